package org.basewatch.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that several windows share and that one at a time may change. The lock lies on a small file beside it, since the file
 * itself is replaced; the system lifts it when a program ends, however it ends. Any thread; it may wait.
 */
public final class SharedFile {
    private static final String ENDING = ".lock";
    private static final int TRIES = 100;
    private static final long PAUSE_MILLIS = 20;

    private SharedFile() {}

    /** Something to do with the file. */
    @FunctionalInterface
    public interface Change {
        /** Does it; no other window does the same meanwhile. */
        void run() throws IOException;
    }

    /**
     * Changes a file while no other window does; waits up to two seconds for another one.
     *
     * @param file the file, whose folder must be there
     * @throws IOException if another window does not let go of it, or from the change
     */
    public static void change(Path file, Change change) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ENDING);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int tries = 0; tries < TRIES; tries++) {
                if (isDone(channel, change)) {
                    return;
                }
                pause();
            }
        }
        throw new IOException("another window is writing \"" + file + "\"");
    }

    private static boolean isDone(FileChannel channel, Change change) throws IOException {
        try (FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return false;
            }
            change.run();
            return true;
        } catch (OverlappingFileLockException sameProgram) {
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the wait for another window was ended", stopped);
        }
    }
}
