package org.basewatch.search;

/** A query that cannot be understood; the message is a sentence that says what and how to write it. */
public final class QueryException extends Exception {
    private static final long serialVersionUID = 1;

    private final String understood;

    QueryException(String sentence) {
        this(sentence, "");
    }

    QueryException(String sentence, String understood) {
        super(sentence);
        this.understood = understood;
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** What stands before the part that cannot be understood, which may not have been typed to its end yet; "" for nothing. */
    public String understood() {
        return understood;
    }
}
