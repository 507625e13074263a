package org.basewatch.ui.main;

import java.util.Optional;

/**
 * Something the user should know, shown in a strip that takes no focus.
 *
 * @param sentence one plain sentence
 * @param details what can be read on demand, such as a list of problems
 * @param deed what can be done about it
 * @param isPassing whether it tells of a success and no more, so that it may go by itself
 */
public record Notice(String sentence, Optional<String> details, Optional<Deed> deed, boolean isPassing) {
    /** Something to know, to read more about, and to do something about; it stays. */
    public Notice(String sentence, Optional<String> details, Optional<Deed> deed) {
        this(sentence, details, deed, false);
    }

    /** Something to know, and to read more about. */
    public Notice(String sentence, Optional<String> details) {
        this(sentence, details, Optional.empty());
    }

    /** A sentence alone. */
    public static Notice of(String sentence) {
        return new Notice(sentence, Optional.empty());
    }

    /** Plain news of a success, which goes by itself. */
    public static Notice done(String sentence) {
        return new Notice(sentence, Optional.empty(), Optional.empty(), true);
    }

    /**
     * Something that a button beside the sentence does.
     *
     * @param words what stands on the button
     * @param hint what it does, and its key
     * @param action does it
     */
    public record Deed(String words, String hint, Runnable action) {}
}
