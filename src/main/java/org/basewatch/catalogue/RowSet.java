package org.basewatch.catalogue;

import java.util.BitSet;
import java.util.stream.IntStream;

/** An immutable set of catalogue rows, in ascending order. */
public final class RowSet {
    private final BitSet bits;
    private final int count;

    private RowSet(BitSet bits) {
        this.bits = bits;
        this.count = bits.cardinality();
    }

    /** No row. */
    public static RowSet none() {
        return new RowSet(new BitSet());
    }

    /** The rows 0 to {@code size - 1}. */
    public static RowSet all(int size) {
        BitSet bits = new BitSet(size);
        bits.set(0, size);
        return new RowSet(bits);
    }

    /** The rows whose bits are set; the bit set is copied. */
    public static RowSet of(BitSet rows) {
        return new RowSet((BitSet) rows.clone());
    }

    /** The rows whose bits are set, 64 rows a word; the array must not be changed any more. */
    static RowSet ofWords(long[] words) {
        return new RowSet(BitSet.valueOf(words));
    }

    /** How many rows. */
    public int count() {
        return count;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return count == 0;
    }

    /** Whether a row is in the set. */
    public boolean contains(int row) {
        return bits.get(row);
    }

    /** The first row of the set that is {@code row} or later, or −1 if there is none: for walks that make no objects. */
    public int next(int row) {
        return bits.nextSetBit(row);
    }

    /** The rows in ascending order. */
    public IntStream stream() {
        return bits.stream();
    }

    /** The rows in ascending order. */
    public int[] toArray() {
        return bits.stream().toArray();
    }

    /** The rows that are in both sets. */
    public RowSet and(RowSet other) {
        BitSet both = (BitSet) bits.clone();
        both.and(other.bits);
        return new RowSet(both);
    }

    /** The rows that are in either set. */
    public RowSet or(RowSet other) {
        BitSet either = (BitSet) bits.clone();
        either.or(other.bits);
        return new RowSet(either);
    }

    /** The rows that are in this set and not in the other. */
    public RowSet minus(RowSet other) {
        BitSet rest = (BitSet) bits.clone();
        rest.andNot(other.bits);
        return new RowSet(rest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowSet set && set.bits.equals(bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode();
    }

    @Override
    public String toString() {
        return count + " rows";
    }
}
