package org.basewatch.model;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * When something happened, as a plain date or an interval of plain dates; no time zone is applied. Where only the month is known it
 * is the whole month or months, whichever of their days are given.
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

    /** Checks the order of the two days, and widens those of a month. */
    public EventDate {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("event ends on " + to + ", before it begins on " + from);
        }
        from = precision.firstOf(from);
        to = precision.lastOf(to);
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

        /** The first day that is meant: that of the month where only that is known, or else the one that is given. */
        public LocalDate firstOf(LocalDate given) {
            return this == MONTH ? given.with(TemporalAdjusters.firstDayOfMonth()) : given;
        }

        /** The last day that is meant: that of the month where only that is known, or else the one that is given. */
        public LocalDate lastOf(LocalDate given) {
            return this == MONTH ? given.with(TemporalAdjusters.lastDayOfMonth()) : given;
        }

        /**
         * The last day on which it can have happened, as an epoch day; {@link #NO_END} where nobody knows an end.
         *
         * @param to the last day that is meant, as an epoch day
         */
        public long lastDay(long to) {
            return this == OPEN_ENDED ? NO_END : to;
        }
    }
}
