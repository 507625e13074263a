package org.basewatch.io;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something in a file that is not as the format asks.
 *
 * @param file the file as the user named it
 * @param line the line, from 1; empty if the problem concerns the file as a whole
 * @param path the JSON path, such as {@code $.reports[3].event.from}
 * @param what what is wrong, in plain words
 * @param expected what was expected
 * @param leftOut whether the whole record was left out because of it
 */
public record ReadProblem(
        String file, OptionalInt line, String path, String what, Optional<String> expected, boolean leftOut) {
    /** One line: file, line, path, what is wrong, what was expected. */
    public String sentence() {
        String where = line.isPresent() ? file + ":" + line.getAsInt() : file;
        return where + ": " + path + ": " + what
                + expected.map(text -> "; expected " + text).orElse("");
    }
}
