package org.basewatch.ui.report;

import java.time.LocalDate;
import java.util.Optional;
import org.basewatch.catalogue.DateWords;
import org.basewatch.model.Basis;
import org.basewatch.model.EventDate;

/** Dates of events in words that say how sure they are, such as "about 8 Dec 2024 · inferred". */
public final class EventWords {
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
        return DateWords.day(day);
    }

    private static String full(EventDate event) {
        return when(event) + (event.basis() == Basis.INFERENCE ? " · inferred" : "");
    }

    // "not after" rather than "by": in a list, "by 9 Dec" reads as if it were done by somebody.
    private static String when(EventDate event) {
        return event.precision() == EventDate.Precision.NOT_AFTER
                ? "not after " + day(event.to())
                : DateWords.event(event);
    }
}
