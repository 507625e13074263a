package org.basewatch.map.geotools.vector;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.basewatch.map.Extent;
import org.basewatch.map.MapPoint;

/**
 * Which features lie under a point: areas that hold it, lines and points that are near enough. By the same rule as they are painted,
 * even-odd, so that what looks like a hole is one. Immutable; any thread.
 */
final class ShapeHits {
    private static final int ASK_EVERY = 256;
    /** In the order in which they are painted. */
    private static final byte[] KINDS = {ShapeColumns.RING, ShapeColumns.LINE, ShapeColumns.POINT};

    private final ShapeColumns shapes;
    private final double x;
    private final double y;
    private final double lineReach;
    private final double pointReach;

    /**
     * The features under a point of the map.
     *
     * @param lineReach how far a line may be away, in metres on the map
     * @param pointReach how far the middle of a point may be away, in metres on the map
     */
    ShapeHits(ShapeColumns shapes, MapPoint point, double lineReach, double pointReach) {
        this.shapes = shapes;
        this.x = point.x() * ShapeColumns.UNITS_PER_METRE;
        this.y = point.y() * ShapeColumns.UNITS_PER_METRE;
        this.lineReach = lineReach * ShapeColumns.UNITS_PER_METRE;
        this.pointReach = pointReach * ShapeColumns.UNITS_PER_METRE;
    }

    /** The features, uppermost first: points before lines before areas, what stands later in the file before what stands earlier. */
    int[] find(BooleanSupplier unwanted) {
        double metresX = x / ShapeColumns.UNITS_PER_METRE;
        double metresY = y / ShapeColumns.UNITS_PER_METRE;
        double reach = Math.max(lineReach, pointReach) / ShapeColumns.UNITS_PER_METRE;
        int[] near = shapes.within(new Extent(metresX, metresY, metresX, metresY).grown(reach));
        long[] ranked = new long[near.length];
        int found = 0;
        for (int i = 0; i < near.length; i++) {
            if (i % ASK_EVERY == 0 && unwanted.getAsBoolean()) {
                break;
            }
            int rank = rank(near[i]);
            if (rank >= 0) {
                ranked[found++] = (long) rank << 32 | near[i];
            }
        }
        long[] order = Arrays.copyOf(ranked, found);
        Arrays.sort(order);
        int[] uppermost = new int[found];
        for (int i = 0; i < found; i++) {
            uppermost[i] = (int) order[found - 1 - i];
        }
        return uppermost;
    }

    /** What of a feature is hit, by the order of painting; -1 if nothing is. */
    private int rank(int feature) {
        for (int rank = KINDS.length - 1; rank >= 0; rank--) {
            if (isHit(feature, KINDS[rank])) {
                return rank;
            }
        }
        return -1;
    }

    private boolean isHit(int feature, byte kind) {
        boolean inside = false;
        for (int part = shapes.firstPart(feature); part < shapes.endPart(feature); part++) {
            if (shapes.kind(part) != kind) {
                continue;
            }
            if (kind == ShapeColumns.POINT ? isNear(shapes.firstVertex(part)) : isOnLine(part)) {
                return true;
            }
            inside ^= kind == ShapeColumns.RING && isInside(part);
        }
        return inside;
    }

    private boolean isNear(int vertex) {
        return Math.hypot(shapes.x(vertex) - x, shapes.y(vertex) - y) <= pointReach;
    }

    private boolean isOnLine(int part) {
        int first = shapes.firstVertex(part);
        int end = shapes.endVertex(part);
        if (end - first == 1) {
            return isOnEdge(first, first);
        }
        for (int i = first + 1; i < end; i++) {
            if (isOnEdge(i - 1, i)) {
                return true;
            }
        }
        return shapes.kind(part) == ShapeColumns.RING && isOnEdge(end - 1, first);
    }

    private boolean isOnEdge(int from, int to) {
        double runX = (double) shapes.x(to) - shapes.x(from);
        double runY = (double) shapes.y(to) - shapes.y(from);
        double square = runX * runX + runY * runY;
        double along = square == 0 ? 0 : ((x - shapes.x(from)) * runX + (y - shapes.y(from)) * runY) / square;
        double share = Math.max(0, Math.min(1, along));
        return Math.hypot(shapes.x(from) + share * runX - x, shapes.y(from) + share * runY - y) <= lineReach;
    }

    private boolean isInside(int ring) {
        int first = shapes.firstVertex(ring);
        int end = shapes.endVertex(ring);
        boolean inside = false;
        int before = end - 1;
        for (int i = first; i < end; i++) {
            boolean above = shapes.y(i) > y;
            if (above != shapes.y(before) > y) {
                double share = (y - shapes.y(i)) / ((double) shapes.y(before) - shapes.y(i));
                inside ^= x < shapes.x(i) + share * ((double) shapes.x(before) - shapes.x(i));
            }
            before = i;
        }
        return inside;
    }
}
