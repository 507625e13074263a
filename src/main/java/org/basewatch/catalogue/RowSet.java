package org.basewatch.catalogue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** An immutable set of catalogue rows, in ascending order: one bit a row, 64 rows a word. Any thread. */
public final class RowSet {
    private static final RowSet NONE = new RowSet(new long[0]);

    // The last word, if there is one, is not 0: so equal sets have equal arrays.
    private final long[] words;
    private final int count;

    private RowSet(long[] words) {
        int length = words.length;
        while (length > 0 && words[length - 1] == 0) {
            length--;
        }
        this.words = length == words.length ? words : Arrays.copyOf(words, length);
        int bits = 0;
        for (long word : this.words) {
            bits += Long.bitCount(word);
        }
        this.count = bits;
    }

    /** No row. */
    public static RowSet none() {
        return NONE;
    }

    /** The rows 0 to {@code size - 1}. */
    public static RowSet all(int size) {
        long[] words = new long[words(size)];
        Arrays.fill(words, -1);
        if ((size & 63) != 0) {
            words[words.length - 1] = (1L << size) - 1;
        }
        return new RowSet(words);
    }

    /** The rows whose bits are set; the bit set is copied. */
    public static RowSet of(BitSet rows) {
        return new RowSet(rows.toLongArray());
    }

    /** The rows whose bits are set, 64 rows a word; the array is kept and must not be changed any more. */
    public static RowSet ofWords(long[] words) {
        return new RowSet(words);
    }

    /** How many words hold so many rows. */
    static int words(int size) {
        return size + 63 >>> 6;
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
        int at = row >> 6;
        return at >= 0 && at < words.length && (words[at] >>> row & 1) != 0;
    }

    /** The first row of the set that is {@code row} or later, or −1 if there is none: for walks that make no objects. */
    public int next(int row) {
        int at = row >> 6;
        if (at >= words.length) {
            return -1;
        }
        long word = words[at] & -1L << row;
        while (word == 0) {
            if (++at == words.length) {
                return -1;
            }
            word = words[at];
        }
        return (at << 6) + Long.numberOfTrailingZeros(word);
    }

    /** The rows in ascending order. */
    public IntStream stream() {
        return IntStream.of(toArray());
    }

    /** The rows in ascending order. */
    public int[] toArray() {
        int[] rows = new int[count];
        int used = 0;
        for (int at = 0; at < words.length; at++) {
            for (long word = words[at]; word != 0; word &= word - 1) {
                rows[used++] = (at << 6) + Long.numberOfTrailingZeros(word);
            }
        }
        return rows;
    }

    /** A copy of the bits, 64 rows a word, with room for so many rows. */
    public long[] toWords(int size) {
        return Arrays.copyOf(words, words(size));
    }

    /** The bits of the rows from {@code 64 * index} on; 0 behind the last row. */
    long word(int index) {
        return index < words.length ? words[index] : 0;
    }

    /**
     * The bits of 64 rows: of those in the set, or of those that are not.
     *
     * @param from the first row, a multiple of 64
     * @param to rows from this on are left out
     */
    long word(int from, int to, boolean in) {
        long inside = word(from >> 6);
        long behind = to - from < Long.SIZE ? -1L << to - from : 0;
        return (in ? inside : ~inside) & ~behind;
    }

    /** The rows that are in both sets. */
    public RowSet and(RowSet other) {
        long[] both = new long[Math.min(words.length, other.words.length)];
        for (int at = 0; at < both.length; at++) {
            both[at] = words[at] & other.words[at];
        }
        return new RowSet(both);
    }

    /** The rows that are in either set. */
    public RowSet or(RowSet other) {
        RowSet longer = words.length >= other.words.length ? this : other;
        RowSet shorter = longer == this ? other : this;
        long[] either = longer.words.clone();
        for (int at = 0; at < shorter.words.length; at++) {
            either[at] |= shorter.words[at];
        }
        return new RowSet(either);
    }

    /** The rows that are in this set and not in the other. */
    public RowSet minus(RowSet other) {
        long[] rest = words.clone();
        for (int at = 0; at < Math.min(rest.length, other.words.length); at++) {
            rest[at] &= ~other.words[at];
        }
        return new RowSet(rest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowSet set && Arrays.equals(set.words, words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return count + " rows";
    }
}
