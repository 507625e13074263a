package org.basewatch.map;

import java.util.Arrays;

/**
 * Decides which cells of a {@link SpotGrid} carry a mark and which join one. The cell with the most reports goes first, and takes
 * everything in that no other mark could stand beside; then the next that is left. So marks stand where most reports are, and no
 * two meet.
 *
 * <p>Whether a cell carries a mark depends only on those before it within reach, and so on; this is followed from cell to cell,
 * never further than needed. So the answer for a cell is the same in whatever part of the map it is asked for.
 */
final class SpotMerging {
    private static final byte UNKNOWN = 0;
    private static final byte CENTRE = 1;
    private static final byte JOINS = 2;

    private final SpotGrid grid;
    private final double reachX;
    private final double reachY;
    private final int columns;
    private final int lines;
    private final byte[] fates;
    /** Entries that wait for each other: one array for all questions, which are asked one after the other. */
    private int[] waiting = new int[64];

    private boolean isTooSmall;

    /**
     * Nothing is decided yet.
     *
     * @param reachX marks nearer than this from east to west ...
     * @param reachY ... and nearer than this from north to south would meet; in centimetres
     * @param columns so many columns of cells, and ...
     * @param lines ... so many lines of them hold everything within reach
     */
    SpotMerging(SpotGrid grid, double reachX, double reachY, int columns, int lines) {
        this.grid = grid;
        this.reachX = reachX;
        this.reachY = reachY;
        this.columns = columns;
        this.lines = lines;
        this.fates = new byte[grid.size()];
    }

    /** Whether a question came to the edge of the grid, so that answers may be wrong. */
    boolean isTooSmall() {
        return isTooSmall;
    }

    /** The entry whose mark an entry joins: its own number if it carries one itself. */
    int centreOf(int entry) {
        if (isCentre(entry)) {
            return entry;
        }
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        Window window = new Window(entry);
        for (int other = window.next(); other >= 0; other = window.next()) {
            double distance = distance(entry, other);
            if (distance < least && meets(entry, other) && isBefore(other, entry) && isCentre(other)) {
                least = distance;
                nearest = other;
            }
        }
        return nearest;
    }

    /** Whether an entry carries a mark. */
    boolean isCentre(int entry) {
        if (fates[entry] == UNKNOWN) {
            decide(entry);
        }
        return fates[entry] == CENTRE;
    }

    /** Follows the question from each entry to the first one before it that is not decided either. */
    private void decide(int wanted) {
        int used = 0;
        waiting[used++] = wanted;
        while (used > 0) {
            int blocking = blocking(waiting[used - 1]);
            if (blocking < 0) {
                used--;
            } else {
                if (used == waiting.length) {
                    waiting = Arrays.copyOf(waiting, 2 * used);
                }
                waiting[used++] = blocking;
            }
        }
    }

    /** Decides about an entry, or tells which other has to be decided about before, or −1. */
    private int blocking(int entry) {
        int open = -1;
        Window window = new Window(entry);
        for (int other = window.next(); other >= 0; other = window.next()) {
            if (fates[other] != JOINS && meets(entry, other) && isBefore(other, entry)) {
                if (fates[other] == CENTRE) {
                    fates[entry] = JOINS;
                    return -1;
                }
                open = other;
            }
        }
        if (open < 0) {
            fates[entry] = CENTRE;
        }
        return open;
    }

    private boolean meets(int one, int other) {
        return one != other
                && Math.abs(grid.x(one) - grid.x(other)) < reachX
                && Math.abs(grid.y(one) - grid.y(other)) < reachY;
    }

    private double distance(int one, int other) {
        double dx = (grid.x(one) - grid.x(other)) / reachX;
        double dy = (grid.y(one) - grid.y(other)) / reachY;
        return dx * dx + dy * dy;
    }

    /** More reports first; among equals an order without direction, so that no question runs across the whole map. */
    private boolean isBefore(int one, int other) {
        int more = Integer.compare(grid.count(one), grid.count(other));
        return more != 0 ? more > 0 : mixed(one) < mixed(other);
    }

    private long mixed(int entry) {
        long place = (long) grid.mapColumn(entry) << 32 ^ grid.mapLine(entry) & 0xFFFFFFFFL;
        place = (place ^ place >>> 31) * 0x9E3779B97F4A7C15L;
        place = (place ^ place >>> 29) * 0xBF58476D1CE4E5B9L;
        return place ^ place >>> 32;
    }

    /** The entries in the cells around one. */
    private final class Window {
        private final int firstColumn;
        private final int lastColumn;
        private final int lastLine;
        private int column;
        private int line;

        Window(int entry) {
            int middle = grid.column(entry);
            int here = grid.line(entry);
            if (middle < columns || middle + columns >= grid.columns() || here < lines || here + lines >= grid.rows()) {
                isTooSmall = true;
            }
            firstColumn = Math.max(0, middle - columns);
            lastColumn = Math.min(grid.columns() - 1, middle + columns);
            lastLine = Math.min(grid.rows() - 1, here + lines);
            line = Math.max(0, here - lines);
            column = firstColumn;
        }

        int next() {
            while (line <= lastLine) {
                while (column <= lastColumn) {
                    int entry = grid.entryAt(column++, line);
                    if (entry >= 0) {
                        return entry;
                    }
                }
                column = firstColumn;
                line++;
            }
            return -1;
        }
    }
}
