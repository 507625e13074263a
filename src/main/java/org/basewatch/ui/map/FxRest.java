package org.basewatch.ui.map;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/**
 * A rest that ends on the JavaFX application thread. It is not measured by the clock of JavaFX, which makes frames of the window until
 * it is over, whether or not there is something to draw.
 */
public final class FxRest implements Rest {
    private final Executor later;
    private final AtomicLong newest = new AtomicLong();

    /** A rest of so many milliseconds. */
    public FxRest(long millis) {
        later = CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, Runnable::run);
    }

    @Override
    public void then(Runnable action) {
        long mine = newest.incrementAndGet();
        later.execute(() -> {
            // asked here too: with each move of a hand one of these ends that nobody waits for
            if (mine == newest.get()) {
                Platform.runLater(() -> runUnlessForgotten(mine, action));
            }
        });
    }

    private void runUnlessForgotten(long mine, Runnable action) {
        if (mine == newest.get()) {
            action.run();
        }
    }
}
