package org.basewatch.map;

import java.awt.geom.Line2D;
import java.util.List;

/** The true points of all signs on the screen in a grid, so that a question about one place is answered by its neighbourhood. Immutable. */
final class PointGrid {
    private static final double CELL = 32;

    private final Cells cells;
    /** Where the points of each cell begin, x and y in turn; those of the next cell follow. */
    private final int[] starts;

    private final double[] points;

    /**
     * A grid of points.
     *
     * @param ground where most questions will be asked, in logical units; what lies beyond is right, too, but slower
     */
    PointGrid(Box ground, List<double[]> all) {
        cells = Cells.over(ground, CELL);
        starts = new int[cells.count() + 1];
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
        return cells.row(point[1]) * cells.columns() + cells.column(point[0]);
    }

    /** Whether another point than one lies in a box or on its edge. */
    boolean isOtherIn(double minX, double minY, double maxX, double maxY, double ownX, double ownY) {
        int lastColumn = cells.column(maxX);
        int lastRow = cells.row(maxY);
        for (int row = cells.row(minY); row <= lastRow; row++) {
            int end = starts[row * cells.columns() + lastColumn + 1];
            for (int at = starts[row * cells.columns() + cells.column(minX)]; at < end; at += 2) {
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
        int lastColumn = cells.column(maxX);
        int lastRow = cells.row(maxY);
        for (int row = cells.row(minY); row <= lastRow; row++) {
            int end = starts[row * cells.columns() + lastColumn + 1];
            for (int at = starts[row * cells.columns() + cells.column(minX)]; at < end; at += 2) {
                double x = points[at];
                double y = points[at + 1];
                if (Line2D.ptSegDistSq(x1, y1, x2, y2, x, y) < distance * distance && !(x == x2 && y == y2)) {
                    return true;
                }
            }
        }
        return false;
    }
}
