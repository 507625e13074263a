package org.basewatch.ui.control;

/** Which script a name is written in. Needs no toolkit. */
public final class Scripts {
    private Scripts() {}

    /** Whether a text has an Arabic letter. */
    public static boolean isArabic(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }
}
