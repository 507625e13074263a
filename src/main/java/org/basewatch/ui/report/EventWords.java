package org.basewatch.ui.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.basewatch.model.Basis;
import org.basewatch.model.EventDate;

/** Dates in words that say how sure they are, such as "about 8 Dec 2024 · inferred". */
public final class EventWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private EventWords() {}

    /** The date of an event with how sure it is; "date not known" if there is none. */
    public static String of(Optional<EventDate> event) {
        return event.map(EventWords::full).orElse("date not known");
    }

    /** The date of an event without where it comes from, for short lines. */
    public static String brief(Optional<EventDate> event) {
        return event.map(EventWords::when).orElse("date not known");
    }

    /** A day such as "8 Dec 2024". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String full(EventDate event) {
        return when(event) + (event.basis() == Basis.INFERENCE ? " · inferred" : "");
    }

    private static String when(EventDate event) {
        return switch (event.precision()) {
            case DAY -> days(event.from(), event.to());
            case ABOUT -> "about " + days(event.from(), event.to());
            case MONTH -> MONTH.format(event.from());
            case INTERVAL -> days(event.from(), event.to());
            case OPEN_ENDED -> "since " + day(event.from());
            case NOT_AFTER -> "not after " + day(event.to());
        };
    }

    /** One day or an interval, with what the two days share said once: "13–16 Dec 2024". */
    public static String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        if (from.getYear() != to.getYear()) {
            return day(from) + " – " + day(to);
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + day(to)
                : DAY_MONTH.format(from) + " – " + day(to);
    }
}
