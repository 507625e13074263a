package org.basewatch.ui.main;

import java.nio.file.Path;
import java.util.Optional;
import org.basewatch.disk.FileStamp;

/**
 * What is known of the open set beside its reports.
 *
 * @param name the name of its file, without its folders
 * @param file its file; empty for the bundled set
 * @param stamp what its file was when it was read; empty until all of it was
 * @param unreadable how many of its records were left out because they are broken
 */
record OpenedSet(String name, Optional<Path> file, Optional<FileStamp> stamp, long unreadable) {
    static final OpenedSet BUNDLED = new OpenedSet("syria-2024.json", Optional.empty(), Optional.empty(), 0);

    /** A file of which something is shown, and more may follow. */
    static OpenedSet begun(Path file) {
        return new OpenedSet(String.valueOf(file.getFileName()), Optional.of(file), Optional.empty(), 0);
    }

    /** The same when all of it was read. */
    OpenedSet read(Optional<FileStamp> as, long leftOut) {
        return new OpenedSet(name, file, as, leftOut);
    }
}
