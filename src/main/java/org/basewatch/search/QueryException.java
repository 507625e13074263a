package org.basewatch.search;

/** A query that cannot be understood; the message is a sentence that says what and how to write it. */
public final class QueryException extends Exception {
    private static final long serialVersionUID = 1;

    QueryException(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
