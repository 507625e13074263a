package org.basewatch.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream on a thread of its own, a few blocks ahead of whoever takes the bytes, so that waiting for the disk and taking
 * the fingerprint cost no time of theirs. What goes wrong there, an error of Java itself as well, is thrown where the bytes are
 * taken. The stream itself is the caller's to close, after this one. One thread takes.
 */
final class ReadAhead extends InputStream {
    private static final int BLOCK = 1 << 17;
    private static final int BLOCKS = 6;

    private final InputStream stream;
    private final BlockingQueue<Block> full = new ArrayBlockingQueue<>(BLOCKS);
    private final BlockingQueue<byte[]> empty = new ArrayBlockingQueue<>(BLOCKS);
    /** Made beforehand, so that even where there is no memory left whoever takes is told. */
    private final Block end = new Block(new byte[0], -1);

    private final Thread reader = new Thread(this::readAll, "read ahead");
    private volatile @Nullable Throwable failure;
    private Block present = new Block(new byte[0], 0);
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
            if (present.length() < 0) {
                return atEnd();
            }
            next();
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

    private int atEnd() throws IOException {
        Throwable why = failure;
        if (why instanceof IOException unreadable) {
            throw unreadable;
        } else if (why instanceof RuntimeException fault) {
            throw fault;
        } else if (why instanceof Error error) {
            throw error;
        } else if (why != null) {
            throw new IOException(why);
        }
        return -1;
    }

    private void readAll() {
        try {
            boolean atEnd = false;
            while (!atEnd) {
                byte[] bytes = empty.take();
                Block block = new Block(bytes, stream.read(bytes));
                full.put(block);
                atEnd = block.length() < 0;
            }
        } catch (InterruptedException closed) {
            // Nobody wants the rest.
        } catch (Throwable problem) {
            failure = problem;
            // There is room: only blocks that can be filled come in between, and these are one fewer.
            full.add(end);
        }
    }

    /**
     * A block that was read.
     *
     * @param length how many bytes of it count; −1 at the end
     */
    // The array is handed back and forth on purpose.
    @SuppressWarnings("ArrayRecordComponent")
    private record Block(byte[] bytes, int length) {}
}
