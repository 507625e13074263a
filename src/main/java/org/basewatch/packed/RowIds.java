package org.basewatch.packed;

import java.util.Arrays;

/** Finds rows by their ids: a table of numbers, without an object for a row. One thread adds; a copy can be read by any. */
final class RowIds {
    /** Row and 1 in each used slot. */
    private int[] slots;
    // A few bits of each hash: most slots that hold another id are passed over without looking at its bytes.
    private byte[] marks;
    private int size;

    RowIds() {
        this(1 << 8);
    }

    private RowIds(int room) {
        slots = new int[room];
        marks = new byte[room];
    }

    /** The row of an id, or −1. */
    int find(PackedRows rows, byte[] id, int from, int to) {
        int hash = Bytes.hash(id, from, to);
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0) {
            int row = slots[slot] - 1;
            if (marks[slot] == mark(hash) && rows.hasId(row, id, from, to)) {
                return row;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    /** Adds the next row, whose bytes are there already; false if another row has its id. */
    boolean add(PackedRows rows, int row) {
        if (2 * size >= slots.length) {
            grow(rows);
        }
        int hash = rows.idHash(row);
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0) {
            if (marks[slot] == mark(hash) && rows.compareIds(slots[slot] - 1, row) == 0) {
                return false;
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = row + 1;
        marks[slot] = mark(hash);
        size++;
        return true;
    }

    /** The same table as it is now. */
    RowIds copy() {
        RowIds copy = new RowIds(0);
        copy.slots = Arrays.copyOf(slots, slots.length);
        copy.marks = Arrays.copyOf(marks, marks.length);
        copy.size = size;
        return copy;
    }

    private void put(int hash, int row) {
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = row + 1;
        marks[slot] = mark(hash);
    }

    private void grow(PackedRows rows) {
        int[] old = slots;
        slots = new int[2 * old.length];
        marks = new byte[slots.length];
        for (int known : old) {
            if (known != 0) {
                put(rows.idHash(known - 1), known - 1);
            }
        }
    }

    private static byte mark(int hash) {
        return (byte) (hash >>> 24);
    }
}
