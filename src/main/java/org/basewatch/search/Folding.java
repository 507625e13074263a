package org.basewatch.search;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Folds words: lower case, no accents or vowel signs, one shape for letters that are written in several (Arabic alef and teh
 * marbuta, Cyrillic е and ё), Western digits, no Arabic article. Any thread.
 */
final class Folding {
    private static final String ARTICLE = "ال";
    /** An article comes off only where a word of three letters or more is left. */
    private static final int LEAST_WITH_ARTICLE = 5;

    private Folding() {}

    /** A word folded; empty if nothing of it is a letter or a digit. */
    static String fold(String word) {
        return isPlain(word) ? word.toLowerCase(Locale.ROOT) : foldAny(word);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String foldAny(String word) {
        String parts = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(parts.length());
        parts.codePoints().filter(Character::isLetterOrDigit).forEach(letter -> {
            int digit = Character.digit(letter, 10);
            kept.appendCodePoint(digit >= 0 ? '0' + digit : letter);
        });
        char[] arabic = kept.toString().toCharArray();
        int length = new ArabicNormalizer().normalize(arabic, arabic.length);
        // One letter becomes at most four.
        char[] latin = new char[4 * length];
        int folded = ASCIIFoldingFilter.foldToASCII(arabic, 0, latin, 0, length);
        return withoutArticle(new String(latin, 0, folded));
    }

    private static String withoutArticle(String word) {
        return word.length() >= LEAST_WITH_ARTICLE && word.startsWith(ARTICLE)
                ? word.substring(ARTICLE.length())
                : word;
    }
}
