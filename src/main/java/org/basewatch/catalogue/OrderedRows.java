package org.basewatch.catalogue;

import java.util.Arrays;

/**
 * The visible rows in an order, to be read from the top as far down as somebody wants to know: of a million, a list shows ten.
 * Immutable; any thread.
 */
public final class OrderedRows {
    private final int[] all;
    private final RowSet visible;

    /** Takes all rows in their order, which are kept and never changed; those that are visible must be among them. */
    OrderedRows(int[] all, RowSet visible) {
        this.all = all;
        this.visible = visible;
    }

    /** No row. */
    public static OrderedRows none() {
        return new OrderedRows(new int[0], RowSet.none());
    }

    /** How many rows. */
    public int size() {
        return visible.count();
    }

    /** Whether a row is among them. */
    public boolean contains(int row) {
        return visible.contains(row);
    }

    /**
     * Reads on.
     *
     * @param rows takes the rows in their order
     * @param known how many of them it holds already
     * @param wanted how many it is to hold, {@link #size} at most
     * @param from what this method answered when the last of those was read, or 0
     * @return where to read on
     */
    public int read(int[] rows, int known, int wanted, int from) {
        int used = known;
        int at = from;
        while (used < wanted) {
            int row = all[at++];
            rows[used] = row;
            // On by one or not, without a branch: what is visible and what is not alternates at random.
            used += (int) (visible.word(row >> 6) >>> row & 1);
        }
        return at;
    }

    /** All of them. */
    public int[] toArray() {
        if (size() == all.length) {
            return all.clone();
        }
        int[] rows = new int[size()];
        read(rows, 0, rows.length, 0);
        return rows;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof OrderedRows ordered) || ordered.size() != size()) {
            return false;
        }
        return ordered.all == all ? ordered.visible.equals(visible) : Arrays.equals(ordered.toArray(), toArray());
    }

    @Override
    public int hashCode() {
        return visible.hashCode();
    }

    @Override
    public String toString() {
        return size() + " rows in order";
    }
}
