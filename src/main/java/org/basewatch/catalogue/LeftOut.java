package org.basewatch.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.basewatch.model.Credibility;
import org.basewatch.model.RatingCode;
import org.basewatch.model.Reliability;

/**
 * The reports that criteria leave out, each counted once under the first part that leaves it out.
 *
 * @param ratings the chosen ratings
 * @param byPart a count for each part
 * @param cells for those left out by rating, a count for each code
 */
// An array in a record is compared by identity; these records are never compared.
@SuppressWarnings("ArrayRecordComponent")
record LeftOut(RatingMask ratings, int[] byPart, int[] cells) {
    private static final int CELLS = 36;

    static LeftOut of(Catalogue catalogue, FilterCriteria criteria) {
        FilterPass pass = new FilterPass(catalogue, criteria);
        int[] byPart = new int[FilterPart.values().length];
        int[] cells = new int[CELLS];
        for (int row = 0; row < pass.columns().size(); row++) {
            int fails = pass.failures(row);
            if (fails != 0) {
                byPart[Integer.numberOfTrailingZeros(fails)]++;
            }
            if ((fails & FilterPart.RATINGS.bit()) != 0) {
                cells[pass.columns().cells()[row]]++;
            }
        }
        return new LeftOut(criteria.ratings(), byPart, cells);
    }

    int count(FilterPart part) {
        return byPart[part.ordinal()];
    }

    /** First whole letters that are off, then whole figures, then single codes: "7 from D sources, 2 rated 4, 1 coded B3". */
    String ratingDetail() {
        int[] rest = cells.clone();
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
