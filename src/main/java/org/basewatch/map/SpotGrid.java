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

    private final SpotCells layout;
    // Number plus one of the cell's entry, or 0.
    private final int[] entries;
    private int size;
    private int[] cells;
    private int[] first;
    private int[] places;
    private int[] letters;
    private long[] sumX;
    private long[] sumY;
    private int[] bounds;
    /** What is visible of each place, and in which entry: all positions of a place are one. */
    private final int[] ofPlace;

    private final int[] entryOfPlace;

    /**
     * An empty grid.
     *
     * @param room for so many cells that hold something, before it has to grow
     */
    SpotGrid(SpotCells layout, int room) {
        this.layout = layout;
        cells = new int[room];
        first = new int[room];
        places = new int[room];
        letters = new int[room * LETTERS];
        sumX = new long[room];
        sumY = new long[room];
        bounds = new int[4 * room];
        entries = new int[layout.columns() * layout.rows()];
        ofPlace = new int[layout.index().placeCount()];
        entryOfPlace = new int[layout.index().placeCount()];
    }

    /**
     * Counts what is visible, in one walk along the index.
     *
     * @param visible a bit for each row
     * @param letterOf the letter of each place of the index
     * @param without positions of this place are left out
     */
    void count(long[] visible, byte[] letterOf, OptionalInt without) {
        int leftOut = without.orElse(NOTHING_YET);
        int[] seen = new int[layout.longest()];
        for (int stretch = 0; stretch < layout.size(); stretch++) {
            int size = seen(stretch, visible, leftOut, seen);
            if (size > 0) {
                count(entry(layout.cell(stretch)), seen, size, letterOf);
            }
        }
    }

    /**
     * Looks up what is visible in a stretch, without a branch: no processor can foretell it, and a wrong guess takes longer than to count
     * one.
     *
     * @param seen takes the places of the order
     * @return how many there are
     */
    private int seen(int stretch, long[] visible, int leftOut, int[] seen) {
        SpotIndex index = layout.index();
        int size = 0;
        int to = layout.to(stretch);
        for (int at = layout.from(stretch); at < to; at++) {
            int row = index.row(at);
            seen[size] = at;
            size += (int) (visible[row >> 6] >>> row) & 1;
        }
        return leftOut == NOTHING_YET ? size : without(leftOut, seen, size);
    }

    private int without(int place, int[] seen, int size) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            seen[kept] = seen[i];
            kept += layout.index().place(seen[i]) == place ? 0 : 1;
        }
        return kept;
    }

    /** What positions of one cell have in common is written down once. */
    private void count(int entry, int[] seen, int size, byte[] letterOf) {
        SpotIndex index = layout.index();
        int lowest = first[entry];
        long eastings = 0;
        long northings = 0;
        int west = bounds[4 * entry];
        int south = bounds[4 * entry + 1];
        int east = bounds[4 * entry + 2];
        int north = bounds[4 * entry + 3];
        for (int i = 0; i < size; i++) {
            int at = seen[i];
            int x = index.x(at);
            int y = index.y(at);
            letters[entry * LETTERS + letterOf[at]]++;
            lowest = Math.min(lowest, index.row(at));
            eastings += x;
            northings += y;
            west = Math.min(west, x);
            south = Math.min(south, y);
            east = Math.max(east, x);
            north = Math.max(north, y);
        }
        first[entry] = lowest;
        sumX[entry] += eastings;
        sumY[entry] += northings;
        bounds[4 * entry] = west;
        bounds[4 * entry + 1] = south;
        bounds[4 * entry + 2] = east;
        bounds[4 * entry + 3] = north;
        countPlaces(entry, seen, size);
    }

    private void countPlaces(int entry, int[] seen, int size) {
        if (!layout.index().hasPlaces()) {
            places[entry] = SpotIndex.NO_PLACE;
            return;
        }
        int only = places[entry];
        for (int i = 0; i < size; i++) {
            int place = layout.index().place(seen[i]);
            only = only == NOTHING_YET || only == place ? place : SpotIndex.NO_PLACE;
            if (place != SpotIndex.NO_PLACE) {
                ofPlace[place]++;
                entryOfPlace[place] = entry;
            }
        }
        places[entry] = only;
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

    private void grow(int room) {
        cells = Arrays.copyOf(cells, room);
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

    /** In which cells it is counted. */
    SpotCells layout() {
        return layout;
    }

    int columns() {
        return layout.columns();
    }

    int rows() {
        return layout.rows();
    }

    /** The entry in a column and a line of the grid, or −1. */
    int entryAt(int column, int line) {
        return entries[line * layout.columns() + column] - 1;
    }

    int column(int entry) {
        return cells[entry] % layout.columns();
    }

    int line(int entry) {
        return cells[entry] / layout.columns();
    }

    /** Column on the map, wherever the grid begins. */
    int mapColumn(int entry) {
        return layout.left() + column(entry);
    }

    /** Line on the map, wherever the grid begins. */
    int mapLine(int entry) {
        return layout.bottom() + line(entry);
    }

    int count(int entry) {
        int sum = 0;
        for (int letter = 0; letter < LETTERS; letter++) {
            sum += letters[entry * LETTERS + letter];
        }
        return sum;
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
        return (double) sumX[entry] / count(entry);
    }

    /** Mean of what is there, in centimetres north of the middle of the index. */
    double y(int entry) {
        return (double) sumY[entry] / count(entry);
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
