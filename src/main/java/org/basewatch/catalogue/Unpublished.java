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
    /** Counts those of a catalogue; looks at no report that has a day of publication. */
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
        ReportColumns columns = pass.columns();
        int[] fails = new int[Long.SIZE];
        int[] counts = new int[2];
        for (int start = from; start < to; start += Long.SIZE) {
            long word = columns.unpublished()[start >> 6];
            if (word != 0) {
                pass.failures(start, Math.min(to, start + Long.SIZE), fails);
                for (; word != 0; word &= word - 1) {
                    int at = Long.numberOfTrailingZeros(word);
                    boolean isNowhere = columns.knownDays()[start + at] == ReportColumns.NEVER;
                    boolean isByDay = Integer.lowestOneBit(fails[at]) == FilterPart.AS_OF.bit();
                    counts[isNowhere ? 1 : 0] += isByDay ? 1 : 0;
                }
            }
        }
        return new Unpublished(counts[0], counts[1]);
    }

    private Unpublished plus(Unpublished other) {
        return new Unpublished(notOver + other.notOver, nowhere + other.nowhere);
    }
}
