package org.basewatch.app;

/** There is no display to open a window on; the message is the sentence for the user. */
final class NoDisplayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoDisplayException(String sentence) {
        super(sentence);
    }
}
