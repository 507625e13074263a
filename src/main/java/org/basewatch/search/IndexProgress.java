package org.basewatch.search;

/** Told how far the making of an index is, and asked whether it is still wanted. Any thread. */
public interface IndexProgress {
    /** How much is done, 0 to 1. */
    void report(double share);

    /** Whether nobody wants the index any more. */
    boolean isCancelled();

    /** Nobody watches, nobody cancels. */
    static IndexProgress none() {
        return new IndexProgress() {
            @Override
            public void report(double share) {
                // nobody watches
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
