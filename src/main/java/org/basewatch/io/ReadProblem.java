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
 * @param cause JSON path of another record that was left out itself, where that is all there is to this problem
 */
public record ReadProblem(
        String file,
        OptionalInt line,
        String path,
        String what,
        Optional<String> expected,
        boolean leftOut,
        Optional<String> cause) {
    /** One line: file, line, path, what is wrong, what was expected. */
    public String sentence() {
        return (line.isPresent() ? file + ":" + line.getAsInt() : file) + ": " + path + ": " + words();
    }

    /** What is wrong and what was expected. */
    public String words() {
        return what + expected.map(text -> "; expected " + text).orElse("");
    }

    /** JSON path of the record that it lies in, such as {@code $.reports[3]}, or of the field of the file as a whole. */
    public String record() {
        int end = path.indexOf(']');
        return end < 0 ? path : path.substring(0, end + 1);
    }
}
