package org.basewatch.map;

import java.awt.geom.Path2D;

/**
 * Turns map coordinates into a path on the screen that has no more points than can be seen: parts outside the frame and points
 * closer together than the tolerance are left out. One path takes all features of a class, so that it is drawn at once.
 */
final class ScreenPath {
    private static final int LEFT = 1;
    private static final int RIGHT = 2;
    private static final int ABOVE = 4;
    private static final int BELOW = 8;

    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    private final Extent frame;
    private final double tolerance;
    private final double scale;
    private final double shiftX;
    private final double shiftY;
    private boolean drawing;
    private double lastX;
    private double lastY;

    /**
     * An empty path.
     *
     * @param viewport what is shown
     * @param tolerance in logical units
     * @param margin how far beyond the frame is still kept, in logical units
     */
    ScreenPath(Viewport viewport, double tolerance, double margin) {
        this.frame = viewport.extent().grown(margin * viewport.metresPerUnit());
        this.tolerance = tolerance * tolerance;
        this.scale = 1 / viewport.metresPerUnit();
        this.shiftX = viewport.width() / 2 - viewport.centre().x() * scale;
        this.shiftY = viewport.height() / 2 + viewport.centre().y() * scale;
    }

    /** What is seen of the areas added so far, or of the lines. */
    Path2D path() {
        return path;
    }

    /** Adds the rings of an area to be filled. Points that lie outside the same edge of the frame as both neighbours change nothing. */
    void addArea(MapFeature feature) {
        if (!feature.bounds().intersects(frame)) {
            return;
        }
        for (int i = 0; i < feature.partCount(); i++) {
            Extent bounds = feature.partBounds(i);
            if (bounds.intersects(frame) && Math.max(bounds.width(), bounds.height()) * scale > 0.4) {
                addRing(feature.part(i));
            }
        }
    }

    /** Adds lines, or the outlines of an area: only what is in the frame. */
    void addLines(MapFeature feature, boolean closed) {
        if (!feature.bounds().intersects(frame)) {
            return;
        }
        for (int i = 0; i < feature.partCount(); i++) {
            if (feature.partBounds(i).intersects(frame)) {
                addLine(feature.part(i), closed);
            }
        }
    }

    private void addRing(int[] points) {
        drawing = false;
        // the outside bits that all points since the last kept one share; none before the first, which is always kept
        int before = 0;
        int here = outside(points[0], points[1]);
        for (int i = 0; i < points.length; i += 2) {
            int next = (i + 2) % points.length;
            int after = outside(points[next], points[next + 1]);
            if ((before & here & after) == 0) {
                to(points[i], points[i + 1], false);
                before = here;
            } else {
                before &= here;
            }
            here = after;
        }
        if (drawing) {
            path.closePath();
        }
    }

    private void addLine(int[] points, boolean closed) {
        drawing = false;
        int last = closed ? points.length : points.length - 2;
        int here = outside(points[0], points[1]);
        for (int i = 0; i < last; i += 2) {
            int next = (i + 2) % points.length;
            int after = outside(points[next], points[next + 1]);
            if ((here & after) == 0) {
                if (!drawing) {
                    to(points[i], points[i + 1], true);
                }
                int beyond = (next + 2) % points.length;
                boolean end = i + 2 >= last || (after & outside(points[beyond], points[beyond + 1])) != 0;
                to(points[next], points[next + 1], end);
            } else {
                drawing = false;
            }
            here = after;
        }
    }

    private void to(int mapX, int mapY, boolean always) {
        double x = mapX * scale + shiftX;
        double y = shiftY - mapY * scale;
        if (!drawing) {
            path.moveTo(x, y);
            drawing = true;
        } else {
            double dx = x - lastX;
            double dy = y - lastY;
            if (!always && dx * dx + dy * dy < tolerance) {
                return;
            }
            path.lineTo(x, y);
        }
        lastX = x;
        lastY = y;
    }

    private int outside(int x, int y) {
        int code = x < frame.minX() ? LEFT : x > frame.maxX() ? RIGHT : 0;
        return code | (y < frame.minY() ? BELOW : y > frame.maxY() ? ABOVE : 0);
    }
}
