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
        int[] days = Arrays.stream(columns.eventDays())
                .filter(day -> day != Catalogue.NO_DAY)
                .toArray();
        Arrays.parallelSort(days);
        if (days.length == 0) {
            return Optional.empty();
        }
        int last = Math.max(max(columns.eventLastDays()), max(columns.publishedDays()));
        return Optional.of(new EventRange(
                LocalDate.ofEpochDay(days[0]),
                LocalDate.ofEpochDay(last),
                LocalDate.ofEpochDay(days[days.length / RARE]),
                LocalDate.ofEpochDay(days[days.length - 1 - days.length / RARE]),
                columns.size() - days.length));
    }

    private static int max(int[] days) {
        return Arrays.stream(days).max().orElse(Catalogue.NO_DAY);
    }
}
