package org.basewatch.export;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.basewatch.catalogue.DateWords;
import org.basewatch.model.EventDate;

/** Dates in the words of a picture: short where a heading already says the year. */
final class SheetDates {
    private SheetDates() {}

    /** A moment with its offset from UTC, such as "16 Dec 2024, 14:30 UTC+03:00". */
    static String moment(ZonedDateTime moment) {
        String offset = moment.getOffset().getTotalSeconds() == 0
                ? ""
                : moment.getOffset().getId();
        return DateWords.day(moment.toLocalDate())
                + String.format(Locale.ROOT, ", %02d:%02d UTC%s", moment.getHour(), moment.getMinute(), offset);
    }

    /**
     * The date of an event as precisely as it is meant and no more.
     *
     * @param year the year that a heading already says; another one is written out
     */
    static String event(EventDate date, int year) {
        if (date.from().getYear() != year || date.to().getYear() != year) {
            return DateWords.event(date);
        }
        String words = DateWords.event(date);
        String shorter = words.replace(" " + year, "").replaceFirst(" on$", "");
        return shorter.replaceFirst("^about ", "c. ");
    }

    /** From one day to another. */
    static String range(LocalDate from, LocalDate to) {
        return DateWords.range(from, to);
    }
}
