package org.basewatch.ui.main;

import java.nio.file.Path;
import java.util.Optional;
import org.basewatch.disk.FileStamp;
import org.basewatch.io.CatalogueReadResult;
import org.basewatch.io.CatalogueReader;
import org.basewatch.io.ReadWatcher;
import org.basewatch.io.UnreadableFileException;

/** Reads a file, and remembers what it was when that began. One thread reads; any asks afterwards. */
final class FileReading implements SetReading {
    private final CatalogueReader reader;
    private final Path file;
    private volatile Optional<FileStamp> stamp = Optional.empty();

    FileReading(CatalogueReader reader, Path file) {
        this.reader = reader;
        this.file = file;
    }

    @Override
    public CatalogueReadResult read(ReadWatcher watcher) throws UnreadableFileException {
        stamp = FileStamp.of(file);
        return reader.read(file, watcher);
    }

    @Override
    public Optional<FileStamp> stamp() {
        return stamp;
    }
}
