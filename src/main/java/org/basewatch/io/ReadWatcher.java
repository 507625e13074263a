package org.basewatch.io;

import java.util.concurrent.CancellationException;
import org.basewatch.catalogue.Catalogue;

/** Follows how a report set is read, from the thread that reads it. */
public interface ReadWatcher {
    /**
     * So much was read.
     *
     * @param reports how many reports so far
     * @param share how much of the file, 0 to 1; negative if that is not known
     */
    void read(int reports, double share);

    /** The reports that were read so far, as a catalogue of their own. Only of large files, and a few times. */
    void soFar(Catalogue catalogue);

    /** Whether nobody wants the answer any more; reading then ends with a {@link CancellationException}. */
    boolean isCancelled();

    /** Somebody who waits for the end. */
    static ReadWatcher none() {
        return new ReadWatcher() {
            @Override
            public void read(int reports, double share) {
                // the end is all that counts
            }

            @Override
            public void soFar(Catalogue catalogue) {
                // the end is all that counts
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
