package org.basewatch.map;

import java.awt.Color;

/**
 * How meridians and parallels are drawn, from the style sheet.
 *
 * @param line the lines
 * @param text colour of the degrees at the frame
 * @param halo behind them
 * @param size of the type in logical units
 * @param spacing how far apart the lines are at least, in logical units
 */
record GraticuleStyle(LineStyle line, Color text, Color halo, double size, double spacing) {
    GraticuleStyle {
        if (!(spacing >= 20 && size > 0)) {
            throw new IllegalArgumentException("a graticule needs a spacing of 20 or more and type of a size above 0");
        }
    }
}
