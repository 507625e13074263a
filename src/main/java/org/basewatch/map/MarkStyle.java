package org.basewatch.map;

import java.awt.Color;

/**
 * How a point is drawn.
 *
 * @param shape the sign
 * @param size its width in logical units
 * @param colour of the sign
 * @param rim of the line around it, or of what is hollow
 */
public record MarkStyle(Shape shape, Ramp size, Color colour, Color rim) {
    /** The signs. */
    public enum Shape {
        /** A filled dot. */
        DOT,
        /** A ring with a dot in it, for a capital. */
        CAPITAL,
        /** A short runway in the direction of the longest one. */
        RUNWAY,
        /** Nothing: something else draws the point. */
        SPACE
    }
}
