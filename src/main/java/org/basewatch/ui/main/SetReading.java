package org.basewatch.ui.main;

import java.util.Optional;
import org.basewatch.disk.FileStamp;
import org.basewatch.io.CatalogueReadResult;
import org.basewatch.io.ReadWatcher;
import org.basewatch.io.UnreadableFileException;

/** A report set being read, off the JavaFX application thread. */
@FunctionalInterface
public interface SetReading {
    /**
     * Reads to the end.
     *
     * @param watcher is told how far the reading has come
     * @throws UnreadableFileException if nothing of the file can be used
     */
    CatalogueReadResult read(ReadWatcher watcher) throws UnreadableFileException;

    /** What the file was when its reading began; empty if nobody knows. */
    default Optional<FileStamp> stamp() {
        return Optional.empty();
    }
}
