package org.basewatch.map;

/** A file cannot be opened as a layer: the message is one plain sentence for the user that names the file and says what to do. */
public final class UnusableLayerException extends Exception {
    private static final long serialVersionUID = 1L;

    /** With the sentence for the user. */
    public UnusableLayerException(String sentence) {
        super(sentence);
    }

    /** With the sentence for the user and what caused it, for the log. */
    public UnusableLayerException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
