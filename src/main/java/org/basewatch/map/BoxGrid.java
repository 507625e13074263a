package org.basewatch.map;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/**
 * Boxes on the screen in a grid, so that a question about one place is answered by its neighbourhood alone. Plain numbers: thousands
 * of places are asked about for each picture of the map. Not for several threads.
 */
final class BoxGrid {
    private static final double CELL = 48;

    private static final int NONE = -1;

    private final Cells cells;
    /** The last entry of each cell. */
    private final int[] last;
    /** For each entry its box, and the entry of the same cell before it. */
    private int[] boxOf = new int[256];

    private int[] before = new int[256];
    private int entries;
    /** Left, upper, right and lower edge of each box. */
    private double[] edges = new double[256];

    private int boxes;

    /**
     * An empty grid.
     *
     * @param ground where most questions will be asked, in logical units; what lies beyond is right, too, but slower
     */
    BoxGrid(Box ground) {
        cells = Cells.over(ground, CELL);
        last = new int[cells.count()];
        Arrays.fill(last, NONE);
    }

    void add(double minX, double minY, double maxX, double maxY) {
        if (4 * boxes == edges.length) {
            edges = Arrays.copyOf(edges, 2 * edges.length);
        }
        edges[4 * boxes] = minX;
        edges[4 * boxes + 1] = minY;
        edges[4 * boxes + 2] = maxX;
        edges[4 * boxes + 3] = maxY;
        int lastColumn = cells.column(maxX);
        int lastRow = cells.row(maxY);
        for (int row = cells.row(minY); row <= lastRow; row++) {
            for (int column = cells.column(minX); column <= lastColumn; column++) {
                enter(row * cells.columns() + column);
            }
        }
        boxes++;
    }

    /** Takes away a box that was added with these very edges; nothing happens if there is none. */
    void remove(double minX, double minY, double maxX, double maxY) {
        for (int at = 0; at < 4 * boxes; at += 4) {
            if (edges[at] == minX && edges[at + 1] == minY && edges[at + 2] == maxX && edges[at + 3] == maxY) {
                // a box of no numbers meets nothing
                Arrays.fill(edges, at, at + 4, Double.NaN);
                return;
            }
        }
    }

    private void enter(int cell) {
        if (entries == boxOf.length) {
            boxOf = Arrays.copyOf(boxOf, 2 * entries);
            before = Arrays.copyOf(before, 2 * entries);
        }
        boxOf[entries] = boxes;
        before[entries] = last[cell];
        last[cell] = entries++;
    }

    /** Whether a box shares more than an edge with one of these; one without width or height shares nothing. */
    boolean meets(double minX, double minY, double maxX, double maxY) {
        if (minX >= maxX || minY >= maxY) {
            return false;
        }
        int lastColumn = cells.column(maxX);
        int lastRow = cells.row(maxY);
        for (int row = cells.row(minY); row <= lastRow; row++) {
            for (int column = cells.column(minX); column <= lastColumn; column++) {
                for (int entry = last[row * cells.columns() + column]; entry != NONE; entry = before[entry]) {
                    int at = 4 * boxOf[entry];
                    if (edges[at] < maxX && edges[at + 2] > minX && edges[at + 1] < maxY && edges[at + 3] > minY) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a straight line touches one of these. */
    boolean meetsLine(double x1, double y1, double x2, double y2) {
        double minX = Math.min(x1, x2);
        double maxX = Math.max(x1, x2);
        double minY = Math.min(y1, y2);
        double maxY = Math.max(y1, y2);
        for (int at = 0; at < 4 * boxes; at += 4) {
            // most lie wholly to one side, which is found out without the arithmetic of crossings
            boolean isNear =
                    edges[at] <= maxX && edges[at + 2] >= minX && edges[at + 1] <= maxY && edges[at + 3] >= minY;
            if (isNear
                    && new Rectangle2D.Double(
                                    edges[at], edges[at + 1], edges[at + 2] - edges[at], edges[at + 3] - edges[at + 1])
                            .intersectsLine(x1, y1, x2, y2)) {
                return true;
            }
        }
        return false;
    }
}
