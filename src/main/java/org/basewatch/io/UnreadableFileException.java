package org.basewatch.io;

/** A file as a whole cannot be used: the message is one plain sentence for the user that names the file and says what to do. */
public final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    /** With the sentence for the user. */
    public UnreadableFileException(String sentence) {
        super(sentence);
    }

    /** With the sentence for the user and what caused it, for the log. */
    public UnreadableFileException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
