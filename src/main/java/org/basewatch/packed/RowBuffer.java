package org.basewatch.packed;

import java.util.Arrays;

/** Bytes of a row while it is being put together. One thread. */
final class RowBuffer {
    private byte[] bytes = new byte[1 << 10];
    private int used;

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return used;
    }

    void clear() {
        used = 0;
    }

    void put(int value) {
        room(1);
        bytes[used++] = (byte) value;
    }

    /** A number of which small ones, below 0 or not, take few bytes. */
    void putSigned(long value) {
        putNumber(value << 1 ^ value >> 63);
    }

    /** A number of which small ones from 0 on take few bytes. */
    void putNumber(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes[used++] = (byte) (rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes[used++] = (byte) rest;
    }

    void putDouble(double value) {
        room(8);
        long bits = Double.doubleToLongBits(value);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[used++] = (byte) (bits >>> shift);
        }
    }

    void putText(byte[] source, int from, int to) {
        putNumber(to - from);
        room(to - from);
        System.arraycopy(source, from, bytes, used, to - from);
        used += to - from;
    }

    /** A text that may return: its number if it is known, else 0 and the text. */
    void putKnown(KnownTexts<String> known, byte[] source, int from, int to) {
        int code = to - from > 80 ? -1 : known.code(source, from, to);
        putNumber(code + 1);
        if (code < 0) {
            putText(source, from, to);
        }
    }

    private void room(int more) {
        if (bytes.length - used < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, used + more));
        }
    }
}
