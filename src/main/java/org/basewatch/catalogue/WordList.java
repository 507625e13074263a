package org.basewatch.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Puts things together in English. */
final class WordList {
    private WordList() {}

    /** "a", "a and b", "a, b and c". */
    static String and(Collection<String> words) {
        List<String> all = List.copyOf(words);
        int last = all.size() - 1;
        return last < 1 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }

    /** "1 report", "1,200 reports". */
    static String count(int number, String one) {
        return number(number) + " " + (number == 1 ? one : one + "s");
    }

    static String number(int number) {
        return Thousands.apart(number);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
