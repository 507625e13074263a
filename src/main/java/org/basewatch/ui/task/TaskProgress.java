package org.basewatch.ui.task;

/** Told by work how far it is, and asked by it whether it is still wanted. Any thread. */
public interface TaskProgress {
    /** How much is done, 0 to 1; negative if that is not known. */
    void report(double share);

    /** How much is done, in words, such as "240,000 reports so far". */
    void say(String words);

    /**
     * Shows a part of the answer: runs on the JavaFX application thread, in order with other parts and before the answer, unless
     * the task was cancelled by then.
     */
    void show(Runnable part);

    /** Whether nobody wants the answer any more. */
    boolean isCancelled();
}
