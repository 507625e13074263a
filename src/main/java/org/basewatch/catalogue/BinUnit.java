package org.basewatch.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;

/** How long a bar of a histogram of days is. Weeks begin on Monday. */
public enum BinUnit {
    /** One day. */
    DAY("a day", 1),
    /** Monday to Sunday. */
    WEEK("a week", 7),
    /** A month of the calendar. */
    MONTH("a month", 30.4),
    /** A year of the calendar. */
    YEAR("a year", 365.2);

    private final String label;
    private final double days;

    BinUnit(String label, double days) {
        this.label = label;
        this.days = days;
    }

    /** The words shown to people, such as "a week". */
    public String label() {
        return label;
    }

    /** The shortest unit of which a bar is at least so wide; a year if none is. */
    public static BinUnit of(double pixelsPerDay, double leastPixels) {
        for (BinUnit unit : values()) {
            if (unit.days * pixelsPerDay >= leastPixels) {
                return unit;
            }
        }
        return YEAR;
    }

    /** The first day of the bar that a day is in. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The first day of the bar that is so many bars later. */
    public LocalDate plus(LocalDate start, int bars) {
        return switch (this) {
            case DAY -> start.plusDays(bars);
            case WEEK -> start.plusWeeks(bars);
            case MONTH -> start.plusMonths(bars);
            case YEAR -> start.plusYears(bars);
        };
    }

    /**
     * First days, as epoch days, of all bars that hold a day of a range, and at the end the first day after the last bar.
     */
    public int[] bins(LocalDate first, LocalDate last) {
        LocalDate start = start(first);
        ChronoUnit unit = ChronoUnit.valueOf(name() + "S");
        int count = (int) unit.between(start, start(last)) + 1;
        return IntStream.rangeClosed(0, count)
                .map(bar -> ReportColumns.day(plus(start, bar)))
                .toArray();
    }
}
