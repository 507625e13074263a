package org.basewatch.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream on a thread of its own, a few blocks ahead of whoever takes the bytes, so that waiting for the disk and taking
 * the fingerprint cost no time of theirs. The stream itself is the caller's to close, after this one. One thread takes.
 */
final class ReadAhead extends InputStream {
    private static final int BLOCK = 1 << 17;
    private static final int BLOCKS = 6;

    private final InputStream stream;
    private final BlockingQueue<Block> full = new ArrayBlockingQueue<>(BLOCKS);
    private final BlockingQueue<byte[]> empty = new ArrayBlockingQueue<>(BLOCKS);
    private final Thread reader = new Thread(this::readAll, "read ahead");
    private Block present = new Block(new byte[0], 0, null);
    private int at;

    /** Begins to read. */
    ReadAhead(InputStream stream) {
        this.stream = stream;
        for (int i = 0; i < BLOCKS - 1; i++) {
            empty.add(new byte[BLOCK]);
        }
        reader.setDaemon(true);
        reader.start();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (at == present.length()) {
            IOException failure = present.failure();
            if (failure != null) {
                throw failure;
            }
            if (present.length() < 0) {
                return -1;
            }
            next();
        }
        if (present.length() < 0) {
            return -1;
        }
        int count = Math.min(length, present.length() - at);
        System.arraycopy(present.bytes(), at, target, offset, count);
        at += count;
        return count;
    }

    /** Stops reading and waits until the stream is let go. */
    @Override
    public void close() {
        reader.interrupt();
        boolean isInterrupted = false;
        while (reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void next() throws IOException {
        try {
            if (present.bytes().length > 0) {
                empty.add(present.bytes());
            }
            present = full.take();
            at = present.length() < 0 ? -1 : 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void readAll() {
        try {
            boolean atEnd = false;
            while (!atEnd) {
                Block block = readBlock(empty.take());
                full.put(block);
                atEnd = block.length() < 0 || block.failure() != null;
            }
        } catch (InterruptedException closed) {
            // Nobody wants the rest.
        }
    }

    private Block readBlock(byte[] bytes) {
        try {
            return new Block(bytes, stream.read(bytes), null);
        } catch (IOException failure) {
            return new Block(bytes, 0, failure);
        }
    }

    /**
     * A block that was read.
     *
     * @param length how many bytes of it count; −1 at the end
     * @param failure why there is no more
     */
    // The array is handed back and forth on purpose.
    @SuppressWarnings("ArrayRecordComponent")
    private record Block(byte[] bytes, int length, @Nullable IOException failure) {}
}
