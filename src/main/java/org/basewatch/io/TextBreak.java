package org.basewatch.io;

import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.basewatch.io.ProblemLog.Found;
import org.basewatch.io.ProblemLog.Stage;

/**
 * Where the text of a file breaks: nothing behind it can be read, whatever stands before.
 *
 * @param line the line that was handed over last, from 1
 * @param path where the parser stood
 * @param cause what the parser says of it
 */
record TextBreak(int line, String path, IOException cause) {
    /** Whether it is the text that ends a reading, and not the system. */
    static boolean isBehind(IOException cause) {
        return cause instanceof LineReader.NotUtf8Exception
                || cause instanceof EOFException
                || cause instanceof MalformedJsonException;
    }

    /** Whether the file just ends. */
    boolean isEnd() {
        return cause instanceof EOFException || says(cause, "Unterminated");
    }

    // The parser tells its errors apart by their messages alone.
    static boolean says(IOException cause, String words) {
        return cause instanceof MalformedJsonException
                && Optional.ofNullable(cause.getMessage()).orElse("").contains(words);
    }

    /**
     * Names the break among the problems, beside what was lost with the rest.
     *
     * @param linksBeyond how many links were dropped because what they lead to may be in the rest
     */
    void name(ProblemLog log, int linksBeyond) {
        log.add(Stage.BREAK, 0, found(what() + "; what follows was not read", expected()));
        if (linksBeyond > 0) {
            String links = linksBeyond == 1 ? "1 link leads" : linksBeyond + " links lead";
            String dropped = linksBeyond == 1 ? "it was dropped" : "they were dropped";
            log.add(
                    Stage.BREAK,
                    1,
                    found(links + " to reports that were not read before this line; " + dropped, "the whole file"));
        }
    }

    private String what() {
        if (isEnd()) {
            return "the file ends here, too early";
        }
        return cause instanceof LineReader.NotUtf8Exception wrong
                ? "byte " + (wrong.offset() + 1) + " of the file is not UTF-8"
                : "something stands here that JSON does not allow";
    }

    private String expected() {
        return isEnd()
                ? "the rest: get or copy the file again"
                : "JSON in UTF-8: mend this line, or get the file again";
    }

    private Found found(String what, String expected) {
        return new Found(line, new JsonPath(null, path, 0), what, Optional.of(expected), false, Optional.empty());
    }
}
