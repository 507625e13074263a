package org.basewatch.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.basewatch.model.Credibility;
import org.basewatch.model.RatingCode;
import org.basewatch.model.Reliability;

/**
 * The reports that criteria leave out, each counted once under the first part that leaves it out.
 *
 * @param result what the criteria leave of them
 */
record LeftOut(FilterResult result) {
    private static final int CELLS = 36;

    int count(FilterPart part) {
        return result.diagnosis().firstLeftOutBy(part);
    }

    /** What else there is to say of what a part leaves out, in brackets after a space; empty if nothing. */
    String detail(FilterPart part) {
        return switch (part) {
            case RATINGS -> " (" + ratingDetail() + ")";
            case AS_OF -> " (" + result.diagnosis().unpublished().words(count(part)) + ")";
            case KINDS, SOURCES, PLACES, EVENTS, TEXT, WHAT_IF -> "";
        };
    }

    /** First whole letters that are off, then whole figures, then single codes: "7 from D sources, 2 rated 4, 1 coded B3". */
    String ratingDetail() {
        RatingMask ratings = result.criteria().ratings();
        int[] rest = new int[CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            rest[cell] = (ratings.bits() >> cell & 1) == 0 ? result.counts().inCell(cell) : 0;
        }
        List<String> parts = new ArrayList<>();
        for (Reliability letter : Reliability.values()) {
            if (!ratings.letters().contains(letter)) {
                add(
                        parts,
                        takeLetter(rest, letter),
                        letter.isJudged() ? " from " + letter + " sources" : " from F sources (cannot be judged)");
            }
        }
        for (Credibility figure : Credibility.values()) {
            if (!ratings.figures().contains(figure)) {
                add(
                        parts,
                        takeFigure(rest, figure),
                        " rated " + figure.digit() + (figure.isJudged() ? "" : " (cannot be judged)"));
            }
        }
        for (int cell = 0; cell < CELLS; cell++) {
            RatingCode code = new RatingCode(Reliability.values()[cell / 6], Credibility.values()[cell % 6]);
            add(parts, rest[cell], " coded " + code);
        }
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String words) {
        if (count > 0) {
            parts.add(WordList.number(count) + words);
        }
    }

    private static int takeLetter(int[] rest, Reliability letter) {
        int sum = 0;
        for (int figure = 0; figure < 6; figure++) {
            sum += take(rest, 6 * letter.ordinal() + figure);
        }
        return sum;
    }

    private static int takeFigure(int[] rest, Credibility figure) {
        int sum = 0;
        for (int letter = 0; letter < 6; letter++) {
            sum += take(rest, 6 * letter + figure.ordinal());
        }
        return sum;
    }

    private static int take(int[] rest, int cell) {
        int count = rest[cell];
        rest[cell] = 0;
        return count;
    }
}
