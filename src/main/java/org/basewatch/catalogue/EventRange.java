package org.basewatch.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * From when to when the reports of a catalogue run.
 *
 * @param first first day of any event
 * @param last last day of any event or publication
 * @param typicalFirst from this day on are 19 of 20 events
 * @param typicalLast up to this day are 19 of 20 events
 * @param undated reports of which nobody knows the day of the event
 */
public record EventRange(LocalDate first, LocalDate last, LocalDate typicalFirst, LocalDate typicalLast, int undated) {
    private static final int RARE = 20;

    /** The range of a catalogue; empty if no event has a day. */
    public static Optional<EventRange> of(Catalogue catalogue) {
        ReportColumns columns = ReportColumns.of(catalogue);
        int dated = 0;
        int first = Integer.MAX_VALUE;
        int last = Catalogue.NO_DAY;
        for (int day : columns.eventDays()) {
            boolean isDated = day != Catalogue.NO_DAY;
            dated += isDated ? 1 : 0;
            first = isDated ? Math.min(first, day) : first;
            last = Math.max(last, day);
        }
        if (dated == 0) {
            return Optional.empty();
        }
        Ranks ranks = Ranks.of(columns.eventDays(), first, last, dated);
        return Optional.of(new EventRange(
                LocalDate.ofEpochDay(first),
                LocalDate.ofEpochDay(Math.max(max(columns.eventLastDays()), lastPublished(columns))),
                LocalDate.ofEpochDay(ranks.day(dated / RARE)),
                LocalDate.ofEpochDay(ranks.day(dated - 1 - dated / RARE)),
                columns.size() - dated));
    }

    private static int lastPublished(ReportColumns columns) {
        int last = Catalogue.NO_DAY;
        for (int row = 0; row < columns.size(); row++) {
            last = Math.max(last, columns.publishedDay(row));
        }
        return last;
    }

    private static int max(int[] days) {
        int max = Catalogue.NO_DAY;
        for (int day : days) {
            max = Math.max(max, day);
        }
        return max;
    }

    /** Which day stands where in the order of days: by a count for each day, or sorted where there are more days than events. */
    private interface Ranks {
        int day(int rank);

        static Ranks of(int[] days, int first, int last, int dated) {
            long span = (long) last - first + 1;
            if (span > Math.max(1 << 12, dated)) {
                int[] sorted = Arrays.stream(days)
                        .filter(day -> day != Catalogue.NO_DAY)
                        .sorted()
                        .toArray();
                return rank -> sorted[rank];
            }
            int[] counts = new int[(int) span];
            for (int day : days) {
                if (day != Catalogue.NO_DAY) {
                    counts[day - first]++;
                }
            }
            return rank -> {
                int day = 0;
                for (int before = counts[0]; before <= rank; before += counts[day]) {
                    day++;
                }
                return first + day;
            };
        }
    }
}
