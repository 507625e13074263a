package org.basewatch.map;

import java.awt.Color;
import java.util.Optional;

/**
 * How an area is drawn.
 *
 * @param fill its colour
 * @param hatch lines across it
 */
public record AreaStyle(Optional<Color> fill, Optional<HatchStyle> hatch) {
    /**
     * How an area is hatched.
     *
     * @param colour of the lines
     * @param width of a line in logical units
     * @param spacing from line to line in logical units
     * @param angle direction of the lines in degrees, counterclockwise from east
     */
    public record HatchStyle(Color colour, double width, double spacing, double angle) {
        /** Checks that the hatch ends. */
        public HatchStyle {
            if (!(width > 0 && spacing >= 1)) {
                throw new IllegalArgumentException("a hatch needs a width above 0 and a spacing of 1 or more");
            }
        }
    }
}
