package org.basewatch.catalogue;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When a place was last reported on, whatever the filter shows of it: all reports count that were known on a day. That nothing
 * was reported since says nothing about the place.
 *
 * @param day the day of the last report: of its publication, or of its event where that is not known
 * @param reference the day from which the time since is counted
 * @param isToday whether that is today, rather than the day up to which things were known
 */
public record LastReport(LocalDate day, LocalDate reference, boolean isToday) {
    private static final int DAYS_IN_WORDS = 60;

    /**
     * The last report about a place; empty if there is none by then, or none with a day.
     *
     * @param place position of the place in {@link Catalogue#places()}
     * @param asOf the day up to which things were known, if that is limited
     */
    public static Optional<LastReport> of(Catalogue catalogue, int place, Optional<LocalDate> asOf, LocalDate today) {
        ReportColumns columns = ReportColumns.of(catalogue);
        int limit = ReportColumns.day(asOf.orElse(today));
        int last = Catalogue.NO_DAY;
        for (int row = 0; row < columns.size(); row++) {
            int known = columns.knownDays()[row];
            if (known > last && known <= limit && isAbout(columns, row, place)) {
                last = known;
            }
        }
        return last == Catalogue.NO_DAY
                ? Optional.empty()
                : Optional.of(new LastReport(LocalDate.ofEpochDay(last), asOf.orElse(today), asOf.isEmpty()));
    }

    /** Such as "12 Jan 2025, 22 months before today". */
    public String words() {
        return DateWords.day(day) + since();
    }

    /** What the silence since then means; empty if there is none. */
    public Optional<String> silence() {
        return day.isBefore(reference)
                ? Optional.of("Nothing reported since; silence is no evidence.")
                : Optional.empty();
    }

    private String since() {
        String from = isToday ? "today" : "the day shown";
        long days = ChronoUnit.DAYS.between(day, reference);
        if (days == 0) {
            return isToday ? ", today" : ", on the day shown";
        }
        if (days <= DAYS_IN_WORDS) {
            return ", " + count(days, "day") + " before " + from;
        }
        Period period = Period.between(day, reference);
        long months = period.toTotalMonths();
        return ", " + (months < 24 ? count(months, "month") : count(period.getYears(), "year")) + " before " + from;
    }

    private static String count(long number, String one) {
        return WordList.count((int) number, one);
    }

    private static boolean isAbout(ReportColumns columns, int row, int place) {
        for (int at = columns.placeStarts()[row]; at < columns.placeStarts()[row + 1]; at++) {
            if (columns.places()[at] == place) {
                return true;
            }
        }
        return false;
    }
}
