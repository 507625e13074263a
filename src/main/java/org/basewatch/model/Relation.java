package org.basewatch.model;

import java.util.Optional;

/**
 * How one report stands to another. It is stored once, on one of the two.
 *
 * @param type the relation
 * @param other the other report
 * @param note what else there is to say about it
 */
public record Relation(Type type, ReportId other, Optional<String> note) {
    /** The kinds of relation. */
    public enum Type {
        /** The two support each other. */
        CORROBORATES("corroborates", "Agrees with", "Agrees with"),
        /** The two cannot both be right. */
        CONTRADICTS("contradicts", "Contradicts", "Contradicts"),
        /** The first brings the second up to date. */
        UPDATES("updates", "Updates", "Updated by"),
        /** The two may tell of one event; nobody has confirmed it. */
        POSSIBLY_SAME_EVENT("possibly-same-event", "Possibly the same event", "Possibly the same event"),
        /** The one helps to understand the other. */
        CONTEXT("context", "See also", "See also");

        private final String code;
        private final String label;
        private final String reverseLabel;

        Type(String code, String label, String reverseLabel) {
            this.code = code;
            this.label = label;
            this.reverseLabel = reverseLabel;
        }

        /** The word that stands in report-set files. */
        public String code() {
            return code;
        }

        /** The words shown on the report that holds the relation. */
        public String label() {
            return label;
        }

        /** The words shown on the other report. */
        public String reverseLabel() {
            return reverseLabel;
        }
    }
}
