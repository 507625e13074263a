package org.basewatch.packed;

import java.nio.charset.StandardCharsets;

/** A text as UTF-8, somewhere in an array; set anew again and again, so that reading a text makes no object. One thread. */
public final class Utf8 {
    private byte[] bytes = new byte[0];
    private int from;
    private int to;

    /** An empty piece. */
    public Utf8() {}

    /** The UTF-8 of a text. */
    public static Utf8 of(String text) {
        byte[] bytes = Bytes.of(text);
        return new Utf8().set(bytes, 0, bytes.length);
    }

    /** Makes this another piece, which is not copied. */
    public Utf8 set(byte[] source, int start, int end) {
        bytes = source;
        from = start;
        to = end;
        return this;
    }

    /** The array. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where the piece begins. */
    public int from() {
        return from;
    }

    /** Where it ends. */
    public int to() {
        return to;
    }

    /** How many bytes. */
    public int length() {
        return to - from;
    }

    /** The text. */
    @Override
    public String toString() {
        return new String(bytes, from, length(), StandardCharsets.UTF_8);
    }
}
