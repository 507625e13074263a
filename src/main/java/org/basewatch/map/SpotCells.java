package org.basewatch.map;

import java.util.Arrays;

/**
 * Which cell of a grid the positions of a {@link SpotIndex} are in: stretches of positions that follow each other there and are in
 * the same cell, as most are. It depends on nothing but the grid, so it is worked out once for a view and serves every filter.
 * Not changed once it is made; handed from thread to thread by {@link SpotClustering} alone, one at a time.
 */
final class SpotCells {
    private final SpotIndex index;
    private final int left;
    private final int bottom;
    private final int columns;
    private final int rows;
    private int[] stretches = new int[3 * 256];
    private int used;
    private int longest;

    /**
     * The cells of a grid whose corners are fixed on the map.
     *
     * @param cellWidth of one cell, in centimetres
     * @param cellHeight of one cell, in centimetres
     * @param extent what the grid has to cover, in map metres
     */
    SpotCells(SpotIndex index, double cellWidth, double cellHeight, Extent extent) {
        this.index = index;
        left = (int) Math.floor(index.fineX(extent.minX()) / cellWidth);
        bottom = (int) Math.floor(index.fineY(extent.minY()) / cellHeight);
        columns = (int) Math.floor(index.fineX(extent.maxX()) / cellWidth) - left + 1;
        rows = (int) Math.floor(index.fineY(extent.maxY()) / cellHeight) - bottom + 1;
        int[] runs = index.runs(extent);
        for (int run = 0; run < runs.length; run += 2) {
            walk(runs[run], runs[run + 1], 1 / cellWidth, 1 / cellHeight);
        }
        stretches = Arrays.copyOf(stretches, 3 * used);
    }

    private void walk(int from, int to, double perWidth, double perHeight) {
        int begin = from;
        int before = -1;
        for (int at = from; at < to; at++) {
            int column = (int) Math.floor(index.x(at) * perWidth) - left;
            int line = (int) Math.floor(index.y(at) * perHeight) - bottom;
            boolean isInside = column >= 0 & column < columns & line >= 0 & line < rows;
            int cell = isInside ? line * columns + column : -1;
            if (cell != before) {
                add(begin, at, before);
                begin = at;
                before = cell;
            }
        }
        add(begin, to, before);
    }

    private void add(int from, int to, int cell) {
        if (cell < 0 || from == to) {
            return;
        }
        if (3 * used == stretches.length) {
            stretches = Arrays.copyOf(stretches, 2 * stretches.length);
        }
        stretches[3 * used] = from;
        stretches[3 * used + 1] = to;
        stretches[3 * used + 2] = cell;
        used++;
        longest = Math.max(longest, to - from);
    }

    SpotIndex index() {
        return index;
    }

    /** Column of the map at which the grid begins. */
    int left() {
        return left;
    }

    /** Line of the map at which the grid begins. */
    int bottom() {
        return bottom;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** How many stretches there are. */
    int size() {
        return used;
    }

    /** How many positions the longest stretch has. */
    int longest() {
        return longest;
    }

    /** The first place of the order in a stretch. */
    int from(int stretch) {
        return stretches[3 * stretch];
    }

    /** The place of the order behind the last in a stretch. */
    int to(int stretch) {
        return stretches[3 * stretch + 1];
    }

    /** The cell of a stretch: its line times {@link #columns()} plus its column. */
    int cell(int stretch) {
        return stretches[3 * stretch + 2];
    }
}
