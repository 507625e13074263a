package org.basewatch.map;

/**
 * A rectangle in the display projection, in metres; it may be a single point but is never turned inside out.
 *
 * @param minX west edge
 * @param minY south edge
 * @param maxX east edge
 * @param maxY north edge
 */
public record Extent(double minX, double minY, double maxX, double maxY) {
    /** Checks the order of the edges. */
    public Extent {
        if (!(minX <= maxX && minY <= maxY)) {
            throw new IllegalArgumentException(
                    "extent " + minX + " " + minY + " " + maxX + " " + maxY + " is turned inside out");
        }
    }

    /** Metres from west to east. */
    public double width() {
        return maxX - minX;
    }

    /** Metres from south to north. */
    public double height() {
        return maxY - minY;
    }

    /** The middle. */
    public MapPoint centre() {
        return new MapPoint((minX + maxX) / 2, (minY + maxY) / 2);
    }

    /** Whether the two share a point. */
    public boolean intersects(Extent other) {
        return minX <= other.maxX && maxX >= other.minX && minY <= other.maxY && maxY >= other.minY;
    }

    /** Whether a point lies inside or on the edge. */
    public boolean contains(MapPoint point) {
        return point.x() >= minX && point.x() <= maxX && point.y() >= minY && point.y() <= maxY;
    }

    /** Whether another extent lies wholly inside, edges included. */
    public boolean contains(Extent other) {
        return other.minX() >= minX && other.maxX() <= maxX && other.minY() >= minY && other.maxY() <= maxY;
    }

    /** The smallest extent that holds both. */
    public Extent union(Extent other) {
        return new Extent(
                Math.min(minX, other.minX),
                Math.min(minY, other.minY),
                Math.max(maxX, other.maxX),
                Math.max(maxY, other.maxY));
    }

    /** This extent with so many metres added on each side; the margin must not be negative. */
    public Extent grown(double margin) {
        return new Extent(minX - margin, minY - margin, maxX + margin, maxY + margin);
    }
}
