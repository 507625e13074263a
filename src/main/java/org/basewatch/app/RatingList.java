package org.basewatch.app;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.basewatch.model.Credibility;
import org.basewatch.model.Reliability;

/** Reads lists of ratings such as {@code A-C,F} and {@code 1-3,6}. A range runs from the first to the last it names. */
final class RatingList {
    private RatingList() {}

    /** Letters A to F. */
    static EnumSet<Reliability> letters(String text) throws WrongUseException {
        EnumSet<Reliability> letters = EnumSet.noneOf(Reliability.class);
        for (String[] ends : ranges(text, "--reliability", "letters from A to F, such as A-C,F")) {
            Reliability first = letter(ends[0]);
            Reliability last = letter(ends[1]);
            checkOrder(first, last, "--reliability");
            letters.addAll(EnumSet.range(first, last));
        }
        return letters;
    }

    /** Figures 1 to 6. */
    static EnumSet<Credibility> figures(String text) throws WrongUseException {
        EnumSet<Credibility> figures = EnumSet.noneOf(Credibility.class);
        for (String[] ends : ranges(text, "--credibility", "figures from 1 to 6, such as 1-3,6")) {
            Credibility first = figure(ends[0]);
            Credibility last = figure(ends[1]);
            checkOrder(first, last, "--credibility");
            figures.addAll(EnumSet.range(first, last));
        }
        return figures;
    }

    private static List<String[]> ranges(String text, String option, String expected) throws WrongUseException {
        List<String[]> ranges = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String[] ends = part.split("-", -1);
            if (ends.length > 2 || part.isBlank()) {
                throw new WrongUseException(option + ": \"" + text + "\" is not a list of " + expected + ".");
            }
            ranges.add(new String[] {ends[0].strip(), ends[ends.length - 1].strip()});
        }
        return ranges;
    }

    private static Reliability letter(String item) throws WrongUseException {
        return Reliability.of(item.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> wrong("--reliability", item, "a letter from A to F"));
    }

    private static Credibility figure(String item) throws WrongUseException {
        int digit = item.matches("[0-9]") ? Integer.parseInt(item) : 0;
        return Credibility.of(digit).orElseThrow(() -> wrong("--credibility", item, "a figure from 1 to 6"));
    }

    private static <E extends Enum<E>> void checkOrder(E first, E last, String option) throws WrongUseException {
        if (first.compareTo(last) > 0) {
            throw new WrongUseException(
                    option + ": a range runs backwards; name its first end first, as in A-C or 1-3.");
        }
    }

    private static WrongUseException wrong(String option, String item, String expected) {
        return new WrongUseException(option + ": \"" + item + "\" is not " + expected + ".");
    }
}
