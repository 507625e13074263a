package org.basewatch.ui.task;

import java.util.function.Consumer;

/** Runs work off the JavaFX application thread and brings the answer back onto it. Called on the JavaFX application thread. */
public interface TaskExecutor {
    /**
     * Starts work.
     *
     * @param title what the work is, for the progress line, such as "Opening reports.json"
     * @param work runs on another thread; it should look at {@link TaskProgress#isCancelled()} now and then
     * @param done gets the answer on the JavaFX application thread, unless the task was cancelled
     * @param failed gets what went wrong on the JavaFX application thread, unless the task was cancelled
     * @param cancelled runs on the JavaFX application thread, once, when the task was cancelled by whomever
     * @return the running task
     */
    <T> RunningTask start(
            String title, BackgroundWork<T> work, Consumer<T> done, Consumer<Exception> failed, Runnable cancelled);

    /** Starts work of which nobody needs to know that it was cancelled. */
    default <T> RunningTask start(String title, BackgroundWork<T> work, Consumer<T> done, Consumer<Exception> failed) {
        return start(title, work, done, failed, () -> {});
    }
}
