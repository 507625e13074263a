package org.basewatch.model;

import java.util.regex.Pattern;

/** The one rule for identifiers of places, sources, origins and reports. */
final class Ids {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    private Ids() {}

    static String check(String value, String what) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(what + " \"" + value
                    + "\" is not an id: lower-case letters, digits, '.', '_' and '-', at most 64 characters");
        }
        return value;
    }
}
