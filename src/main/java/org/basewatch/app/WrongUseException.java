package org.basewatch.app;

/** The command line asks for something that does not exist or makes no sense: the message is one sentence for the user. */
final class WrongUseException extends Exception {
    private static final long serialVersionUID = 1L;

    WrongUseException(String sentence) {
        super(sentence);
    }
}
