package org.basewatch.map;

import java.awt.geom.AffineTransform;

/**
 * The part of the map that a picture shows: a centre, a scale and a size. Screen coordinates are logical units of 1/96 inch,
 * x to the right and y down from the upper left corner.
 *
 * @param centre the map point in the middle of the picture
 * @param metresPerUnit map metres for one logical unit, greater than 0
 * @param width width in logical units, greater than 0
 * @param height height in logical units, greater than 0
 */
public record Viewport(MapPoint centre, double metresPerUnit, double width, double height) {
    /** Metres in one logical unit of 1/96 inch on paper: what a printed scale is reckoned with. */
    public static final double METRES_PER_PAPER_UNIT = 0.0254 / 96;

    /** Checks scale and size. */
    public Viewport {
        if (!(metresPerUnit > 0 && Double.isFinite(metresPerUnit) && width > 0 && height > 0)) {
            throw new IllegalArgumentException(
                    "viewport of " + width + " × " + height + " at " + metresPerUnit + " m a unit");
        }
    }

    /** The smallest viewport of a size that shows an extent with a margin, in logical units, on each side. */
    public static Viewport fitting(Extent extent, double width, double height, double margin) {
        double scale = Math.max(
                extent.width() / Math.max(1, width - 2 * margin), extent.height() / Math.max(1, height - 2 * margin));
        return new Viewport(extent.centre(), Math.max(scale, 0.01), width, height);
    }

    /** Screen x of a map point. */
    public double screenX(double mapX) {
        return (mapX - centre.x()) / metresPerUnit + width / 2;
    }

    /** Screen y of a map point. */
    public double screenY(double mapY) {
        return height / 2 - (mapY - centre.y()) / metresPerUnit;
    }

    /** The map point under a point of the screen. */
    public MapPoint mapPoint(double screenX, double screenY) {
        return new MapPoint(
                centre.x() + (screenX - width / 2) * metresPerUnit,
                centre.y() - (screenY - height / 2) * metresPerUnit);
    }

    /** What the picture shows. */
    public Extent extent() {
        double halfWidth = width * metresPerUnit / 2;
        double halfHeight = height * metresPerUnit / 2;
        return new Extent(
                centre.x() - halfWidth, centre.y() - halfHeight, centre.x() + halfWidth, centre.y() + halfHeight);
    }

    /** From map metres to screen units. */
    public AffineTransform mapToScreen() {
        double scale = 1 / metresPerUnit;
        return new AffineTransform(
                scale, 0, 0, -scale, width / 2 - centre.x() * scale, height / 2 + centre.y() * scale);
    }

    /** The same view moved so that what was at (0, 0) of the screen is at (dx, dy). */
    public Viewport panned(double dx, double dy) {
        return new Viewport(
                new MapPoint(centre.x() - dx * metresPerUnit, centre.y() + dy * metresPerUnit),
                metresPerUnit,
                width,
                height);
    }

    /** The same view with a point in its middle; if the point is in view already, nothing moves. */
    public Viewport revealing(MapPoint point) {
        return extent().contains(point)
                ? this
                : panned(width / 2 - screenX(point.x()), height / 2 - screenY(point.y()));
    }

    /** The view enlarged by a factor (more than 1 shows less, larger) with the map point under (x, y) staying where it is. */
    public Viewport zoomed(double factor, double x, double y) {
        MapPoint fixed = mapPoint(x, y);
        double scale = metresPerUnit / factor;
        return new Viewport(
                new MapPoint(fixed.x() - (x - width / 2) * scale, fixed.y() + (y - height / 2) * scale),
                scale,
                width,
                height);
    }

    /** The same centre and scale in a picture of another size. */
    public Viewport resized(double newWidth, double newHeight) {
        return new Viewport(centre, metresPerUnit, newWidth, newHeight);
    }

    /** A part of the view by itself: the rectangle with its upper left corner at a point of the screen. */
    public Viewport cut(double screenX, double screenY, double partWidth, double partHeight) {
        return new Viewport(
                mapPoint(screenX + partWidth / 2, screenY + partHeight / 2), metresPerUnit, partWidth, partHeight);
    }

    /** The denominator of the scale in numbers, where a logical unit is 1/96 inch: 1 : this. */
    public double scaleDenominator() {
        return metresPerUnit / METRES_PER_PAPER_UNIT;
    }
}
