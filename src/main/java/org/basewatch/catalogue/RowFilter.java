package org.basewatch.catalogue;

import java.util.List;

/**
 * Applies criteria in one pass over columns, without making an object for a row. A row counts beside a control if it passes
 * all <em>other</em> parts, which is to say if the control's own part is the only one that could leave it out.
 *
 * <p>The pass goes by blocks of rows that fit the innermost cache: within a block, each question is one short loop.
 */
public final class RowFilter implements ReportFilter {
    /** Rows in a block; a multiple of 64. */
    private static final int BLOCK = 1024;

    @Override
    public FilterResult apply(Catalogue catalogue, FilterCriteria criteria) {
        FilterPass pass = new FilterPass(catalogue, criteria);
        int size = pass.columns().size();
        long[] visible = new long[RowSet.words(size)];
        boolean sameOnAnyDay = criteria.events().isAll();
        long[] anyDay = sameOnAnyDay ? visible : new long[visible.length];
        List<FacetCounter> counters = RowRanges.each(size, (from, to) -> {
            FacetCounter counter = new FacetCounter(catalogue, pass.columns());
            int[] fails = new int[BLOCK];
            for (int start = from; start < to; start += BLOCK) {
                int end = Math.min(to, start + BLOCK);
                pass.failures(start, end, fails);
                passing(fails, start, end, -1, visible);
                if (!sameOnAnyDay) {
                    passing(fails, start, end, ~FilterPart.EVENTS.bit(), anyDay);
                }
                if (criteria.asOf().isPresent()) {
                    counter.countUnpublished(start, end, fails);
                }
                counter.count(start, end, fails);
            }
            return counter;
        });
        FacetCounter all = counters.stream().reduce(FacetCounter::plus).orElseThrow();
        RowSet seen = RowSet.ofWords(visible);
        return new FilterResult(
                criteria, seen, sameOnAnyDay ? seen : RowSet.ofWords(anyDay), all.counts(), all.diagnosis());
    }

    /** The visible rows alone, where nobody asks for counts. */
    public static RowSet visible(Catalogue catalogue, FilterCriteria criteria) {
        FilterPass pass = new FilterPass(catalogue, criteria);
        int size = pass.columns().size();
        long[] visible = new long[RowSet.words(size)];
        RowRanges.each(size, (from, to) -> {
            int[] fails = new int[BLOCK];
            for (int start = from; start < to; start += BLOCK) {
                int end = Math.min(to, start + BLOCK);
                pass.failures(start, end, fails);
                passing(fails, start, end, -1, visible);
            }
            return visible;
        });
        return RowSet.ofWords(visible);
    }

    /** Sets the bits of the rows that no part of a mask leaves out; the first row is a multiple of 64. */
    private static void passing(int[] fails, int from, int to, int mask, long[] words) {
        for (int start = from; start < to; start += 64) {
            int end = Math.min(to, start + 64);
            long word = 0;
            for (int row = start; row < end; row++) {
                // 1 if it is 0, without a branch: what passes and what does not alternates at random.
                word |= (long) ((fails[row - from] & mask) - 1 >>> 31) << row;
            }
            words[start >> 6] = word;
        }
    }
}
