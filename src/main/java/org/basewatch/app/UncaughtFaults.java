package org.basewatch.app;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Logs and tells what nobody has caught, so that nothing goes wrong silently. Any thread. */
final class UncaughtFaults implements Thread.UncaughtExceptionHandler {
    private final Executor fx;
    private final Consumer<Throwable> tell;
    private final AtomicBoolean telling = new AtomicBoolean();

    /**
     * Nothing is told yet.
     *
     * @param fx runs things on the JavaFX application thread
     * @param tell says a fault in the window
     */
    UncaughtFaults(Executor fx, Consumer<Throwable> tell) {
        this.fx = fx;
        this.tell = tell;
    }

    /** One at a time: if the telling itself is at fault, that is not told over and over. */
    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        System.getLogger(UncaughtFaults.class.getName())
                .log(System.Logger.Level.ERROR, "Nobody caught this in \"" + thread.getName() + '"', fault);
        if (telling.compareAndSet(false, true)) {
            fx.execute(() -> {
                tell.accept(fault);
                telling.set(false);
            });
        }
    }
}
