package org.basewatch.ui.control;

/**
 * As much of a text as the window can lay out without a pause. A report of millions of characters is nothing that anybody reads
 * in a list; how long it is must be known, and the whole be at hand.
 *
 * @param text the beginning, up to the end of a word if there is one near
 * @param whole how many characters the whole has
 */
public record Beginning(String text, int whole) {
    /** So many characters are shown at most. */
    public static final int MOST = 20_000;

    private static final int NEAR = 200;

    /** The beginning of a text. */
    public static Beginning of(String whole) {
        return new Beginning(whole.length() <= MOST ? whole : whole.substring(0, end(whole)), whole.length());
    }

    /** Whether it is the whole. */
    public boolean isAll() {
        return text.length() == whole;
    }

    /** The text, with a sign where it goes on. */
    public String withSign() {
        return isAll() ? text : text + " …";
    }

    /** How much of it is shown, such as "The first 19,994 of 6,000,000 characters." */
    public String sentence() {
        return "The first " + Counts.full(text.length()) + " of " + Counts.full(whole) + " characters.";
    }

    private static int end(String whole) {
        int space = whole.lastIndexOf(' ', MOST);
        if (space > MOST - NEAR) {
            return space;
        }
        return Character.isHighSurrogate(whole.charAt(MOST - 1)) ? MOST - 1 : MOST;
    }
}
