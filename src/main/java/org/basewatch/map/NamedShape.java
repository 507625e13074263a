package org.basewatch.map;

/**
 * A feature of a layer of the user's own with its name. The arrays are not to be changed.
 *
 * @param name as it stands in the file, not blank
 * @param geometry what its parts are
 * @param parts points, lines or rings, x and y in turn, in whole metres of the display projection; at least one
 */
public record NamedShape(String name, MapLayer.Geometry geometry, int[][] parts) {
    /** The longest name that has room on a map, in letters. */
    private static final int LONGEST = 60;

    /** Shortens the name to what has room. */
    public NamedShape {
        name = name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }
}
