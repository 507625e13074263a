package org.basewatch.model;

/** The one rule for identifiers of places, sources, origins and reports. Every record has several, so no pattern is run. */
public final class Ids {
    /** The rule in words. */
    public static final String RULE =
            "lower-case letters, digits, '.', '_' and '-', beginning with a letter or digit, at most 64 characters";

    private static final int LONGEST = 64;

    private Ids() {}

    /** Whether a text has the form of an id. */
    public static boolean isId(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    static String check(String value, String what) {
        if (!isId(value)) {
            throw new IllegalArgumentException(what + " \"" + value + "\" is not an id: " + RULE);
        }
        return value;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
