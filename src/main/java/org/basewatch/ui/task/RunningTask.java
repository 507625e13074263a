package org.basewatch.ui.task;

/** Work that was started. */
public interface RunningTask {
    /** Asks the work to stop; neither answer nor failure is delivered any more. Any thread. */
    void cancel();
}
