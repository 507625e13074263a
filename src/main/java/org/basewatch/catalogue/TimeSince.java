package org.basewatch.catalogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long ago a day was, in words that are as long as it is long ago. */
final class TimeSince {
    private static final int DAYS_IN_WORDS = 60;
    private static final int MONTHS_IN_WORDS = 24;

    private TimeSince() {}

    /**
     * The time behind a comma: up to 60 days in days, then to the nearest month, and from two years on in full years and months.
     *
     * @param day the day, not after the reference
     * @param reference from when it is counted back
     * @param name what that day is called, such as "today"
     */
    static String words(LocalDate day, LocalDate reference, String name) {
        long days = ChronoUnit.DAYS.between(day, reference);
        if (days == 0) {
            return name.equals("today") ? ", today" : ", on " + name;
        }
        return ", " + length(day, reference, days) + " before " + name;
    }

    private static String length(LocalDate day, LocalDate reference, long days) {
        if (days <= DAYS_IN_WORDS) {
            return count(days, "day");
        }
        long months = ChronoUnit.MONTHS.between(day, reference);
        if (months < MONTHS_IN_WORDS) {
            return "about " + count(nearest(day, reference, months), "month");
        }
        long left = months % 12;
        return count(months / 12, "year") + (left == 0 ? "" : " " + count(left, "month"));
    }

    /** The full months, or one more if that comes as near. */
    private static long nearest(LocalDate day, LocalDate reference, long months) {
        long over = ChronoUnit.DAYS.between(day.plusMonths(months), reference);
        long lacking = ChronoUnit.DAYS.between(reference, day.plusMonths(months + 1));
        return over >= lacking ? months + 1 : months;
    }

    private static String count(long number, String one) {
        return WordList.count((int) number, one);
    }
}
