package org.basewatch.model;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * When something happened, as a plain date or an interval of plain dates; no time zone is applied.
 *
 * @param from the first day
 * @param to the last day, the same as {@code from} for one day, never before it
 * @param precision how the date is meant
 * @param basis whether a source states it or it was inferred
 * @param note what else there is to say about the date
 */
public record EventDate(LocalDate from, LocalDate to, Precision precision, Basis basis, Optional<String> note) {
    /** Stands for the last day, as an epoch day, of what has no known end: later than any day. */
    public static final long NO_END = Long.MAX_VALUE;

    /** Checks the order of the two days. */
    public EventDate {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("event ends on " + to + ", before it begins on " + from);
        }
    }

    /** How a date is meant. */
    public enum Precision {
        /** That very day. */
        DAY("day"),
        /** About that day. */
        ABOUT("about"),
        /** Some time in that month. */
        MONTH("month"),
        /** From the first day to the last, or some time between them. */
        INTERVAL("interval"),
        /** From the first day on, or from some day between the first and the last on, with no known end. */
        OPEN_ENDED("open-ended"),
        /** On that day or before it. */
        NOT_AFTER("not-after");

        private final String code;

        Precision(String code) {
            this.code = code;
        }

        /** The word that stands in report-set files. */
        public String code() {
            return code;
        }

        /**
         * The last day on which it can have happened, as an epoch day: the end of the month where only that is known, and
         * {@link #NO_END} where nobody knows an end.
         *
         * @param to the last day that is given, as an epoch day
         */
        public long lastDay(long to) {
            return switch (this) {
                case OPEN_ENDED -> NO_END;
                case MONTH ->
                    LocalDate.ofEpochDay(to)
                            .with(TemporalAdjusters.lastDayOfMonth())
                            .toEpochDay();
                case DAY, ABOUT, INTERVAL, NOT_AFTER -> to;
            };
        }
    }
}
