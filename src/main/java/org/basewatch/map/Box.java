package org.basewatch.map;

import java.awt.geom.Rectangle2D;

/**
 * An upright rectangle on the screen, in logical units, y down. Immutable, unlike the rectangles of AWT.
 *
 * @param x left edge
 * @param y upper edge
 * @param width width, not negative
 * @param height height, not negative
 */
public record Box(double x, double y, double width, double height) {
    /** A box of no size is allowed; a smaller one becomes one. */
    public Box {
        width = Math.max(0, width);
        height = Math.max(0, height);
    }

    /** A box around a point. */
    static Box around(double x, double y, double halfWidth, double halfHeight) {
        return new Box(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
    }

    /** Right edge. */
    public double maxX() {
        return x + width;
    }

    /** Lower edge. */
    public double maxY() {
        return y + height;
    }

    /** Middle from left to right. */
    public double midX() {
        return x + width / 2;
    }

    /** Middle from top to bottom. */
    public double midY() {
        return y + height / 2;
    }

    /** Larger by a margin on each side, or smaller where the margin is negative. */
    public Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /** The same box elsewhere. */
    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /** Whether the insides share a point; touching edges do not. */
    public boolean overlaps(Box other) {
        return x < other.maxX() && maxX() > other.x && y < other.maxY() && maxY() > other.y;
    }

    /** Whether the other box lies wholly inside. */
    public boolean holds(Box other) {
        return other.x >= x && other.maxX() <= maxX() && other.y >= y && other.maxY() <= maxY();
    }

    /** Whether a point lies inside or on the edge. */
    public boolean holds(double px, double py) {
        return px >= x && px <= maxX() && py >= y && py <= maxY();
    }

    /** The smallest box that holds both. */
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(maxX(), other.maxX()) - left, Math.max(maxY(), other.maxY()) - top);
    }

    /** Whether a straight line from one point to another touches the box. */
    public boolean meets(double x1, double y1, double x2, double y2) {
        // most lie wholly to one side, which is found out without the arithmetic of crossings
        return Math.max(x1, x2) >= x
                && Math.min(x1, x2) <= maxX()
                && Math.max(y1, y2) >= y
                && Math.min(y1, y2) <= maxY()
                && toRectangle().intersectsLine(x1, y1, x2, y2);
    }

    /** The same as a rectangle of AWT. */
    public Rectangle2D toRectangle() {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
