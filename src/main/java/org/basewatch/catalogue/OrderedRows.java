package org.basewatch.catalogue;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * The visible rows in an order, worked out as far down as somebody has looked: of a million, a list shows ten. One thread at a
 * time.
 */
public final class OrderedRows {
    private static final int FIRST = 256;

    private final int[] all;
    private final RowSet visible;
    private int[] rows;
    /** How many of the rows are known. */
    private int known;
    /** How many of all were looked at for that. */
    private int seen;

    /** Takes all rows in their order, which are kept and never changed; those that are visible must be among them. */
    OrderedRows(int[] all, RowSet visible) {
        this.all = all;
        this.visible = visible;
        boolean isAll = visible.count() == all.length;
        rows = isAll ? all : new int[Math.min(FIRST, visible.count())];
        known = isAll ? all.length : 0;
    }

    /** No row. */
    public static OrderedRows none() {
        return new OrderedRows(new int[0], RowSet.none());
    }

    /** How many rows. */
    public int size() {
        return visible.count();
    }

    /** The row at a position from the top. */
    public int row(int position) {
        if (position >= known) {
            lookFor(position + 1);
        }
        return rows[position];
    }

    /** Where a row stands; empty if it is not visible. */
    public OptionalInt position(int row) {
        if (!visible.contains(row)) {
            return OptionalInt.empty();
        }
        int position = 0;
        while (row(position) != row) {
            position++;
        }
        return OptionalInt.of(position);
    }

    /** All of them. */
    public int[] toArray() {
        lookFor(size());
        return Arrays.copyOf(rows, size());
    }

    private void lookFor(int wanted) {
        if (wanted > rows.length) {
            rows = Arrays.copyOf(rows, (int) Math.min(size(), Math.max(wanted, 2L * rows.length)));
        }
        int[] found = rows;
        int used = known;
        int at = seen;
        while (used < wanted) {
            int row = all[at++];
            found[used] = row;
            // On by one or not, without a branch: what is visible and what is not alternates at random.
            used += (int) (visible.word(row >> 6) >>> row & 1);
        }
        known = used;
        seen = at;
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
