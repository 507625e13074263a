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

    private PlaceTallies() {}

    /** A tally for each of {@link Catalogue#places()}, in the same order; a report about two places counts at both. */
    public static List<RatingTally> of(Catalogue catalogue, RowSet visible) {
        ReportColumns columns = ReportColumns.of(catalogue);
        int[] letters = new int[catalogue.places().size() * LETTERS];
        int[] lastCell = new int[catalogue.places().size()];
        for (int row = visible.next(0); row >= 0; row = visible.next(row + 1)) {
            int cell = columns.cells()[row];
            for (int at = columns.placeStarts()[row]; at < columns.placeStarts()[row + 1]; at++) {
                int place = columns.places()[at];
                letters[place * LETTERS + cell / 6]++;
                lastCell[place] = cell;
            }
        }
        List<RatingTally> tallies = new ArrayList<>(lastCell.length);
        for (int place = 0; place < lastCell.length; place++) {
            int[] counts = Arrays.copyOfRange(letters, place * LETTERS, (place + 1) * LETTERS);
            tallies.add(RatingTally.of(counts, Optional.of(code(lastCell[place]))));
        }
        return List.copyOf(tallies);
    }

    private static RatingCode code(int cell) {
        return new RatingCode(Reliability.values()[cell / 6], Credibility.values()[cell % 6]);
    }
}
