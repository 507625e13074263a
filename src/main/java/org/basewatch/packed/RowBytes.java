package org.basewatch.packed;

import java.util.Arrays;

/**
 * Bytes of many rows, in pieces, so that growing never copies what is there. Only ever added to: a row that was added stays where
 * it is, and a {@link #snapshot} can be read by any thread while the original grows. One thread adds.
 */
final class RowBytes {
    /** With the header of an array that is a whole number of the blocks in which Java hands out memory. */
    private static final int PIECE = (1 << 22) - 16;

    private static final int FIRST_PIECE = 1 << 14;

    private byte[][] pieces;
    private int count;
    private int used;

    RowBytes() {
        pieces = new byte[8][];
        pieces[0] = new byte[FIRST_PIECE];
        count = 1;
    }

    private RowBytes(byte[][] pieces) {
        this.pieces = pieces;
        this.count = pieces.length;
        this.used = pieces.length == 0 ? 0 : pieces[pieces.length - 1].length;
    }

    /** Adds a row and answers where it begins. */
    long add(byte[] head, int headLength, byte[] body, int bodyLength) {
        int length = headLength + bodyLength;
        if (pieces[count - 1].length - used < length) {
            addPiece(length);
        }
        byte[] piece = pieces[count - 1];
        int start = used;
        System.arraycopy(head, 0, piece, start, headLength);
        System.arraycopy(body, 0, piece, start + headLength, bodyLength);
        used = start + length;
        return (long) (count - 1) << 32 | start;
    }

    /** The piece that a place lies in. */
    byte[] piece(long place) {
        return pieces[(int) (place >>> 32)];
    }

    /** Index of a place within its piece. */
    static int index(long place) {
        return (int) place;
    }

    /** What is there now; shares the bytes. */
    RowBytes snapshot() {
        return new RowBytes(Arrays.copyOf(pieces, count));
    }

    private void addPiece(int least) {
        if (count == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * count);
        }
        // Small sets stay small; the pieces of large ones are all of one size.
        int next = (int) Math.min(PIECE, 4L * pieces[count - 1].length);
        pieces[count++] = new byte[Math.max(least, next)];
        used = 0;
    }
}
