package org.basewatch.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The start of the window on the toolkit's thread, for which another thread waits. Whatever goes wrong in it, an error of Java itself as
 * well, ends that waiting.
 */
final class AwaitedStart implements Runnable {
    private final Runnable work;
    private final Runnable ifItFails;
    private final CompletableFuture<Void> over = new CompletableFuture<>();

    /**
     * Nothing is started yet.
     *
     * @param ifItFails runs after work that failed, on the same thread
     */
    AwaitedStart(Runnable work, Runnable ifItFails) {
        this.work = work;
        this.ifItFails = ifItFails;
    }

    @Override
    public void run() {
        try {
            work.run();
            over.complete(null);
        } catch (Throwable failure) {
            over.completeExceptionally(failure);
            ifItFails.run();
        }
    }

    /**
     * Waits for the end.
     *
     * @throws IllegalStateException with what went wrong as its cause
     */
    void await() {
        try {
            over.join();
        } catch (CompletionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
