package org.basewatch.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into folded words. A word is a run of letters or a run of digits: "Il-76", "Il76" and "Il 76" are the same two
 * words. An apostrophe within a word does not part it, but a final 's comes off. Of a run that no language would call a word only the
 * beginning counts: an index takes no longer ones.
 */
final class WordSplitter {
    private static final String APOSTROPHES = "'’‘ʼʿʾ`´";

    /** So many characters of a run count. */
    private static final int LONGEST = 1_000;

    private WordSplitter() {}

    /** The words of a text in their order. */
    static List<Word> split(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            int end = at + Character.charCount(letter);
            if (Character.isLetter(letter)) {
                end = endOfLetters(text, end);
                add(words, text, at, end);
                end = afterPossessive(text, end);
            } else if (Character.isDigit(letter)) {
                end = endOfDigits(text, end);
                add(words, text, at, end);
            }
            at = end;
        }
        return words;
    }

    /** The folded words alone. */
    static List<String> folded(String text) {
        return split(text).stream().map(Word::folded).toList();
    }

    private static void add(List<Word> words, String text, int start, int end) {
        String folded = Folding.fold(text.substring(start, Math.min(end, start + LONGEST)));
        if (!folded.isEmpty()) {
            words.add(new Word(folded, start, end));
        }
    }

    private static int endOfLetters(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            boolean joins = isApostrophe(letter) && isLetterAt(text, at + 1) && !isPossessive(text, at);
            if (!joins && !Character.isLetter(letter) && !isMark(letter)) {
                break;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    private static int endOfDigits(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static int afterPossessive(String text, int end) {
        return end < text.length() && isApostrophe(text.charAt(end)) && isPossessive(text, end) ? end + 2 : end;
    }

    /** Whether an apostrophe and a single s end the word. */
    private static boolean isPossessive(String text, int apostrophe) {
        int s = apostrophe + 1;
        return s < text.length() && (text.charAt(s) == 's' || text.charAt(s) == 'S') && !isLetterAt(text, s + 1);
    }

    private static boolean isLetterAt(String text, int at) {
        return at < text.length() && Character.isLetter(text.codePointAt(at));
    }

    private static boolean isApostrophe(int letter) {
        return APOSTROPHES.indexOf(letter) >= 0;
    }

    /** Accents and vowel signs belong to the letter before them; so does the stroke that only lengthens an Arabic word. */
    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
