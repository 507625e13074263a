package org.basewatch.catalogue;

import org.basewatch.model.ReportKind;

/**
 * Counts rows by value and by what leaves them out. A row counts beside a control if it passes all other parts, so there is one
 * compartment for rows that pass, one for each part that is a row's only reason, and one for the rest, which is beyond the reach
 * of any one control: each row goes into one compartment without a branch, and the few that matter are added up in the end.
 */
final class FacetCounter {
    private static final int CELLS = 36;
    private static final int KINDS = ReportKind.values().length;
    private static final int PARTS = FilterPart.values().length;
    private static final int COMPARTMENTS = PARTS + 2;
    private static final byte[] COMPARTMENT = compartments();

    private final ReportColumns columns;
    private final int sourceCount;
    // One more than there are places, for the reports that name none.
    private final int placeCount;
    private final int[] cells = new int[COMPARTMENTS * CELLS];
    private final int[] kinds = new int[COMPARTMENTS * KINDS];
    private final int[] sources;
    private final int[] places;

    FacetCounter(Catalogue catalogue, ReportColumns columns) {
        this.columns = columns;
        sourceCount = catalogue.sources().size();
        placeCount = catalogue.places().size() + 1;
        sources = new int[COMPARTMENTS * sourceCount];
        places = new int[COMPARTMENTS * placeCount];
    }

    /** Counts a row, given the parts that leave it out. */
    void count(int row, int fails) {
        int compartment = COMPARTMENT[fails];
        cells[compartment * CELLS + columns.cells()[row]]++;
        kinds[compartment * KINDS + columns.kinds()[row]]++;
        sources[compartment * sourceCount + columns.sources()[row]]++;
        int at = columns.placeStarts()[row];
        int end = columns.placeStarts()[row + 1];
        int first = compartment * placeCount;
        if (at == end) {
            places[first + placeCount - 1]++;
        }
        while (at < end) {
            places[first + columns.places()[at++]]++;
        }
    }

    FacetCounts counts() {
        int[] atPlaces = free(places, placeCount, FilterPart.PLACES);
        return new FacetCounts(
                columns.size(),
                free(cells, CELLS, FilterPart.RATINGS),
                free(kinds, KINDS, FilterPart.KINDS),
                free(sources, sourceCount, FilterPart.SOURCES),
                atPlaces,
                atPlaces[placeCount - 1]);
    }

    /** What passes, and what nothing but a part leaves out. */
    private static int[] free(int[] counts, int width, FilterPart part) {
        int[] sums = new int[width];
        int own = (1 + part.ordinal()) * width;
        for (int value = 0; value < width; value++) {
            sums[value] = counts[value] + counts[own + value];
        }
        return sums;
    }

    private static byte[] compartments() {
        byte[] compartments = new byte[1 << PARTS];
        for (int fails = 1; fails < compartments.length; fails++) {
            boolean isSingle = (fails & fails - 1) == 0;
            compartments[fails] = (byte) (isSingle ? 1 + Integer.numberOfTrailingZeros(fails) : PARTS + 1);
        }
        return compartments;
    }
}
