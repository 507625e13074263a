package org.basewatch.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.basewatch.disk.Replacement;

/**
 * Writes a file whole or not at all, by a {@link Replacement}, and says in a sentence what went wrong. A pipe or a device, which
 * cannot be replaced, is written to. Any thread.
 */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes or replaces a file.
     *
     * @throws PictureWriteException if it cannot be written; no half file is left, and an old one is still there
     */
    public static void write(Path file, Replacement.Content content) throws PictureWriteException {
        try {
            if (Files.isDirectory(file)) {
                throw new PictureWriteException(
                        "Cannot write " + file + ": it is a folder. Give the name of a file in it.");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                writeThrough(file, content);
            } else {
                Replacement.write(file, content);
            }
        } catch (IOException failure) {
            throw new PictureWriteException(sentence(file, failure), failure);
        }
    }

    /** A pipe or a device cannot be replaced, only written to. */
    private static void writeThrough(Path device, Replacement.Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(device), 1 << 16)) {
            content.writeTo(out);
        }
    }

    /** What went wrong with a file, where, and what to do, in one sentence. */
    static String sentence(Path file, IOException failure) {
        String start = "Cannot write " + file + ": ";
        String message = String.valueOf(failure.getMessage());
        if (isDiskFull(message)) {
            return start + "the disk is full. Make room or choose another folder; nothing was left under that name.";
        }
        if (failure instanceof AccessDeniedException || message.contains("Permission denied")) {
            return start + "there is no permission to write in that folder. Choose another one.";
        }
        if (failure instanceof NoSuchFileException) {
            // Some folders of the system exist and yet take no files; they answer as if they were not there.
            boolean folderExists = Files.isDirectory(
                    Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file));
            if (folderExists) {
                return start + "the folder exists, but the system lets nobody make files in it. Choose another one.";
            }
            return start + "the folder does not exist. Make it first, or choose another one.";
        }
        if (message.contains("Read-only file system")) {
            return start + "the disk is read-only. Choose another folder.";
        }
        String reason = failure instanceof FileSystemException system && system.getReason() != null
                ? String.valueOf(system.getReason())
                : message;
        return start + reason + ". Choose another folder or name.";
    }

    private static boolean isDiskFull(String message) {
        return message.contains("No space left")
                || message.contains("not enough space")
                || message.contains("quota exceeded");
    }
}
