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
    CatalogueReadResult read(Path file) throws UnreadableFileException;

    /**
     * Reads a report set from a stream, which is not closed.
     *
     * @param name what to call it in problems
     * @throws UnreadableFileException if nothing in it can be used
     */
    CatalogueReadResult read(InputStream stream, String name) throws UnreadableFileException;
}
