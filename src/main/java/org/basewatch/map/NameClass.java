package org.basewatch.map;

import java.util.Optional;

/**
 * One class of names on the map, as the style sheet has it.
 *
 * @param name such as "place.2"
 * @param layer the map layer that it takes its features from
 * @param where which features of the layer
 * @param namedBy the attribute that holds the name in Latin letters
 * @param scales where it is shown
 * @param lettered where it is shown with its name; elsewhere its sign alone is drawn
 * @param at where a name goes
 * @param text how it is lettered
 * @param mark the sign of the point that bears the name
 * @param room free space that a name keeps around itself, in logical units
 * @param area for areas: how the name makes do with little room
 * @param signAlone for points: whether the sign is drawn where there is no room for the name
 * @param repeat for lines: from the middle of one name of a long line to that of the next, about, in logical units
 * @param keepClear for points: whether names of areas give way to its sign
 */
record NameClass(
        String name,
        String layer,
        FeatureFilter where,
        String namedBy,
        ScaleRange scales,
        ScaleRange lettered,
        At at,
        TextStyle text,
        Optional<MarkStyle> mark,
        double room,
        AreaRoom area,
        boolean signAlone,
        double repeat,
        boolean keepClear) {
    /** The same around a point that something else draws, so wide. */
    NameClass withSpace(double width) {
        Optional<MarkStyle> space = at == At.POINT
                ? Optional.of(new MarkStyle(MarkStyle.Shape.SPACE, Ramp.constant(width), text.colour(), text.halo()))
                : Optional.empty();
        return new NameClass(
                name, layer, where, namedBy, scales, lettered, at, text, space, room, area, signAlone, repeat,
                keepClear);
    }

    /** Where a name goes. */
    enum At {
        /** Beside its point. */
        POINT,
        /** Along its line. */
        LINE,
        /** Inside its area. */
        AREA
    }
}
