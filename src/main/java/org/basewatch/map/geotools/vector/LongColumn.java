package org.basewatch.map.geotools.vector;

import java.util.Arrays;

/** Large whole numbers that are added one after the other. One thread while it grows. */
final class LongColumn {
    private long[] values = new long[1024];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    long[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
