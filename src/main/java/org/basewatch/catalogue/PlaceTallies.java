package org.basewatch.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.basewatch.model.Credibility;
import org.basewatch.model.RatingCode;
import org.basewatch.model.RatingTally;
import org.basewatch.model.Reliability;

/** How the visible reports at each place are rated, for the pins. Any thread. */
public final class PlaceTallies {
    private static final int LETTERS = Reliability.values().length;

    // By place plus one: what has no first or no second place is counted at 0, which nobody reads.
    private final int[] letters;
    private final int[] lastCell;

    private PlaceTallies(int places) {
        letters = new int[(places + 1) * LETTERS];
        lastCell = new int[places + 1];
    }

    /** A tally for each of {@link Catalogue#places()}, in the same order; a report about two places counts at both. */
    public static List<RatingTally> of(Catalogue catalogue, RowSet visible) {
        ReportColumns columns = ReportColumns.of(catalogue);
        int places = catalogue.places().size();
        return RowRanges.each(columns.size(), (from, to) -> new PlaceTallies(places).count(columns, visible, from, to))
                .stream()
                .reduce(PlaceTallies::plus)
                .orElseThrow()
                .tallies();
    }

    private PlaceTallies count(ReportColumns columns, RowSet visible, int from, int to) {
        for (int start = from; start < to; start += 64) {
            for (long word = visible.word(start >> 6); word != 0; word &= word - 1) {
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
        letters[place * LETTERS + cell / 6]++;
        lastCell[place] = cell;
    }

    private PlaceTallies plus(PlaceTallies later) {
        for (int at = 0; at < letters.length; at++) {
            letters[at] += later.letters[at];
        }
        for (int place = 0; place < lastCell.length; place++) {
            // A cell is told only where there is one report, and then one of the two has none.
            lastCell[place] = later.total(place) > 0 ? later.lastCell[place] : lastCell[place];
        }
        return this;
    }

    private int total(int place) {
        return Arrays.stream(letters, place * LETTERS, (place + 1) * LETTERS).sum();
    }

    private List<RatingTally> tallies() {
        List<RatingTally> tallies = new ArrayList<>(lastCell.length);
        for (int place = 1; place < lastCell.length; place++) {
            int[] counts = Arrays.copyOfRange(letters, place * LETTERS, (place + 1) * LETTERS);
            tallies.add(RatingTally.of(counts, Optional.of(code(lastCell[place]))));
        }
        return List.copyOf(tallies);
    }

    private static RatingCode code(int cell) {
        return new RatingCode(Reliability.values()[cell / 6], Credibility.values()[cell % 6]);
    }
}
