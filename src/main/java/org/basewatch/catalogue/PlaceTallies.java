package org.basewatch.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.basewatch.model.Credibility;
import org.basewatch.model.RatingCode;
import org.basewatch.model.RatingTally;
import org.basewatch.model.Reliability;

/**
 * How the visible reports at each place are rated, for the pins. Where most reports are visible, the hidden ones are counted and
 * taken off the whole, which the catalogue keeps. Any thread.
 */
public final class PlaceTallies {
    private static final int LETTERS = Reliability.values().length;
    // For each place how many reports have each letter, and then the sum of their cells: of one report, that is its
    // own.
    private static final int WIDTH = LETTERS + 1;

    // By place plus one: what has no first or no second place is counted at 0, which nobody reads.
    private final int[] counts;

    private PlaceTallies(int places) {
        counts = new int[(places + 1) * WIDTH];
    }

    /** A tally for each of {@link Catalogue#places()}, in the same order; a report about two places counts at both. */
    public static List<RatingTally> of(Catalogue catalogue, RowSet visible) {
        boolean areMost = 2L * visible.count() > catalogue.size();
        return areMost && catalogue instanceof ColumnCatalogue columns
                ? columns.placeTallies()
                        .without(counted(catalogue, visible, false))
                        .tallies()
                : counted(catalogue, visible, true).tallies();
    }

    /** The tallies of all reports. */
    static PlaceTallies ofAll(Catalogue catalogue) {
        return counted(catalogue, RowSet.none(), false);
    }

    private static PlaceTallies counted(Catalogue catalogue, RowSet rows, boolean in) {
        ReportColumns columns = ReportColumns.of(catalogue);
        int places = catalogue.places().size();
        return RowRanges.each(columns.size(), (from, to) -> new PlaceTallies(places).count(columns, rows, in, from, to))
                .stream()
                .reduce((before, later) -> before.put(1, later))
                .orElseThrow();
    }

    private PlaceTallies count(ReportColumns columns, RowSet rows, boolean in, int from, int to) {
        for (int start = from; start < to; start += Long.SIZE) {
            for (long word = rows.word(start, to, in); word != 0; word &= word - 1) {
                count(columns, start + Long.numberOfTrailingZeros(word));
            }
        }
        return this;
    }

    private void count(ReportColumns columns, int row) {
        int cell = columns.cells()[row];
        int second = columns.secondPlaces()[row];
        count(columns.firstPlaces()[row], cell);
        if (second >= 0) {
            count(second, cell);
        } else {
            for (int at = columns.placeStarts()[row] + 1; at < columns.placeStarts()[row + 1]; at++) {
                count(columns.places()[at] + 1, cell);
            }
        }
    }

    private void count(int place, int cell) {
        counts[place * WIDTH + cell / 6]++;
        counts[place * WIDTH + LETTERS] += cell;
    }

    private PlaceTallies without(PlaceTallies some) {
        return new PlaceTallies(counts.length / WIDTH - 1).put(1, this).put(-1, some);
    }

    private PlaceTallies put(int sign, PlaceTallies other) {
        for (int at = 0; at < counts.length; at++) {
            counts[at] += sign * other.counts[at];
        }
        return this;
    }

    private List<RatingTally> tallies() {
        List<RatingTally> tallies = new ArrayList<>(counts.length / WIDTH);
        for (int start = WIDTH; start < counts.length; start += WIDTH) {
            int[] letters = Arrays.copyOfRange(counts, start, start + LETTERS);
            boolean isOne = Arrays.stream(letters).sum() == 1;
            tallies.add(RatingTally.of(letters, isOne ? Optional.of(code(counts[start + LETTERS])) : Optional.empty()));
        }
        return List.copyOf(tallies);
    }

    private static RatingCode code(int cell) {
        return new RatingCode(Reliability.values()[cell / 6], Credibility.values()[cell % 6]);
    }
}
