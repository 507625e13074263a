package org.basewatch.ui;

import java.util.function.UnaryOperator;
import org.basewatch.catalogue.Catalogue;
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

    /** A catalogue with the letters if they are in use, else itself. */
    public Catalogue over(Catalogue read) {
        return used ? letters.over(read) : read;
    }

    /** Changed letters, in use or not as these are. */
    public LetterChoice with(UnaryOperator<OwnLetters> change) {
        return new LetterChoice(change.apply(letters), used);
    }
}
