package org.basewatch.map;

import java.awt.Color;

/**
 * How a layer of the user's own is painted. Imagery takes visibility and opacity from it, features all of it.
 *
 * @param visible whether it is painted at all
 * @param opacity 0 (invisible) to 1 (covers what lies below)
 * @param colour colour of lines, points and area fills; its own transparency is ignored
 * @param lineWidth width of lines and outlines in logical units, 0 to 20; 0 paints no outline
 * @param fillOpacity opacity of area fills, 0 (outline alone) to 1, on top of the opacity of the layer
 * @param pointSize diameter of points in logical units, 1 to 40
 */
public record UserLayerStyle(
        boolean visible, double opacity, Color colour, double lineWidth, double fillOpacity, double pointSize) {
    private static final Color VIOLET = new Color(0x7a3e9d);

    /** Checks the ranges. */
    public UserLayerStyle {
        check("opacity", opacity, 0, 1);
        check("lineWidth", lineWidth, 0, 20);
        check("fillOpacity", fillOpacity, 0, 1);
        check("pointSize", pointSize, 1, 40);
    }

    /** What a layer looks like when it was just opened: a violet that neither the base map nor the reports use. */
    public static UserLayerStyle initial() {
        return new UserLayerStyle(true, 1, VIOLET, 1.5, 0.2, 6);
    }

    /** The same style, painted or not. */
    public UserLayerStyle withVisible(boolean newVisible) {
        return new UserLayerStyle(newVisible, opacity, colour, lineWidth, fillOpacity, pointSize);
    }

    /** The same style at another opacity, 0 to 1. */
    public UserLayerStyle withOpacity(double newOpacity) {
        return new UserLayerStyle(visible, newOpacity, colour, lineWidth, fillOpacity, pointSize);
    }

    /** The same style in another colour. */
    public UserLayerStyle withColour(Color newColour) {
        return new UserLayerStyle(visible, opacity, newColour, lineWidth, fillOpacity, pointSize);
    }

    private static void check(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(name + " " + value + " is outside " + least + " to " + most);
        }
    }
}
