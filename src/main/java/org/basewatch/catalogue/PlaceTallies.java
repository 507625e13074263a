package org.basewatch.catalogue;

import java.util.ArrayList;
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
    private static final int CELLS = LETTERS * Credibility.values().length;

    // By place plus one: what has no first or no second place is counted at 0, which nobody reads.
    private final int[] cells;

    private PlaceTallies(int places) {
        cells = new int[(places + 1) * CELLS];
    }

    /** A tally for each of {@link Catalogue#places()}, in the same order; a report about two places counts at both. */
    public static List<RatingTally> of(Catalogue catalogue, RowSet visible) {
        boolean areMost = 2L * visible.count() > catalogue.size();
        return areMost && catalogue instanceof ColumnCatalogue columns
                ? columns.placeTallies().without(counted(catalogue, visible, false)).tallies()
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
        cells[columns.firstPlaces()[row] * CELLS + cell]++;
        if (second >= 0) {
            cells[second * CELLS + cell]++;
        } else {
            for (int at = columns.placeStarts()[row] + 1; at < columns.placeStarts()[row + 1]; at++) {
                cells[(columns.places()[at] + 1) * CELLS + cell]++;
            }
        }
    }

    private PlaceTallies without(PlaceTallies some) {
        return new PlaceTallies(cells.length / CELLS - 1).put(1, this).put(-1, some);
    }

    private PlaceTallies put(int sign, PlaceTallies other) {
        for (int at = 0; at < cells.length; at++) {
            cells[at] += sign * other.cells[at];
        }
        return this;
    }

    private List<RatingTally> tallies() {
        List<RatingTally> tallies = new ArrayList<>(cells.length / CELLS);
        for (int start = CELLS; start < cells.length; start += CELLS) {
            tallies.add(tally(start));
        }
        return List.copyOf(tallies);
    }

    private RatingTally tally(int start) {
        int[] letters = new int[LETTERS];
        int last = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            letters[cell / 6] += cells[start + cell];
            last = cells[start + cell] > 0 ? cell : last;
        }
        return RatingTally.of(letters, Optional.of(code(last)));
    }

    private static RatingCode code(int cell) {
        return new RatingCode(Reliability.values()[cell / 6], Credibility.values()[cell % 6]);
    }
}
