package org.basewatch.map;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedString;

/**
 * Gives each run of characters the font that has them: Java2D never falls back from a font made of a file to another one. Any
 * thread.
 *
 * @param latin for Latin, Greek and Cyrillic letters, and for what neither has
 * @param arabic for what the other does not have
 */
public record ScriptRuns(Font latin, Font arabic) {
    /** A text in these fonts. */
    public AttributedString of(String text) {
        var attributed = new AttributedString(text);
        setFonts(attributed, text, 0);
        return attributed;
    }

    /**
     * Sets the fonts of a part of a longer text.
     *
     * @param text the part
     * @param start where it begins in the longer text
     */
    public void setFonts(AttributedString attributed, String text, int start) {
        int from = 0;
        boolean wasArabic = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            boolean isArabic = isArabic(text.codePointAt(at), wasArabic);
            if (isArabic != wasArabic) {
                setFont(attributed, wasArabic, start + from, start + at);
                from = at;
                wasArabic = isArabic;
            }
        }
        setFont(attributed, wasArabic, start + from, start + text.length());
    }

    /** Whether one of the fonts has every letter of a text. */
    boolean suit(String text) {
        return text.codePoints()
                .allMatch(character -> Character.getType(character) == Character.FORMAT
                        || latin.canDisplay(character)
                        || arabic.canDisplay(character));
    }

    /** Joiners and direction marks stay with the run they stand in, so that shaping is not interrupted. */
    private boolean isArabic(int character, boolean before) {
        if (Character.getType(character) == Character.FORMAT) {
            return before;
        }
        return !latin.canDisplay(character) && arabic.canDisplay(character);
    }

    private void setFont(AttributedString attributed, boolean isArabic, int from, int to) {
        if (to > from) {
            attributed.addAttribute(TextAttribute.FONT, isArabic ? arabic : latin, from, to);
        }
    }
}
