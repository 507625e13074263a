package org.basewatch.model;

import java.time.LocalDate;
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
        /** From the first day on, with no known end. */
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
    }
}
