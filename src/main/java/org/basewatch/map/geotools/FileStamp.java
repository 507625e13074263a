package org.basewatch.map.geotools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * What a file was when it was read: places noted then mean nothing in another one.
 *
 * @param file the file
 * @param size its bytes
 * @param modified when it was changed last
 */
public record FileStamp(Path file, long size, FileTime modified) {
    /** What a file is now. */
    public static FileStamp of(Path file) throws IOException {
        return new FileStamp(file, Files.size(file), Files.getLastModifiedTime(file));
    }

    /**
     * Looks whether the file is still what it was.
     *
     * @throws ChangedFileException if it is gone or has changed
     */
    public void check() throws ChangedFileException {
        try {
            if (of(file).equals(this)) {
                return;
            }
        } catch (IOException gone) {
            throw new ChangedFileException(file, gone);
        }
        throw new ChangedFileException(file, new IOException("another size or time"));
    }

    /** The file is not what it was. */
    public static final class ChangedFileException extends IOException {
        private static final long serialVersionUID = 1L;

        private ChangedFileException(Path file, IOException cause) {
            super(
                    file.getFileName()
                            + " has changed since it was opened, or is gone; open it again to see what it says.",
                    cause);
        }
    }
}
