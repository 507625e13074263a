package org.basewatch.map;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/**
 * Where the lines of a map run in a view, as a fine grid, each kind of line with a bit of its own. The grid is tied to the map, not
 * to the frame: moving the map does not change what it says. Filled by one thread, then read by any.
 */
final class InkMask {
    /** Edge of a cell in logical units. */
    static final double CELL = 2;

    /** How far apart points along a line are looked at, in cells: less than the diagonal, so that no line slips through. */
    private static final double STEP = 0.7;

    /** Of hatched ground every so manieth cell counts, in both directions. */
    private static final int THIN = 3;

    private final double cell;
    private final double west;
    private final double north;
    private final double left;
    private final double top;
    private final int columns;
    private final int rows;
    private final byte[] cells;

    /**
     * A grid without lines.
     *
     * @param margin how far beyond the frame it reaches, in logical units
     */
    InkMask(Viewport viewport, double margin) {
        cell = CELL * viewport.metresPerUnit();
        Extent extent = viewport.extent().grown(margin * viewport.metresPerUnit());
        west = Math.floor(extent.minX() / cell);
        north = Math.ceil(extent.maxY() / cell);
        left = viewport.screenX(west * cell);
        top = viewport.screenY(north * cell);
        columns = (int) Math.max(1, Math.ceil(extent.maxX() / cell - west));
        rows = (int) Math.max(1, Math.ceil(north - extent.minY() / cell));
        cells = new byte[columns * rows];
    }

    /**
     * Adds a line, or a ring.
     *
     * @param points x and y in turn, in map metres
     * @param closed whether the last point is joined with the first
     * @param kind a single bit, 1 to 128
     */
    void add(int[] points, boolean closed, int kind) {
        double scale = 1 / cell;
        double x = points[0] * scale - west;
        double y = north - points[1] * scale;
        int end = closed ? points.length + 2 : points.length;
        for (int i = 2; i < end; i += 2) {
            int at = i < points.length ? i : 0;
            double nextX = points[at] * scale - west;
            double nextY = north - points[at + 1] * scale;
            segment(x, y, nextX, nextY, kind);
            x = nextX;
            y = nextY;
        }
    }

    private void segment(double x1, double y1, double x2, double y2, int kind) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double length = Math.max(Math.abs(dx), Math.abs(dy));
        if (length < 1) {
            mark(x2, y2, kind);
            return;
        }
        int steps = (int) Math.ceil(length / STEP);
        int first = 1;
        int last = steps;
        if (!holds(x1, y1) || !holds(x2, y2)) {
            double[] share = {0, 1};
            clip(x1, dx, columns, share);
            clip(y1, dy, rows, share);
            first = (int) Math.floor(share[0] * steps);
            last = (int) Math.min(steps, Math.ceil(share[1] * steps));
        }
        double stepX = dx / steps;
        double stepY = dy / steps;
        for (int i = first; i <= last; i++) {
            mark(x1 + stepX * i, y1 + stepY * i, kind);
        }
    }

    private boolean holds(double x, double y) {
        return x >= 0 && x < columns && y >= 0 && y < rows;
    }

    /** Narrows the share of a run to where a coordinate lies between 0 and an end; first above last if nowhere. */
    private static void clip(double start, double run, double end, double[] share) {
        if (run == 0) {
            share[1] = start < 0 || start > end ? -1 : share[1];
            return;
        }
        double one = -start / run;
        double other = (end - start) / run;
        share[0] = Math.max(share[0], Math.min(one, other));
        share[1] = Math.min(share[1], Math.max(one, other));
    }

    private void mark(double x, double y, int kind) {
        if (holds(x, y)) {
            cells[(int) y * columns + (int) x] |= (byte) kind;
        }
    }

    /** Adds what lies inside some rings, as thinly as a hatch: a name goes off it where it can, but rather stands on it than on a line. */
    void fill(MapFeature feature, int kind) {
        double[][] crossings = new double[rows][0];
        for (int i = 0; i < feature.partCount(); i++) {
            int[] ring = feature.part(i);
            for (int k = 0; k < ring.length; k += 2) {
                int next = (k + 2) % ring.length;
                cross(crossings, ring[k], ring[k + 1], ring[next], ring[next + 1]);
            }
        }
        for (int row = 0; row < rows; row++) {
            double[] edges = crossings[row];
            Arrays.sort(edges);
            for (int i = 0; i + 1 < edges.length; i += 2) {
                int first = (int) Math.max(0, Math.ceil(edges[i] - 0.5));
                int end = (int) Math.min(columns, Math.ceil(edges[i + 1] - 0.5));
                for (int column = first; column < end; column++) {
                    if (isOfHatch(column, row)) {
                        cells[row * columns + column] |= (byte) kind;
                    }
                }
            }
        }
    }

    /** One cell in so many, the same ones wherever the frame is. */
    private boolean isOfHatch(int column, int row) {
        return Math.floorMod((long) west + column, THIN) == 0 && Math.floorMod((long) north - row, THIN) == 0;
    }

    /** Where the middle line of each row crosses an edge. */
    private void cross(double[][] crossings, int mapX1, int mapY1, int mapX2, int mapY2) {
        double y1 = north - mapY1 / cell;
        double y2 = north - mapY2 / cell;
        double x1 = mapX1 / cell - west;
        double x2 = mapX2 / cell - west;
        int first = (int) Math.max(0, Math.ceil(Math.min(y1, y2) - 0.5));
        int end = (int) Math.min(rows, Math.ceil(Math.max(y1, y2) - 0.5));
        for (int row = first; row < end; row++) {
            double[] longer = Arrays.copyOf(crossings[row], crossings[row].length + 1);
            longer[longer.length - 1] = x1 + (x2 - x1) * (row + 0.5 - y1) / (y2 - y1);
            crossings[row] = longer;
        }
    }

    /**
     * How much ink lies under a box.
     *
     * @param box in logical units of the viewport
     * @param costs for each set of kinds, 0 to 255, what a cell with them counts
     * @return the sum over its cells
     */
    int under(Rectangle2D box, int[] costs) {
        int first = (int) Math.max(0, Math.floor((box.getMinX() - left) / CELL));
        int last = (int) Math.min(columns - 1.0, Math.floor((box.getMaxX() - left) / CELL));
        int low = (int) Math.min(rows - 1.0, Math.floor((box.getMaxY() - top) / CELL));
        int count = 0;
        for (int row = (int) Math.max(0, Math.floor((box.getMinY() - top) / CELL)); row <= low; row++) {
            for (int column = first; column <= last; column++) {
                count += costs[cells[row * columns + column] & 0xff];
            }
        }
        return count;
    }
}
