package org.basewatch.ui.map;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * A rest that ends on the JavaFX application thread. It is not measured by the clock of JavaFX, which makes frames of the window until
 * it is over, whether or not there is something to draw.
 */
public final class FxRest implements Rest {
    private final long nanos;
    private volatile long due;
    private Runnable action = () -> {};
    private boolean isWaiting;

    /** A rest of so many milliseconds. */
    public FxRest(long millis) {
        nanos = TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Override
    public void then(Runnable next) {
        action = next;
        due = System.nanoTime() + nanos;
        // one that waits already looks at the clock again: a hand moves on a hundred times a second
        if (!isWaiting) {
            isWaiting = true;
            lookAtClockAfter(nanos);
        }
    }

    private void lookAtClockAfter(long left) {
        CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS, Runnable::run)
                .execute(this::lookAtClock);
    }

    /** On the thread of the clock. */
    private void lookAtClock() {
        long left = due - System.nanoTime();
        if (left > 0) {
            lookAtClockAfter(left);
        } else {
            Platform.runLater(this::end);
        }
    }

    private void end() {
        long left = due - System.nanoTime();
        if (left > 0) {
            lookAtClockAfter(left);
        } else {
            isWaiting = false;
            action.run();
        }
    }
}
