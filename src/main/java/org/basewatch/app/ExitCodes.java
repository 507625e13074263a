package org.basewatch.app;

/** What the program tells the shell. */
final class ExitCodes {
    /** All went well. */
    static final int FINE = 0;
    /** A checked file has problems, or a picture was made of one that breaks off. */
    static final int PROBLEMS = 1;
    /** An option or a value is wrong. */
    static final int WRONG_USE = 2;
    /** A file cannot be read or written, or there is no display for the window. */
    static final int CANNOT = 3;

    private ExitCodes() {}
}
