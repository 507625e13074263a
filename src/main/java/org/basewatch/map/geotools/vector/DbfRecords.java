package org.basewatch.map.geotools.vector;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;

/** The bytes of a dBASE table, record by record in any order; what they mean is left to others. One thread. */
final class DbfRecords implements Closeable {
    private static final int FIXED_HEAD = 32;
    private static final int WINDOW = 1 << 16;

    private final FileChannel file;
    private final byte[] head;
    private final int recordLength;
    private final long announced;
    private final int count;
    private byte[] window = new byte[0];
    private int windowStart;
    private int windowEnd;

    private DbfRecords(FileChannel file) throws IOException {
        this.file = file;
        ByteBuffer fixed = ByteBuffer.wrap(bytes(0, FIXED_HEAD)).order(ByteOrder.LITTLE_ENDIAN);
        this.announced = fixed.getInt(4) & 0xffff_ffffL;
        this.recordLength = fixed.getShort(10) & 0xffff;
        this.head = bytes(0, fixed.getShort(8) & 0xffff);
        if (head.length <= FIXED_HEAD || recordLength < 2) {
            throw new EOFException("no fields are named");
        }
        this.count = (int) Math.min(announced, (file.size() - head.length) / recordLength);
    }

    /**
     * The records of a file.
     *
     * @throws IOException if it cannot be read, or is no such table
     */
    static DbfRecords open(Path path) throws IOException {
        FileChannel file = FileChannel.open(path);
        try {
            return new DbfRecords(file);
        } catch (IOException | RuntimeException problem) {
            file.close();
            throw problem;
        }
    }

    /** What stands before the records: how many there are, and what their fields are called. */
    byte[] head() {
        return head.clone();
    }

    /** The code of the letters that the file was written in; 0 if it does not say so. */
    int language() {
        return head[29] & 0xff;
    }

    /** The length of each record. */
    int recordLength() {
        return recordLength;
    }

    /** The number of records that are wholly there. */
    int count() {
        return count;
    }

    /** The number of records that the file says it has. */
    long announced() {
        return announced;
    }

    /** Whether a record is marked as deleted. */
    boolean isDeleted(int record) throws IOException {
        return window(record)[(record - windowStart) * recordLength] == '*';
    }

    /** The bytes of a record, its mark first. */
    byte[] record(int record) throws IOException {
        byte[] held = window(record);
        int from = (record - windowStart) * recordLength;
        return Arrays.copyOfRange(held, from, from + recordLength);
    }

    /** Records are asked for one after the other as a rule, so that many are read at once. */
    private byte[] window(int record) throws IOException {
        if (record < 0 || record >= count) {
            throw new IndexOutOfBoundsException(record);
        }
        if (record < windowStart || record >= windowEnd) {
            int records = Math.min(count - record, Math.max(1, WINDOW / recordLength));
            window = bytes(head.length + (long) record * recordLength, records * recordLength);
            windowStart = record;
            windowEnd = record + records;
        }
        return window;
    }

    private byte[] bytes(long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, from + buffer.position()) < 0) {
                throw new EOFException("it ends too early");
            }
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
