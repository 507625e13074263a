package org.basewatch.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * Reports without a day of publication that a day of knowledge leaves out, and no part of the filter before it: nobody can say
 * that they were known by then, and nobody can say that they were not.
 *
 * @param notOver those whose event was not over by then
 * @param nowhere those that cannot be placed, having no day of an event either or one with no known end
 */
record Unpublished(int notOver, int nowhere) {
    /** Rows in a block; a multiple of 64. */
    private static final int BLOCK = 1024;

    /** Counts those of a catalogue in one pass. */
    static Unpublished leftOut(Catalogue catalogue, FilterCriteria criteria) {
        FilterPass pass = new FilterPass(catalogue, criteria);
        return RowRanges.each(pass.columns().size(), (from, to) -> in(pass, from, to)).stream()
                .reduce(new Unpublished(0, 0), Unpublished::plus);
    }

    /**
     * Such as "14 published later, 3 without a publication day whose events were not over by then, 2 that cannot be placed: no
     * publication day, and no end of the event known".
     *
     * @param all how many the day leaves out, those with a day of publication included
     */
    String words(int all) {
        List<String> parts = new ArrayList<>();
        int later = all - notOver - nowhere;
        if (later > 0) {
            parts.add(WordList.number(later) + " published later");
        }
        if (notOver > 0) {
            parts.add(WordList.number(notOver) + " without a publication day whose "
                    + (notOver == 1 ? "event was" : "events were") + " not over by then");
        }
        if (nowhere > 0) {
            parts.add(WordList.number(nowhere)
                    + " that cannot be placed: no publication day, and no end of the event known");
        }
        return String.join(", ", parts);
    }

    private static Unpublished in(FilterPass pass, int from, int to) {
        int[] fails = new int[BLOCK];
        Unpublished all = new Unpublished(0, 0);
        for (int start = from; start < to; start += BLOCK) {
            int end = Math.min(to, start + BLOCK);
            if (areAny(pass.columns(), start, end)) {
                pass.failures(start, end, fails);
                all = all.plus(inBlock(pass.columns(), start, end, fails));
            }
        }
        return all;
    }

    /** A set that gives the day of every report takes no time. */
    private static boolean areAny(ReportColumns columns, int from, int to) {
        long any = 0;
        for (int word = from >> 6; word < RowSet.words(to); word++) {
            any |= columns.unpublished()[word];
        }
        return any != 0;
    }

    private static Unpublished inBlock(ReportColumns columns, int from, int to, int[] fails) {
        int[] counts = new int[2];
        for (int start = from; start < to; start += Long.SIZE) {
            for (long word = columns.unpublished()[start >> 6]; word != 0; word &= word - 1) {
                int row = start + Long.numberOfTrailingZeros(word);
                int first = Integer.lowestOneBit(fails[row - from]);
                counts[columns.knownDays()[row] == ReportColumns.NEVER ? 1 : 0] +=
                        first == FilterPart.AS_OF.bit() ? 1 : 0;
            }
        }
        return new Unpublished(counts[0], counts[1]);
    }

    private Unpublished plus(Unpublished other) {
        return new Unpublished(notOver + other.notOver, nowhere + other.nowhere);
    }
}
