package org.basewatch.ui.report;

import java.util.Arrays;
import java.util.OptionalInt;
import org.basewatch.catalogue.OrderedRows;

/** The rows of the list by their position, known as far down as somebody has looked. JavaFX application thread. */
final class ListedRows {
    private static final int FIRST = 256;

    private final OrderedRows order;
    private int[] rows = {};
    private int known;
    private int readOn;

    ListedRows(OrderedRows order) {
        this.order = order;
    }

    int size() {
        return order.size();
    }

    /** The row at a position from the top. */
    int row(int position) {
        if (position >= known) {
            read(position + 1);
        }
        return rows[position];
    }

    /** Where a row stands; empty if it is not listed. */
    OptionalInt position(int row) {
        if (!order.contains(row)) {
            return OptionalInt.empty();
        }
        int position = 0;
        while (row(position) != row) {
            position++;
        }
        return OptionalInt.of(position);
    }

    private void read(int position) {
        int wanted = (int) Math.min(size(), Math.max(position, Math.max(FIRST, 2L * known)));
        rows = Arrays.copyOf(rows, wanted);
        readOn = order.read(rows, known, wanted, readOn);
        known = wanted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListedRows listed && listed.order.equals(order);
    }

    @Override
    public int hashCode() {
        return order.hashCode();
    }
}
