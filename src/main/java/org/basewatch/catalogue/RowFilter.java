package org.basewatch.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * Applies criteria in one pass over columns, without making an object for a row. A row counts beside a control if it passes
 * all <em>other</em> parts, which is to say if the control's own part is the only one that could leave it out.
 *
 * <p>The pass goes by blocks of rows that fit the innermost cache: within a block, each question is one short loop.
 */
public final class RowFilter implements ReportFilter {
    /** Rows in a block; a multiple of 64. */
    static final int BLOCK = 1024;

    /** So many rows tell how most fare ... */
    private static final int SOME = 512;
    /** ... which does not pay in fewer than these. */
    private static final int WORTH_GUESSING = 1 << 13;

    @Override
    public FilterResult apply(Catalogue catalogue, FilterCriteria criteria) {
        FilterPass pass = new FilterPass(catalogue, criteria);
        int size = pass.columns().size();
        long[] visible = new long[RowSet.words(size)];
        boolean sameOnAnyDay = criteria.events().isAll();
        long[] anyDay = sameOnAnyDay ? visible : new long[visible.length];
        boolean isDayAsked = criteria.asOf().isPresent();
        Optional<FacetCounter> totals = totals(catalogue);
        int common = totals.isPresent() ? mostCommon(pass) : FacetCounter.NONE_IN_COMMON;
        List<FacetCounter> counters = RowRanges.each(size, (from, to) -> {
            FacetCounter counter = new FacetCounter(catalogue, pass.columns(), common);
            int[] fails = new int[BLOCK];
            for (int start = from; start < to; start += BLOCK) {
                int end = Math.min(to, start + BLOCK);
                pass.failures(start, end, fails);
                passing(fails, start, end, -1, visible);
                if (!sameOnAnyDay) {
                    passing(fails, start, end, ~FilterPart.EVENTS.bit(), anyDay);
                }
                if (isDayAsked) {
                    counter.countUnpublished(start, end, fails);
                }
                counter.count(start, end, fails);
            }
            return counter;
        });
        FacetCounter all = counters.stream().reduce(FacetCounter::plus).orElseThrow();
        totals.ifPresent(all::completeBy);
        RowSet seen = RowSet.ofWords(visible);
        return new FilterResult(
                criteria, seen, sameOnAnyDay ? seen : RowSet.ofWords(anyDay), all.counts(), all.diagnosis());
    }

    /** What a large catalogue holds in all: kept there, so that what most rows have in common need not be counted. */
    private static Optional<FacetCounter> totals(Catalogue catalogue) {
        return catalogue instanceof ColumnCatalogue columns && columns.size() >= WORTH_GUESSING
                ? Optional.of(columns.totals())
                : Optional.empty();
    }

    /** What leaves most of some rows out, of which there are as many at the end as at the beginning; a wrong guess only takes longer. */
    private static int mostCommon(FilterPass pass) {
        int[] howMany = new int[1 << FilterPart.values().length];
        int[] fails = new int[1];
        int step = pass.columns().size() / SOME;
        int most = 0;
        for (int row = 0; row < SOME * step; row += step) {
            pass.failures(row, row + 1, fails);
            howMany[fails[0]]++;
            most = howMany[fails[0]] > howMany[most] ? fails[0] : most;
        }
        return most;
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
