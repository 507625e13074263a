package org.basewatch.map;

/**
 * How the name of an area makes do with little room, as the style sheet has it.
 *
 * @param fit the share of the name that must lie inside its area
 * @param least how small it may get where it has no room otherwise, as a share of its usual size
 * @param turned whether it may run along the area, upwards if need be
 * @param clear whether it is rather made small or turned than laid across a line
 */
record AreaRoom(double fit, double least, boolean turned, boolean clear) {
    /** Of what is no area. */
    static AreaRoom none() {
        return new AreaRoom(0, 1, false, false);
    }
}
