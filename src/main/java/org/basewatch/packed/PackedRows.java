package org.basewatch.packed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/** Where the rows of a set lie, and what of them is asked without unpacking the whole: the id comes first in each. */
final class PackedRows {
    private final RowBytes bytes;
    private long[] starts;
    private int size;

    PackedRows() {
        this(new RowBytes(), new long[64], 0);
    }

    private PackedRows(RowBytes bytes, long[] starts, int size) {
        this.bytes = bytes;
        this.starts = starts;
        this.size = size;
    }

    int size() {
        return size;
    }

    void add(PackedRow row) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
        }
        starts[size++] = put(row);
    }

    /** Puts other bytes in the place of a row; the old ones stay behind unused. */
    void replace(int row, PackedRow other) {
        starts[row] = put(other);
    }

    /** Takes the row that was added last away again. */
    void dropLast() {
        size--;
    }

    /** The rows that are kept; shares their bytes. */
    PackedRows kept(BitSet leftOut) {
        long[] kept = new long[size - leftOut.cardinality()];
        int to = 0;
        for (int row = leftOut.nextClearBit(0); row < size; row = leftOut.nextClearBit(row + 1)) {
            kept[to++] = starts[row];
        }
        return new PackedRows(bytes.snapshot(), kept, kept.length);
    }

    /** A reader that stands before the first field after the id. */
    RowReader reader(int row) {
        RowReader reader = new RowReader(bytes.piece(starts[row]), RowBytes.index(starts[row]));
        reader.skipText();
        return reader;
    }

    String id(int row) {
        byte[] piece = bytes.piece(starts[row]);
        int at = RowBytes.index(starts[row]);
        return new String(piece, at + 1, piece[at], StandardCharsets.ISO_8859_1);
    }

    boolean hasId(int row, byte[] id, int from, int to) {
        byte[] piece = bytes.piece(starts[row]);
        int at = RowBytes.index(starts[row]);
        return Arrays.equals(piece, at + 1, at + 1 + piece[at], id, from, to);
    }

    int idHash(int row) {
        byte[] piece = bytes.piece(starts[row]);
        int at = RowBytes.index(starts[row]);
        return Bytes.hash(piece, at + 1, at + 1 + piece[at]);
    }

    /** In the order of the ids. */
    int compareIds(int row, int other) {
        byte[] piece = bytes.piece(starts[row]);
        int at = RowBytes.index(starts[row]);
        byte[] otherPiece = bytes.piece(starts[other]);
        int otherAt = RowBytes.index(starts[other]);
        return Arrays.compare(
                piece, at + 1, at + 1 + piece[at], otherPiece, otherAt + 1, otherAt + 1 + otherPiece[otherAt]);
    }

    private long put(PackedRow row) {
        row.body().put(RowTag.END);
        return bytes.add(
                row.head().bytes(),
                row.head().length(),
                row.body().bytes(),
                row.body().length());
    }
}
