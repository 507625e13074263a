package org.basewatch.ui.picture;

/** A picture cannot be made as it was asked for: the message is one sentence for the user. */
final class PictureProblem extends Exception {
    private static final long serialVersionUID = 1L;

    PictureProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
