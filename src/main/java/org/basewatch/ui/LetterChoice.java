package org.basewatch.ui;

import org.basewatch.weighing.OwnLetters;

/**
 * The user's own letters, and whether they stand in place of the set's.
 *
 * @param letters the letters
 * @param used whether codes, matrix, map and pictures go by them
 */
public record LetterChoice(OwnLetters letters, boolean used) {
    /** No letter. */
    public static LetterChoice none() {
        return new LetterChoice(OwnLetters.none(), false);
    }
}
