package org.basewatch.map;

/**
 * The Z curve over a square of 65,536 × 65,536 cells: what is near on the curve is near on the map, and every square whose side
 * is a power of two is one piece of it. Any thread.
 */
public final class CurveOrder {
    /** Bits of a cell's column and of its row. */
    public static final int BITS = 16;

    private static final int DIGIT = 11;
    private static final int DIGITS = 1 << DIGIT;

    private CurveOrder() {}

    /** Where a cell lies on the curve, as an unsigned number. */
    public static int of(int column, int row) {
        return spread(column) | spread(row) << 1;
    }

    /** Puts a 0 before every bit. */
    private static int spread(int bits) {
        int wide = bits & 0xFFFF;
        wide = (wide | wide << 8) & 0x00FF00FF;
        wide = (wide | wide << 4) & 0x0F0F0F0F;
        wide = (wide | wide << 2) & 0x33333333;
        return (wide | wide << 1) & 0x55555555;
    }

    /**
     * Numbers that sort keys, taken as unsigned; equal keys keep their order.
     *
     * @param keys not changed
     */
    public static int[] sorted(int[] keys) {
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        int[] next = new int[keys.length];
        for (int shift = 0; shift < Integer.SIZE; shift += DIGIT) {
            int[] starts = starts(keys, shift);
            for (int index : order) {
                next[starts[keys[index] >>> shift & DIGITS - 1]++] = index;
            }
            int[] done = next;
            next = order;
            order = done;
        }
        return order;
    }

    private static int[] starts(int[] keys, int shift) {
        int[] starts = new int[DIGITS];
        for (int key : keys) {
            starts[key >>> shift & DIGITS - 1]++;
        }
        int start = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            int count = starts[digit];
            starts[digit] = start;
            start += count;
        }
        return starts;
    }
}
