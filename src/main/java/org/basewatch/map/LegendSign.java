package org.basewatch.map;

import java.awt.Graphics2D;

/**
 * One line of a legend: a sign and what it means.
 *
 * @param text what it means
 * @param height height of the sign in logical units
 * @param painter draws the sign
 */
public record LegendSign(String text, double height, Painter painter) {
    /** Width of the column of signs in logical units. */
    public static final double WIDTH = 42;

    /** Draws a sign. */
    @FunctionalInterface
    public interface Painter {
        /** Draws the sign within a box of the width {@link LegendSign#WIDTH} and the sign's height. */
        void paint(Graphics2D graphics, Box box);
    }
}
