package org.basewatch.io;

import java.io.InputStream;
import java.nio.file.Path;

/** Reads report sets. Holds no state; any thread. */
public interface CatalogueReader {
    /**
     * Reads a file.
     *
     * @throws UnreadableFileException if nothing in it can be used
     */
    default CatalogueReadResult read(Path file) throws UnreadableFileException {
        return read(file, ReadWatcher.none());
    }

    /**
     * Reads a file that may be large.
     *
     * @param watcher is told how far the reading has come, on the thread of the caller
     * @throws UnreadableFileException if nothing in it can be used
     * @throws java.util.concurrent.CancellationException if the watcher says that nobody wants it any more
     */
    CatalogueReadResult read(Path file, ReadWatcher watcher) throws UnreadableFileException;

    /**
     * Reads a report set from a stream, which is not closed.
     *
     * @param name what to call it in problems
     * @throws UnreadableFileException if nothing in it can be used
     */
    CatalogueReadResult read(InputStream stream, String name) throws UnreadableFileException;
}
