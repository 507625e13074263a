package org.basewatch.io;

/** Why the short way ends; without a stack trace, because it happens in the midst of ordinary work. */
final class ScanStop extends Exception {
    /** The bytes that were read end in the middle of a record. */
    static final ScanStop MORE = new ScanStop("more bytes are needed");
    /** Something is not as it always is, good or bad: the long way will tell. */
    static final ScanStop ODD = new ScanStop("not plain");

    private static final long serialVersionUID = 1L;

    private ScanStop(String message) {
        super(message, null, false, false);
    }
}
