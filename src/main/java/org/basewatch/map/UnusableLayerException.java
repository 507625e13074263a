package org.basewatch.map;

import java.util.Optional;

/** A file cannot be opened as a layer: the message is one plain sentence for the user that names the file and says what to do. */
public final class UnusableLayerException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean needsCrs;

    /** With the sentence for the user. */
    public UnusableLayerException(String sentence) {
        super(sentence);
        needsCrs = false;
    }

    /** With the sentence for the user and what caused it, for the log. */
    public UnusableLayerException(String sentence, Throwable cause) {
        super(sentence, cause);
        needsCrs = false;
    }

    private UnusableLayerException(String sentence, Optional<Throwable> cause, boolean needsCrs) {
        super(sentence, cause.orElse(null));
        this.needsCrs = needsCrs;
    }

    /** The same for a file that could be opened if somebody named the coordinate system of its numbers. */
    public static UnusableLayerException ofCrs(String sentence) {
        return new UnusableLayerException(sentence, Optional.empty(), true);
    }

    /** The same, with what caused it. */
    public static UnusableLayerException ofCrs(String sentence, Throwable cause) {
        return new UnusableLayerException(sentence, Optional.of(cause), true);
    }

    /** Whether the file could be opened if somebody named the (right) coordinate system. */
    public boolean needsCrs() {
        return needsCrs;
    }
}
