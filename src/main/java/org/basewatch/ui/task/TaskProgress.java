package org.basewatch.ui.task;

/** Told by work how far it is, and asked by it whether it is still wanted. Any thread. */
public interface TaskProgress {
    /** How much is done, 0 to 1; negative if that is not known. */
    void report(double share);

    /** Whether nobody wants the answer any more. */
    boolean isCancelled();
}
