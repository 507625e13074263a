package org.basewatch.app;

import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/**
 * Measures the frames of a gesture. Only frames count in which the picture changes, and those after them, which wait until they are
 * drawn: what changes nothing takes next to no time and would hide the others.
 */
final class FrameMeter extends AnimationTimer {
    private static final int COUNTED_AFTER_A_CHANGE = 2;
    private static final double NANOS = 1e6;

    private final double millis;
    private final Gesture gesture;
    private final BooleanSupplier sharp;
    private final Consumer<FrameTimes> done;
    private final FrameTimes times = new FrameTimes();
    private final long start = System.nanoTime();
    private long last = start;
    private boolean wasSharp;
    private OptionalLong blurred = OptionalLong.empty();
    private int counted;

    /** Something that a hand does, frame by frame. */
    @FunctionalInterface
    interface Gesture {
        /**
         * Goes on.
         *
         * @param millis since the gesture began
         * @return whether the map was moved
         */
        boolean move(double millis);
    }

    /**
     * A meter that has to be started.
     *
     * @param millis how long the gesture goes on
     * @param sharp whether the map on the screen is painted for the view it shows; always true where that does not matter
     * @param done gets the times
     */
    FrameMeter(double millis, Gesture gesture, BooleanSupplier sharp, Consumer<FrameTimes> done) {
        this.millis = millis;
        this.gesture = gesture;
        this.sharp = sharp;
        this.done = done;
    }

    @Override
    public void handle(long now) {
        long here = System.nanoTime();
        if (counted > 0) {
            counted--;
            times.frame((here - last) / NANOS);
        }
        last = here;
        boolean isSharp = sharp.getAsBoolean();
        if (isSharp && blurred.isPresent()) {
            times.sharpAfter((here - blurred.getAsLong()) / NANOS);
            blurred = OptionalLong.empty();
        }
        if (here - start > millis * NANOS) {
            stop();
            done.accept(times);
            return;
        }
        boolean moved = gesture.move((here - start) / NANOS);
        if (moved && blurred.isEmpty() && !sharp.getAsBoolean()) {
            blurred = OptionalLong.of(here);
        }
        if (moved || isSharp != wasSharp) {
            counted = COUNTED_AFTER_A_CHANGE;
        }
        wasSharp = isSharp;
    }
}
