package org.basewatch.catalogue;

/**
 * Applies criteria in one pass over columns, without making an object for a row. A row counts beside a control if it passes
 * all <em>other</em> parts, which is to say if the control's own part is the only one that could leave it out.
 */
public final class RowFilter implements ReportFilter {
    @Override
    public FilterResult apply(Catalogue catalogue, FilterCriteria criteria) {
        FilterPass pass = new FilterPass(catalogue, criteria);
        FacetCounter counter = new FacetCounter(catalogue, pass.columns());
        int size = pass.columns().size();
        long[] visible = new long[(size + 63) / 64];
        for (int row = 0; row < size; row++) {
            int fails = pass.failures(row);
            // 1 if it is 0, without a branch: what passes and what does not alternates at random.
            visible[row >> 6] |= (long) (fails - 1 >>> 31) << row;
            counter.count(row, fails);
        }
        return new FilterResult(criteria, RowSet.ofWords(visible), counter.counts());
    }

    /** The visible rows alone, where nobody asks for counts. */
    public static RowSet visible(Catalogue catalogue, FilterCriteria criteria) {
        FilterPass pass = new FilterPass(catalogue, criteria);
        int size = pass.columns().size();
        long[] visible = new long[(size + 63) / 64];
        for (int row = 0; row < size; row++) {
            visible[row >> 6] |= (long) (pass.failures(row) - 1 >>> 31) << row;
        }
        return RowSet.ofWords(visible);
    }
}
