package org.basewatch.ui.main;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.basewatch.io.UnreadableFileException;

/**
 * Puts what went wrong into a sentence. What nobody foresaw comes with its place in the program, so that it can be reported and mended.
 * Any thread.
 *
 * @param log the file in which the same stands, if there is one
 */
record ProblemNotice(Optional<Path> log) {
    Notice of(Throwable problem) {
        Throwable cause = withoutWrapping(problem);
        return speaksPlainly(cause) ? Notice.of(String.valueOf(cause.getMessage())) : unexpected(cause);
    }

    /** What another thread has put around it says only that it comes from there. */
    private static Throwable withoutWrapping(Throwable problem) {
        Throwable cause = problem;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** Whether the message is a sentence for the user rather than a word for a log. */
    private static boolean speaksPlainly(Throwable problem) {
        return problem instanceof UnreadableFileException
                || problem instanceof IOException
                        && String.valueOf(problem.getMessage()).endsWith(".");
    }

    private Notice unexpected(Throwable problem) {
        String sentence = problem instanceof OutOfMemoryError
                ? "There was not enough memory for that. What was open is unchanged; more is there if Basewatch is started with"
                        + " it, such as java -Xmx4g -jar basewatch.jar."
                : "Something unexpected went wrong (" + problem + "). What was open is unchanged.";
        return new Notice(sentence, Optional.of(details(problem)));
    }

    private String details(Throwable problem) {
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        return log.map(file -> "This tells whoever mends it where it happened. It is also kept in " + file + ".\n\n")
                        .orElse("This tells whoever mends it where it happened.\n\n")
                + trace;
    }
}
