package org.basewatch.map;

import java.awt.geom.Line2D;
import java.util.List;

/** The true points of all signs on the screen in a grid, so that a question about one place is answered by its neighbourhood. Immutable. */
final class PointGrid {
    private static final double CELL = 32;

    private final double left;
    private final double top;
    private final int columns;
    private final int rows;
    /** Where the points of each cell begin, x and y in turn; those of the next cell follow. */
    private final int[] starts;

    private final double[] points;

    /**
     * A grid of points.
     *
     * @param ground where most questions will be asked, in logical units; what lies beyond is right, too, but slower
     */
    PointGrid(Box ground, List<double[]> all) {
        left = ground.x();
        top = ground.y();
        columns = (int) Math.max(1, Math.ceil(ground.width() / CELL));
        rows = (int) Math.max(1, Math.ceil(ground.height() / CELL));
        starts = new int[columns * rows + 1];
        for (double[] point : all) {
            starts[cell(point) + 1] += 2;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        points = new double[2 * all.size()];
        int[] next = starts.clone();
        for (double[] point : all) {
            int cell = cell(point);
            points[next[cell]++] = point[0];
            points[next[cell]++] = point[1];
        }
    }

    private int cell(double[] point) {
        return row(point[1]) * columns + column(point[0]);
    }

    /** Whether another point than one lies in a box or on its edge. */
    boolean isOtherIn(double minX, double minY, double maxX, double maxY, double ownX, double ownY) {
        int lastColumn = column(maxX);
        int lastRow = row(maxY);
        for (int row = row(minY); row <= lastRow; row++) {
            int end = starts[row * columns + lastColumn + 1];
            for (int at = starts[row * columns + column(minX)]; at < end; at += 2) {
                double x = points[at];
                double y = points[at + 1];
                if (x >= minX && x <= maxX && y >= minY && y <= maxY && !(x == ownX && y == ownY)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether another point than the end (x2, y2) of a line lies nearer to the line than a distance. */
    boolean isOtherNear(double x1, double y1, double x2, double y2, double distance) {
        double minX = Math.min(x1, x2) - distance;
        double maxX = Math.max(x1, x2) + distance;
        double minY = Math.min(y1, y2) - distance;
        double maxY = Math.max(y1, y2) + distance;
        int lastColumn = column(maxX);
        int lastRow = row(maxY);
        for (int row = row(minY); row <= lastRow; row++) {
            int end = starts[row * columns + lastColumn + 1];
            for (int at = starts[row * columns + column(minX)]; at < end; at += 2) {
                double x = points[at];
                double y = points[at + 1];
                if (Line2D.ptSegDistSq(x1, y1, x2, y2, x, y) < distance * distance && !(x == x2 && y == y2)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What lies beyond the ground is in the cells at its edge. */
    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1.0, Math.floor((x - left) / CELL)));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1.0, Math.floor((y - top) / CELL)));
    }
}
