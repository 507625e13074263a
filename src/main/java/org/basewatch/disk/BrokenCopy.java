package org.basewatch.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps a file that cannot be used as it is under another name beside it, before anything is written over it. Any thread. */
public final class BrokenCopy {
    private BrokenCopy() {}

    /**
     * Copies a file to the first name that is free, such as {@code settings.broken-1.json}. A copy of the same bytes that is
     * there already is good enough.
     *
     * @return the copy
     * @throws IOException if it cannot be made
     */
    public static Path of(Path file) throws IOException {
        for (int number = 1; ; number++) {
            Path copy = file.resolveSibling(name(String.valueOf(file.getFileName()), number));
            if (!Files.exists(copy)) {
                byte[] bytes = Files.readAllBytes(file);
                Replacement.write(copy, out -> out.write(bytes));
                return copy;
            }
            if (Files.isRegularFile(copy) && Files.mismatch(file, copy) == -1) {
                return copy;
            }
        }
    }

    private static String name(String name, int number) {
        int dot = name.lastIndexOf('.');
        return dot > 0
                ? name.substring(0, dot) + ".broken-" + number + name.substring(dot)
                : name + ".broken-" + number;
    }
}
