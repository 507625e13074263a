package org.basewatch.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of events that are let through. An event passes if any day that its report names for it lies in the interval: one of
 * several days passes with each of them. What is said to begin or to have ended on a day counts on that day.
 *
 * @param from the first day; empty for no beginning
 * @param to the last day, never before the first; empty for no end
 * @param undated whether reports of which nobody knows the day of the event are let through
 */
public record EventDays(Optional<LocalDate> from, Optional<LocalDate> to, boolean undated) {
    /** Checks the order of the two days. */
    public EventDays {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("the last day, " + to.get() + ", lies before the first, " + from.get());
        }
    }

    /** Every day, and the undated. */
    public static EventDays all() {
        return new EventDays(Optional.empty(), Optional.empty(), true);
    }

    /** From one day to another, both included, and the undated. */
    public static EventDays between(LocalDate from, LocalDate to) {
        return new EventDays(Optional.of(from), Optional.of(to), true);
    }

    /** Whether there is a first or a last day. */
    public boolean isInterval() {
        return from.isPresent() || to.isPresent();
    }

    /** Whether no event is left out. */
    public boolean isAll() {
        return undated && !isInterval();
    }

    /** The same days with the undated let through or not. */
    public EventDays withUndated(boolean shown) {
        return new EventDays(from, to, shown);
    }

    /**
     * Such as "events of 5–10 Dec 2024 and undated ones" or "undated events left out"; empty if all are let through.
     *
     * @param areThereAny whether there are undated reports at all
     */
    String words(boolean areThereAny) {
        if (!isInterval()) {
            return undated ? "" : "undated events left out";
        }
        if (!areThereAny) {
            return interval();
        }
        return interval() + (undated ? " and undated ones" : ", undated ones left out");
    }

    private String interval() {
        if (from.isEmpty()) {
            return "events up to " + to.map(DateWords::day).orElse("");
        }
        return to.map(last -> "events of " + DateWords.range(from.get(), last))
                .orElseGet(() -> "events from " + DateWords.day(from.get()) + " on");
    }
}
