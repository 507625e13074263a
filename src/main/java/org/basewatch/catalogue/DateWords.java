package org.basewatch.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.basewatch.model.EventDate;

/** Plain dates in English words, the same on every system and never more precise than they are known. Any thread. */
public final class DateWords {
    // Written out, because the names that Java knows differ between its versions ("Sep", "Sept").
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private DateWords() {}

    /** A day, such as "16 Dec 2024". */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /** A day without its year, such as "16 Dec". */
    public static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + monthAlone(day);
    }

    /** A month without its year, such as "Dec". */
    public static String monthAlone(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    /** From one day to another, such as "6–12 Dec 2024", "28 Nov – 3 Dec 2024" or, for one day, "6 Dec 2024". */
    public static String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        if (from.getYear() != to.getYear()) {
            return day(from) + " – " + day(to);
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + day(to)
                : from.getDayOfMonth() + " " + MONTHS.get(from.getMonthValue() - 1) + " – " + day(to);
    }

    /** When something happened, such as "about 8 Dec 2024", "Dec 2024", "from 30 Sep 2015 on", "from Sep 2015 on" or "by 9 Dec 2024". */
    public static String event(EventDate event) {
        return switch (event.precision()) {
            case DAY, INTERVAL -> range(event.from(), event.to());
            case ABOUT -> "about " + range(event.from(), event.to());
            case MONTH -> months(event.from(), event.to());
            case OPEN_ENDED -> "from " + begin(event.from(), event.to()) + " on";
            case NOT_AFTER -> "by " + day(event.to());
        };
    }

    /** The days on which something may have begun; those of a whole month are named by it alone. */
    private static String begin(LocalDate from, LocalDate to) {
        boolean isMonth =
                from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1).minusDays(1));
        return isMonth ? month(from) : range(from, to);
    }

    private static String months(LocalDate from, LocalDate to) {
        return month(from).equals(month(to)) ? month(from) : month(from) + " – " + month(to);
    }

    /** Such as "Dec 2024". */
    public static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }
}
