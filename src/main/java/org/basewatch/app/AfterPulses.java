package org.basewatch.app;

import javafx.animation.AnimationTimer;

/** Does something once what was set before is on the screen: one pulse lays it out, the next one comes when it is drawn. */
final class AfterPulses extends AnimationTimer {
    private static final int DRAWN = 2;

    private final Runnable action;
    private int pulses;

    /** Waits from {@link #start} on. JavaFX application thread. */
    AfterPulses(Runnable action) {
        this.action = action;
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == DRAWN) {
            stop();
            action.run();
        }
    }
}
