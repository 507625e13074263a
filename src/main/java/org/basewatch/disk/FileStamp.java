package org.basewatch.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * By what a changed file is noticed.
 *
 * @param changed when it was last written to
 * @param size in bytes
 */
public record FileStamp(FileTime changed, long size) {
    /** What the system says of a file now; empty if it is not there or says nothing. Asks the disk, so not for the window's thread. */
    public static Optional<FileStamp> of(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new FileStamp(now.lastModifiedTime(), now.size()));
        } catch (IOException | SecurityException unknown) {
            return Optional.empty();
        }
    }
}
