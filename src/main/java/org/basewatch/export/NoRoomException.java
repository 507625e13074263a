package org.basewatch.export;

/** A picture is too small for the texts that are to stand on it, or for its list of sources: the message says so in words for the user. */
public final class NoRoomException extends Exception {
    private static final long serialVersionUID = 1L;

    /** With the words for the user, without a full stop. */
    public NoRoomException(String words) {
        super(words);
    }
}
