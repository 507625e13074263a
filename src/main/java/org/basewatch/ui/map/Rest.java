package org.basewatch.ui.map;

/** Does something once things have been quiet for a while. JavaFX application thread. */
public interface Rest {
    /** Starts waiting anew; what was waited for before is forgotten. */
    void then(Runnable action);

    /** A rest that is over at once, for tests and tools. */
    static Rest none() {
        return Runnable::run;
    }
}
