package org.basewatch.catalogue;

import java.util.BitSet;
import org.basewatch.model.ReportKind;

/**
 * Applies criteria in one pass over columns, without making an object for a row. A row counts beside a control if it passes
 * all <em>other</em> parts, which is to say if the control's own part is the only one that could leave it out.
 */
public final class RowFilter implements ReportFilter {
    @Override
    public FilterResult apply(Catalogue catalogue, FilterCriteria criteria) {
        FilterPass pass = new FilterPass(catalogue, criteria);
        Counter counter = new Counter(catalogue, pass.columns());
        BitSet visible = new BitSet(pass.columns().size());
        for (int row = 0; row < pass.columns().size(); row++) {
            int fails = pass.failures(row);
            if (fails == 0) {
                visible.set(row);
            }
            // Two reasons or more: the row is beyond the reach of any one control.
            if ((fails & fails - 1) == 0) {
                counter.count(row, fails);
            }
        }
        return new FilterResult(criteria, RowSet.of(visible), counter.counts());
    }

    /** The visible rows alone, where nobody asks for counts. */
    public static RowSet visible(Catalogue catalogue, FilterCriteria criteria) {
        FilterPass pass = new FilterPass(catalogue, criteria);
        BitSet visible = new BitSet(pass.columns().size());
        for (int row = 0; row < pass.columns().size(); row++) {
            if (pass.failures(row) == 0) {
                visible.set(row);
            }
        }
        return RowSet.of(visible);
    }

    private static final class Counter {
        private final ReportColumns columns;
        private final int[] cells = new int[36];
        private final int[] kinds = new int[ReportKind.values().length];
        private final int[] sources;
        // One more than there are places, for the reports that name none.
        private final int[] places;

        Counter(Catalogue catalogue, ReportColumns columns) {
            this.columns = columns;
            sources = new int[catalogue.sources().size()];
            places = new int[catalogue.places().size() + 1];
        }

        void count(int row, int fails) {
            if (isFree(fails, FilterPart.RATINGS)) {
                cells[columns.cells()[row]]++;
            }
            if (isFree(fails, FilterPart.KINDS)) {
                kinds[columns.kinds()[row]]++;
            }
            if (isFree(fails, FilterPart.SOURCES)) {
                sources[columns.sources()[row]]++;
            }
            if (isFree(fails, FilterPart.PLACES)) {
                countPlaces(row);
            }
        }

        FacetCounts counts() {
            int elsewhere = places[places.length - 1];
            return new FacetCounts(columns.size(), cells, kinds, sources, places, elsewhere);
        }

        private void countPlaces(int row) {
            int at = columns.placeStarts()[row];
            int end = columns.placeStarts()[row + 1];
            if (at == end) {
                places[places.length - 1]++;
            }
            while (at < end) {
                places[columns.places()[at++]]++;
            }
        }

        private static boolean isFree(int fails, FilterPart part) {
            return (fails & ~part.bit()) == 0;
        }
    }
}
