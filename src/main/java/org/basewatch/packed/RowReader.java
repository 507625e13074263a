package org.basewatch.packed;

import java.nio.charset.StandardCharsets;

/** Walks along the bytes of a row. One thread. */
final class RowReader {
    private final byte[] bytes;
    private int at;

    RowReader(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    byte next() {
        return bytes[at++];
    }

    long signed() {
        long value = number();
        return value >>> 1 ^ -(value & 1);
    }

    long number() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    int code() {
        return (int) number();
    }

    double decimal() {
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = bits << 8 | bytes[at++] & 0xff;
        }
        return Double.longBitsToDouble(bits);
    }

    String text() {
        int length = code();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    void skipText() {
        int length = code();
        at += length;
    }

    /** A text that was put down by its number if that was known. */
    String known(RowNames names) {
        int code = code();
        return code == 0 ? text() : names.texts().get(code - 1);
    }
}
