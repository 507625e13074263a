package org.basewatch.app;

import javafx.animation.AnimationTimer;
import org.basewatch.ui.control.LateParts;

/**
 * Makes the late parts of the window a few with each pulse. Made in one go they would keep the window from answering for longer than
 * anyone waits who has just seen it. JavaFX application thread.
 */
final class InTurns extends AnimationTimer {
    private static final long TURN_NANOS = 8_000_000;

    private final LateParts parts;
    private final Runnable afterwards;

    /** Begins with {@link #start}. */
    InTurns(LateParts parts, Runnable afterwards) {
        this.parts = parts;
        this.afterwards = afterwards;
    }

    @Override
    public void handle(long now) {
        long end = System.nanoTime() + TURN_NANOS;
        boolean more = true;
        while (more && System.nanoTime() < end) {
            more = parts.makeNext();
        }
        if (!more) {
            stop();
            afterwards.run();
        }
    }
}
