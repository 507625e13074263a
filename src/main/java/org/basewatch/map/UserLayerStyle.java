package org.basewatch.map;

import java.awt.Color;
import java.util.Optional;

/**
 * How a layer of the user's own is painted. Imagery takes visibility and opacity from it, features all of it.
 *
 * @param visible whether it is painted at all
 * @param opacity 0 (invisible) to 1 (covers what lies below)
 * @param colour colour of lines, points and area fills; its own transparency is ignored
 * @param lineWidth width of lines and outlines in logical units, 0 to 20; 0 paints no outline
 * @param fillOpacity opacity of area fills, 0 (outline alone) to 1, on top of the opacity of the layer
 * @param pointSize diameter of points in logical units, 1 to 40
 * @param namedBy the attribute that names the features on the map; empty for no names
 */
public record UserLayerStyle(
        boolean visible,
        double opacity,
        Color colour,
        double lineWidth,
        double fillOpacity,
        double pointSize,
        Optional<String> namedBy) {
    private static final Color VIOLET = new Color(0x7a3e9d);
    /** Neither the base map nor the reports use them, and they differ in lightness too. */
    private static final int[] IN_TURN = {0x7a3e9d, 0x0b7a75, 0xc2185b, 0x5d6d00, 0x3949ab, 0x9c6b00};

    /** Checks the ranges. */
    public UserLayerStyle {
        check("opacity", opacity, 0, 1);
        check("lineWidth", lineWidth, 0, 20);
        check("fillOpacity", fillOpacity, 0, 1);
        check("pointSize", pointSize, 1, 40);
    }

    /** What a layer looks like when it was just opened: a violet that neither the base map nor the reports use. */
    public static UserLayerStyle initial() {
        return new UserLayerStyle(true, 1, VIOLET, 1.5, 0.2, 6, Optional.empty());
    }

    /** What the layer that is opened as the so-manieth looks like: each has a colour of its own, as far as they go. */
    public static UserLayerStyle ofTurn(long turn) {
        return initial().withRgb(IN_TURN[(int) Math.floorMod(turn, (long) IN_TURN.length)]);
    }

    /** The same style, painted or not. */
    public UserLayerStyle withVisible(boolean newVisible) {
        return new UserLayerStyle(newVisible, opacity, colour, lineWidth, fillOpacity, pointSize, namedBy);
    }

    /** The same style at another opacity, 0 to 1. */
    public UserLayerStyle withOpacity(double newOpacity) {
        return new UserLayerStyle(visible, newOpacity, colour, lineWidth, fillOpacity, pointSize, namedBy);
    }

    /** The same style in another colour. */
    public UserLayerStyle withColour(Color newColour) {
        return new UserLayerStyle(visible, opacity, newColour, lineWidth, fillOpacity, pointSize, namedBy);
    }

    /** The colour as 0xRRGGBB. */
    public int rgb() {
        return colour.getRGB() & 0xffffff;
    }

    /** The same style in another colour, 0xRRGGBB. */
    public UserLayerStyle withRgb(int rgb) {
        return withColour(new Color(rgb & 0xffffff));
    }

    /** The same style with lines of another width, 0 to 20. */
    public UserLayerStyle withLineWidth(double newWidth) {
        return new UserLayerStyle(visible, opacity, colour, newWidth, fillOpacity, pointSize, namedBy);
    }

    /** The same style with areas filled otherwise, 0 to 1. */
    public UserLayerStyle withFillOpacity(double newFill) {
        return new UserLayerStyle(visible, opacity, colour, lineWidth, newFill, pointSize, namedBy);
    }

    /** The same style with points of another size, 1 to 40. */
    public UserLayerStyle withPointSize(double newSize) {
        return new UserLayerStyle(visible, opacity, colour, lineWidth, fillOpacity, newSize, namedBy);
    }

    /** The same style with features named by an attribute, or not named. */
    public UserLayerStyle withNamedBy(Optional<String> attribute) {
        return new UserLayerStyle(visible, opacity, colour, lineWidth, fillOpacity, pointSize, attribute);
    }

    private static void check(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(name + " " + value + " is outside " + least + " to " + most);
        }
    }
}
