package org.basewatch.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * From when to when the reports of a catalogue run: by the days of events or, where no event has a day, by those of publication.
 *
 * @param first first of these days
 * @param last last day of any event or publication
 * @param typicalFirst from this day on are 19 of 20 of these days
 * @param typicalLast up to this day are 19 of 20 of these days
 * @param undated reports of which nobody knows the day of the event
 */
public record EventRange(LocalDate first, LocalDate last, LocalDate typicalFirst, LocalDate typicalLast, int undated) {
    private static final int RARE = 20;

    /** The range of a catalogue; empty if no report has a day. */
    public static Optional<EventRange> of(Catalogue catalogue) {
        ReportColumns columns = ReportColumns.of(catalogue);
        int undated = missing(columns.eventDays());
        boolean isByEvents = undated < columns.size();
        int[] days = isByEvents ? columns.eventDays() : published(columns).toArray();
        int dated = days.length - missing(days);
        int end =
                Math.max(max(columns.eventLastDays()), published(columns).max().orElse(Catalogue.NO_DAY));
        return dated == 0 ? Optional.empty() : Optional.of(over(days, dated, end, undated));
    }

    private static IntStream published(ReportColumns columns) {
        return IntStream.range(0, columns.size()).map(columns::publishedDay);
    }

    private static EventRange over(int[] days, int dated, int end, int undated) {
        int first = Integer.MAX_VALUE;
        for (int day : days) {
            first = day == Catalogue.NO_DAY ? first : Math.min(first, day);
        }
        Ranks ranks = Ranks.of(days, first, max(days), dated);
        return new EventRange(
                LocalDate.ofEpochDay(first),
                LocalDate.ofEpochDay(end),
                LocalDate.ofEpochDay(ranks.day(dated / RARE)),
                LocalDate.ofEpochDay(ranks.day(dated - 1 - dated / RARE)),
                undated);
    }

    private static int missing(int[] days) {
        int missing = 0;
        for (int day : days) {
            missing += day == Catalogue.NO_DAY ? 1 : 0;
        }
        return missing;
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
