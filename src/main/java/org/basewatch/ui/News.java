package org.basewatch.ui;

/** Sentences for the user. JavaFX application thread. */
@FunctionalInterface
public interface News {
    /** Tells what somebody should have read. */
    void tell(String sentence);

    /** Tells that something was done as it was wanted: nothing is lost if nobody reads it. */
    default void done(String sentence) {
        tell(sentence);
    }
}
