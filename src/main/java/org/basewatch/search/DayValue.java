package org.basewatch.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.basewatch.catalogue.EventDays;

/** A day, a month or a year as it is typed. */
final class DayValue {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    private DayValue() {}

    /** From the first day that is meant to the last. */
    static EventDays read(String field, String text) throws QueryException {
        Matcher matcher = FORM.matcher(text);
        if (matcher.matches()) {
            try {
                return days(matcher);
            } catch (DateTimeException noSuchDay) {
                throw new QueryException("There is no " + text + " in the calendar.");
            }
        }
        throw new QueryException(
                "After \"" + field + ":\" there must be a day such as 2024-12-08, a month such as 2024-12"
                        + " or a year; \"" + text + "\" is none.");
    }

    private static EventDays days(Matcher matcher) {
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
            return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
        if (matcher.group(3) == null) {
            return between(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = month.atDay(1).withDayOfMonth(Integer.parseInt(matcher.group(3)));
        return between(day, day);
    }

    private static EventDays between(LocalDate first, LocalDate last) {
        return EventDays.between(first, last).withUndated(false);
    }
}
