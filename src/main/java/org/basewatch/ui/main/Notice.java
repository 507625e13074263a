package org.basewatch.ui.main;

import java.util.Optional;

/**
 * Something the user should know, shown in a strip that takes no focus.
 *
 * @param sentence one plain sentence
 * @param details what can be read on demand, such as a list of problems
 */
public record Notice(String sentence, Optional<String> details) {
    /** A sentence alone. */
    public static Notice of(String sentence) {
        return new Notice(sentence, Optional.empty());
    }
}
