package org.basewatch.map;

import java.util.Arrays;
import java.util.OptionalInt;
import org.basewatch.model.Reliability;

/**
 * The visible spots of a part of the map, counted in small cells whose corners are fixed on the map. Cells that hold something
 * are numbered from 0; everything is kept by that number in flat arrays.
 */
final class SpotGrid {
    static final int LETTERS = Reliability.values().length;
    private static final int NOTHING_YET = -2;

    private final SpotIndex index;
    private final double cellWidth;
    private final double cellHeight;
    private final int left;
    private final int bottom;
    private final int columns;
    private final int rows;
    // Number plus one of the cell's entry, or 0.
    private final int[] entries;
    private int size;
    private int[] cells = new int[256];
    private int[] counts = new int[256];
    private int[] first = new int[256];
    private int[] places = new int[256];
    private int[] letters = new int[256 * LETTERS];
    private long[] sumX = new long[256];
    private long[] sumY = new long[256];
    private int[] bounds = new int[4 * 256];
    /** What is visible of each place, and in which entry: all positions of a place are one. */
    private final int[] ofPlace;

    private final int[] entryOfPlace;

    /**
     * An empty grid.
     *
     * @param cellWidth of one cell, in centimetres
     * @param cellHeight of one cell, in centimetres
     * @param extent what the grid has to cover, in map metres
     */
    SpotGrid(SpotIndex index, double cellWidth, double cellHeight, Extent extent) {
        this.index = index;
        this.cellWidth = cellWidth;
        this.cellHeight = cellHeight;
        left = (int) Math.floor(index.fineX(extent.minX()) / cellWidth);
        bottom = (int) Math.floor(index.fineY(extent.minY()) / cellHeight);
        columns = (int) Math.floor(index.fineX(extent.maxX()) / cellWidth) - left + 1;
        rows = (int) Math.floor(index.fineY(extent.maxY()) / cellHeight) - bottom + 1;
        entries = new int[columns * rows];
        ofPlace = new int[index.placeCount()];
        entryOfPlace = new int[index.placeCount()];
    }

    /**
     * Counts what is visible, in one walk along the index.
     *
     * @param runs parts of the index that hold all of it
     * @param visible a bit for each row
     * @param letterOf the letter of each place of the index
     * @param without positions of this place are left out
     */
    void count(int[] runs, long[] visible, byte[] letterOf, OptionalInt without) {
        boolean isAsked = without.isPresent() && index.hasPlaces();
        int leftOut = without.orElse(SpotIndex.NO_PLACE);
        double perWidth = 1 / cellWidth;
        double perHeight = 1 / cellHeight;
        for (int run = 0; run < runs.length; run += 2) {
            for (int at = runs[run]; at < runs[run + 1]; at++) {
                int row = index.row(at);
                if ((visible[row >> 6] >>> row & 1) == 0 || (isAsked && index.place(at) == leftOut)) {
                    continue;
                }
                int column = (int) Math.floor(index.x(at) * perWidth) - left;
                int line = (int) Math.floor(index.y(at) * perHeight) - bottom;
                if (column >= 0 & column < columns & line >= 0 & line < rows) {
                    add(entry(line * columns + column), at, row, letterOf[at]);
                }
            }
        }
    }

    private int entry(int cell) {
        int entry = entries[cell] - 1;
        if (entry >= 0) {
            return entry;
        }
        if (size == cells.length) {
            grow(2 * size);
        }
        cells[size] = cell;
        first[size] = Integer.MAX_VALUE;
        places[size] = NOTHING_YET;
        Arrays.fill(bounds, 4 * size, 4 * size + 2, Integer.MAX_VALUE);
        Arrays.fill(bounds, 4 * size + 2, 4 * size + 4, Integer.MIN_VALUE);
        entries[cell] = ++size;
        return size - 1;
    }

    private void add(int entry, int at, int row, int letter) {
        int x = index.x(at);
        int y = index.y(at);
        counts[entry]++;
        int place = index.place(at);
        places[entry] = places[entry] == NOTHING_YET || places[entry] == place ? place : SpotIndex.NO_PLACE;
        if (place != SpotIndex.NO_PLACE) {
            ofPlace[place]++;
            entryOfPlace[place] = entry;
        }
        first[entry] = Math.min(first[entry], row);
        letters[entry * LETTERS + letter]++;
        sumX[entry] += x;
        sumY[entry] += y;
        int edge = 4 * entry;
        bounds[edge] = Math.min(bounds[edge], x);
        bounds[edge + 1] = Math.min(bounds[edge + 1], y);
        bounds[edge + 2] = Math.max(bounds[edge + 2], x);
        bounds[edge + 3] = Math.max(bounds[edge + 3], y);
    }

    private void grow(int room) {
        cells = Arrays.copyOf(cells, room);
        counts = Arrays.copyOf(counts, room);
        first = Arrays.copyOf(first, room);
        places = Arrays.copyOf(places, room);
        letters = Arrays.copyOf(letters, room * LETTERS);
        sumX = Arrays.copyOf(sumX, room);
        sumY = Arrays.copyOf(sumY, room);
        bounds = Arrays.copyOf(bounds, 4 * room);
    }

    /** How many cells hold something. */
    int size() {
        return size;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** The entry in a column and a line of the grid, or −1. */
    int entryAt(int column, int line) {
        return entries[line * columns + column] - 1;
    }

    int column(int entry) {
        return cells[entry] % columns;
    }

    int line(int entry) {
        return cells[entry] / columns;
    }

    /** Column on the map, wherever the grid begins. */
    int mapColumn(int entry) {
        return left + column(entry);
    }

    /** Line on the map, wherever the grid begins. */
    int mapLine(int entry) {
        return bottom + line(entry);
    }

    int count(int entry) {
        return counts[entry];
    }

    /** The lowest row. */
    int firstRow(int entry) {
        return first[entry];
    }

    /** The place that all of it belongs to, or {@link SpotIndex#NO_PLACE}. */
    int place(int entry) {
        return places[entry];
    }

    /** How many places there may be. */
    int places() {
        return ofPlace.length;
    }

    /** How much of a place is visible. */
    int countOfPlace(int place) {
        return ofPlace[place];
    }

    /** Where a place is of which something is visible. */
    int entryOfPlace(int place) {
        return entryOfPlace[place];
    }

    int count(int entry, int letter) {
        return letters[entry * LETTERS + letter];
    }

    /** Mean of what is there, in centimetres east of the middle of the index. */
    double x(int entry) {
        return (double) sumX[entry] / counts[entry];
    }

    /** Mean of what is there, in centimetres north of the middle of the index. */
    double y(int entry) {
        return (double) sumY[entry] / counts[entry];
    }

    /** Whether all of it shares one position. */
    boolean isOneSpot(int entry) {
        return bounds[4 * entry] == bounds[4 * entry + 2] && bounds[4 * entry + 1] == bounds[4 * entry + 3];
    }

    /** How far the farthest of it may lie from a point, in centimetres. */
    double reach(int entry, double x, double y) {
        double dx = Math.max(x - bounds[4 * entry], bounds[4 * entry + 2] - x);
        double dy = Math.max(y - bounds[4 * entry + 1], bounds[4 * entry + 3] - y);
        return Math.hypot(dx, dy);
    }
}
