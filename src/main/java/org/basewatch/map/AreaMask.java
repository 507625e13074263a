package org.basewatch.map;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The visible part of an area as a coarse grid with running sums, so that the share of a rectangle that lies in the area is found
 * in four look-ups. The grid is tied to the map, not to the frame: moving the map does not change what it says.
 */
final class AreaMask {
    /** Edge of a cell in logical units. */
    static final double CELL = 6;

    private final double left;
    private final double top;
    private final double frameLeft;
    private final double frameTop;
    private final double frameRight;
    private final double frameBottom;
    private final int columns;
    private final int rows;
    private final int[] sums;
    private final boolean whole;
    private long sumX;
    private long sumY;
    private long sumXX;
    private long sumYY;
    private long sumXY;

    /** The part of an area inside the frame less a border. */
    AreaMask(MapFeature feature, Viewport viewport, double border) {
        frameLeft = border;
        frameTop = border;
        frameRight = viewport.width() - border;
        frameBottom = viewport.height() - border;
        double step = CELL * viewport.metresPerUnit();
        Extent frame = viewport.extent();
        Extent area = feature.bounds();
        double inset = border * viewport.metresPerUnit();
        double west = Math.max(frame.minX() + inset, area.minX());
        double north = Math.min(frame.maxY() - inset, area.maxY());
        double firstColumn = Math.floor(west / step);
        double firstRow = Math.ceil(north / step);
        left = viewport.screenX(firstColumn * step);
        top = viewport.screenY(firstRow * step);
        whole = area.minX() >= frame.minX() + inset
                && area.maxX() <= frame.maxX() - inset
                && area.minY() >= frame.minY() + inset
                && area.maxY() <= frame.maxY() - inset;
        columns = cells(Math.min(frame.maxX() - inset, area.maxX()) / step - firstColumn);
        rows = cells(firstRow - Math.max(frame.minY() + inset, area.minY()) / step);
        sums = new int[(columns + 1) * (rows + 1)];
        if (columns > 0 && rows > 0) {
            fill(feature, viewport);
        }
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    double x(double column) {
        return left + column * CELL;
    }

    double y(double row) {
        return top + row * CELL;
    }

    /** Those of some boxes that lie where the area may be. */
    List<Rectangle2D> near(List<Rectangle2D> boxes) {
        return boxes.stream()
                .filter(box -> box.intersects(left, top, columns * CELL, rows * CELL))
                .toList();
    }

    /** Whether all of the area is seen. */
    boolean isWhole() {
        return whole;
    }

    /** Middle of the part that is seen, on the screen; it may lie outside the area. */
    double middleX() {
        return x(0.5 + sumX / Math.max(1.0, size()));
    }

    /** Middle of the part that is seen, on the screen; it may lie outside the area. */
    double middleY() {
        return y(0.5 + sumY / Math.max(1.0, size()));
    }

    /**
     * The direction in which the part that is seen is longest, on the screen, clockwise from right, above -90° up to 90°; empty if it
     * is about as wide as it is long.
     *
     * @param longer by how much its spread along must exceed that across
     */
    OptionalDouble axis(double longer) {
        double count = Math.max(1, size());
        double across = sumXX - sumX * (double) sumX / count;
        double down = sumYY - sumY * (double) sumY / count;
        double both = sumXY - sumX * (double) sumY / count;
        double middle = (across + down) / 2;
        double spread = Math.sqrt((across - down) * (across - down) / 4 + both * both);
        return Math.sqrt(middle + spread) < longer * Math.sqrt(Math.max(0, middle - spread))
                ? OptionalDouble.empty()
                : OptionalDouble.of(0.5 * Math.atan2(2 * both, across - down));
    }

    /** Number of cells inside the area. */
    int size() {
        return sums[sums.length - 1];
    }

    /** Which share of a rectangle lies in the area, 0 to 1. */
    double share(Rectangle2D box) {
        return share(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }

    /** Which share of a rectangle lies in the area, 0 to 1. */
    double share(double minX, double minY, double maxX, double maxY) {
        long firstColumn = Math.round((minX - left) / CELL);
        long firstRow = Math.round((minY - top) / CELL);
        long endColumn = Math.max(firstColumn + 1, Math.round((maxX - left) / CELL));
        long endRow = Math.max(firstRow + 1, Math.round((maxY - top) / CELL));
        long inside = sum(endColumn, endRow)
                - sum(firstColumn, endRow)
                - sum(endColumn, firstRow)
                + sum(firstColumn, firstRow);
        return inside / (double) ((endColumn - firstColumn) * (endRow - firstRow));
    }

    /** Which share of a rectangle around a point, as far as it lies in the frame, lies in the area; halves are given. */
    double visibleShare(double x, double y, double halfWidth, double halfHeight) {
        return share(
                Math.max(frameLeft, x - halfWidth),
                Math.max(frameTop, y - halfHeight),
                Math.min(frameRight, x + halfWidth),
                Math.min(frameBottom, y + halfHeight));
    }

    private int sum(long column, long row) {
        int c = (int) Math.max(0, Math.min(columns, column));
        int r = (int) Math.max(0, Math.min(rows, row));
        return sums[r * (columns + 1) + c];
    }

    private void fill(MapFeature feature, Viewport viewport) {
        var builder = new ScreenPath(viewport, 2, CELL);
        builder.addArea(feature);
        double[][] crossings = crossings(builder.path());
        for (int row = 0; row < rows; row++) {
            Arrays.sort(crossings[row]);
            fill(row, crossings[row]);
        }
    }

    /** Adds a row to the sums: between an odd crossing and the next even one the middle of a cell is inside. */
    private void fill(int row, double[] crossings) {
        int at = (row + 1) * (columns + 1) + 1;
        int running = 0;
        int column = 0;
        long sum = 0;
        for (int edge = 0; edge <= crossings.length; edge++) {
            int end = edge == crossings.length ? columns : firstBeyond(crossings[edge]);
            int inside = edge & 1;
            for (; column < end; column++) {
                running += inside;
                sum += inside * column;
                sumXX += (long) inside * column * column;
                sums[at + column] = sums[at + column - columns - 1] + running;
            }
        }
        sumX += sum;
        sumY += (long) row * running;
        sumXY += row * sum;
        sumYY += (long) row * row * running;
    }

    /** The first column whose middle lies right of a place. */
    private int firstBeyond(double x) {
        return (int) Math.max(0, Math.min(columns, Math.floor((x - left) / CELL - 0.5) + 1));
    }

    /** Where the middle line of each row crosses the outline. */
    private double[][] crossings(Path2D path) {
        double[][] crossings = new double[rows][0];
        double[] point = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(point);
            double nextX = kind == PathIterator.SEG_CLOSE ? startX : point[0];
            double nextY = kind == PathIterator.SEG_CLOSE ? startY : point[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = nextX;
                startY = nextY;
            } else {
                cross(crossings, x, y, nextX, nextY);
            }
            x = nextX;
            y = nextY;
        }
        return crossings;
    }

    private void cross(double[][] crossings, double x1, double y1, double x2, double y2) {
        int first = (int) Math.max(0, Math.ceil((Math.min(y1, y2) - top) / CELL - 0.5));
        int end = (int) Math.min(rows, Math.ceil((Math.max(y1, y2) - top) / CELL - 0.5));
        for (int row = first; row < end; row++) {
            double[] longer = Arrays.copyOf(crossings[row], crossings[row].length + 1);
            longer[longer.length - 1] = x1 + (x2 - x1) * (y(row + 0.5) - y1) / (y2 - y1);
            crossings[row] = longer;
        }
    }

    private static int cells(double length) {
        return (int) Math.max(0, Math.ceil(length));
    }
}
