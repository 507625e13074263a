package org.basewatch.catalogue;

import java.util.Arrays;

/** Puts rows in order by a day of each. What has no day comes last. Any thread. */
final class DayOrder {
    /** So many days cost nothing, however few the reports are. */
    private static final int LEAST_SPAN = 1 << 12;

    private DayOrder() {}

    /**
     * The newest day first.
     *
     * @param days the day of each row, or {@link Catalogue#NO_DAY}
     * @param ordered all rows; those of one day stay in this order
     */
    static int[] newestFirst(int[] days, int[] ordered) {
        int first = Integer.MAX_VALUE;
        int last = Catalogue.NO_DAY;
        for (int day : days) {
            first = day == Catalogue.NO_DAY ? first : Math.min(first, day);
            last = Math.max(last, day);
        }
        long span = Math.max(0, (long) last - first + 1);
        return span > Math.max(LEAST_SPAN, days.length)
                ? sorted(days, ordered)
                : counted(days, ordered, last, (int) span);
    }

    /** The newest first turned round, so that the oldest is first; those of one day, and those without, stay in their order. */
    static int[] turned(int[] newest, int[] days) {
        int[] rows = new int[newest.length];
        int dated = newest.length;
        while (dated > 0 && days[newest[dated - 1]] == Catalogue.NO_DAY) {
            dated--;
        }
        System.arraycopy(newest, dated, rows, dated, newest.length - dated);
        int to = 0;
        for (int end = dated; end > 0; ) {
            int start = end - 1;
            while (start > 0 && days[newest[start - 1]] == days[newest[end - 1]]) {
                start--;
            }
            System.arraycopy(newest, start, rows, to, end - start);
            to += end - start;
            end = start;
        }
        return rows;
    }

    /** Where there are fewer days than reports, each report is put where its day has come to. */
    private static int[] counted(int[] days, int[] ordered, int last, int span) {
        int[] starts = new int[span + 2];
        for (int day : days) {
            starts[place(day, last, span) + 1]++;
        }
        for (int place = 1; place < starts.length; place++) {
            starts[place] += starts[place - 1];
        }
        int[] rows = new int[days.length];
        for (int row : ordered) {
            rows[starts[place(days[row], last, span)]++] = row;
        }
        return rows;
    }

    private static int place(int day, int last, int span) {
        return day == Catalogue.NO_DAY ? span : last - day;
    }

    private static int[] sorted(int[] days, int[] ordered) {
        long[] keys = new long[days.length];
        for (int at = 0; at < keys.length; at++) {
            // NO_DAY is below every day, so with all bits turned the undated come last by themselves.
            keys[at] = ~(long) days[ordered[at]] << 32 | at;
        }
        Arrays.parallelSort(keys);
        int[] rows = new int[keys.length];
        for (int at = 0; at < rows.length; at++) {
            rows[at] = ordered[(int) keys[at]];
        }
        return rows;
    }
}
