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

    /**
     * Counts those of a block of rows.
     *
     * @param from the first row, a multiple of 64
     * @param to the row behind the last
     * @param fails the parts that leave each row out, those of the first row at 0
     * @param counts is added to: {@link #notOver} first, then {@link #nowhere}
     */
    static void count(ReportColumns columns, int from, int to, int[] fails, int[] counts) {
        for (int start = from; start < to; start += Long.SIZE) {
            for (long word = columns.unpublished()[start >> 6]; word != 0; word &= word - 1) {
                int row = start + Long.numberOfTrailingZeros(word);
                count(columns, row, fails[row - from], counts);
            }
        }
    }

    /** Counts one row without a day of publication, in the same way. */
    static void count(ReportColumns columns, int row, int fails, int[] counts) {
        counts[columns.knownDays()[row] == ReportColumns.NEVER ? 1 : 0] +=
                Integer.lowestOneBit(fails) == FilterPart.AS_OF.bit() ? 1 : 0;
    }
}
