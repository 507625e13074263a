package org.basewatch.export;

/** A picture could not be written: the message is one plain sentence for the user that names the file and says what to do. */
public final class PictureWriteException extends Exception {
    private static final long serialVersionUID = 1L;

    /** With the sentence for the user. */
    public PictureWriteException(String sentence) {
        super(sentence);
    }

    /** With the sentence for the user and what caused it, for the log. */
    public PictureWriteException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
