package org.basewatch.map;

import java.util.ArrayList;
import java.util.List;
import org.basewatch.model.RatingTally;
import org.basewatch.model.Reliability;

/**
 * How wide the cells of the letters are that occur: each has room for its letter, and what is left of the strip is shared out in steps
 * by how many reports each letter has. Steps, because a strip whose widths change with every report could not be told from its
 * neighbour, and would have to be painted anew each time; the figures stand in the words for the pointer.
 *
 * @param judged the cells of A to E, as far as they occur
 * @param unjudged the cell of F, if it occurs
 */
record LetterShares(List<Cell> judged, List<Cell> unjudged) {
    private static final List<Reliability> LETTERS = List.of(Reliability.values());

    /** A letter and how wide its cell is, in logical units. */
    record Cell(Reliability letter, double width) {}

    /** Copies the lists. */
    LetterShares {
        judged = List.copyOf(judged);
        unjudged = List.copyOf(unjudged);
    }

    /** The cells for a tally. */
    static LetterShares of(RatingTally tally, SiteMeasures.Row row) {
        List<Reliability> present = new ArrayList<>();
        for (Reliability letter : LETTERS) {
            if (tally.count(letter) > 0) {
                present.add(letter);
            }
        }
        int[] steps = steps(tally, present, row);
        List<Cell> judged = new ArrayList<>();
        List<Cell> unjudged = new ArrayList<>();
        for (int at = 0; at < steps.length; at++) {
            Reliability letter = present.get(at);
            double width = present.size() == 1 ? row.cell() : least(letter, row) + steps[at] * row.step();
            (letter.isJudged() ? judged : unjudged).add(new Cell(letter, width));
        }
        return new LetterShares(judged, unjudged);
    }

    /** How wide all cells for a tally are together: the same for all shares, and so worked out without them. */
    static double width(RatingTally tally, SiteMeasures.Row row) {
        int letters = 0;
        double needed = 0;
        for (Reliability letter : LETTERS) {
            if (tally.count(letter) > 0) {
                letters++;
                needed += least(letter, row);
            }
        }
        return letters == 1 ? row.cell() : needed + steps(letters, needed, row) * row.step();
    }

    private static int steps(int letters, double needed, SiteMeasures.Row row) {
        return letters == 0
                ? 0
                : (int) Math.floor((Math.max(letters * row.cell(), row.leastStrip()) - needed) / row.step());
    }

    private static double least(Reliability letter, SiteMeasures.Row row) {
        return letter.isJudged() ? row.leastCell() : row.leastUnjudged();
    }

    /** How wide one of the two strips is. */
    static double width(List<Cell> cells) {
        double width = 0;
        for (Cell cell : cells) {
            width += cell.width();
        }
        return width;
    }

    /** The steps go to the letters by their reports, the last ones to those that miss most of one. */
    private static int[] steps(RatingTally tally, List<Reliability> present, SiteMeasures.Row row) {
        int letters = present.size();
        double needed =
                present.stream().mapToDouble(letter -> least(letter, row)).sum();
        int all = steps(letters, needed, row);
        int[] steps = new int[letters];
        double[] missing = new double[letters];
        int given = 0;
        for (int at = 0; at < letters; at++) {
            double share = all * (double) tally.count(present.get(at)) / tally.total();
            steps[at] = (int) Math.floor(share);
            missing[at] = share - steps[at];
            given += steps[at];
        }
        for (; given < all && letters > 0; given++) {
            int most = mostMissing(missing);
            steps[most]++;
            missing[most] = -1;
        }
        return steps;
    }

    private static int mostMissing(double[] missing) {
        int most = 0;
        for (int at = 1; at < missing.length; at++) {
            most = missing[at] > missing[most] ? at : most;
        }
        return most;
    }
}
