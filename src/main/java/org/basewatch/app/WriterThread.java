package org.basewatch.app;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Writes small files one after another on a thread of its own, since a file that other windows share may have to be waited for. */
final class WriterThread implements Executor, AutoCloseable {
    private static final long LAST_SECONDS = 5;

    private final ExecutorService thread;

    /** Starts no thread yet; for a thread dump it has a name. */
    WriterThread(String name) {
        thread = Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, name);
            made.setDaemon(true);
            return made;
        });
    }

    @Override
    public void execute(Runnable work) {
        thread.execute(work);
    }

    /** Whether it takes nothing any more. */
    boolean isClosed() {
        return thread.isShutdown();
    }

    /** Waits a few seconds until the last is written. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
