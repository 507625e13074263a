package org.basewatch.model;

import java.util.Optional;

/**
 * A name in the languages that the viewer knows.
 *
 * @param english the English name, not blank
 * @param arabic the Arabic name
 * @param russian the Russian name
 */
public record Names(String english, Optional<String> arabic, Optional<String> russian) {
    /** Checks that there is an English name. */
    public Names {
        if (english.isBlank()) {
            throw new IllegalArgumentException("the English name is blank");
        }
    }

    /** A name that is known in English only. */
    public static Names english(String english) {
        return new Names(english, Optional.empty(), Optional.empty());
    }
}
