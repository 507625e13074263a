package org.basewatch.ui.control;

import javafx.css.Styleable;

/** Which script a name is written in, and how it is shown. Needs no toolkit. */
public final class Scripts {
    /**
     * The style class of what is written in the Arabic font: Arabic words, and what is no word between them. The parts of a text in
     * two fonts are set from left to right, so that a colon or the second half of a title would stand on the wrong side (JavaFX 21 on
     * Linux).
     */
    public static final String ARABIC = "arabic";

    private static final String LEFT_TO_RIGHT = "\u200e";

    private Scripts() {}

    /** Whether a text has an Arabic letter. */
    public static boolean isArabic(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    /** Whether a text is read from right to left: the first of its letters decides. */
    static boolean isFromRight(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .map(Character::getDirectionality)
                .limit(1)
                .anyMatch(way -> way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /** Gives a control the style class that its text needs now. */
    public static void dress(Styleable control, String text) {
        control.getStyleClass().remove(ARABIC);
        if (isArabic(text)) {
            control.getStyleClass().add(ARABIC);
        }
    }

    /**
     * A name for a line of English words: if there is Arabic in it, between marks that are not seen, without which the figures and
     * words beside it would be put in its order.
     */
    public static String among(String name) {
        return isArabic(name) ? LEFT_TO_RIGHT + name + LEFT_TO_RIGHT : name;
    }
}
