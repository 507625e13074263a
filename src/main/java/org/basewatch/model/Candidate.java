package org.basewatch.model;

import java.util.List;
import java.util.Optional;

/**
 * A real place that somebody could mean by a place whose position is not confirmed. Always an inference; drawn only on request;
 * no report is ever moved to it.
 *
 * @param id its id within the place
 * @param names its names
 * @param location where it is
 * @param reasonFor what speaks for it
 * @param reasonAgainst what speaks against it
 * @param verdict the editors' judgement
 * @param reports reports that name it
 */
public record Candidate(
        String id,
        Names names,
        Location location,
        Optional<String> reasonFor,
        Optional<String> reasonAgainst,
        Verdict verdict,
        List<ReportId> reports) {
    /** Checks the id and copies the list. */
    public Candidate {
        Ids.check(id, "Candidate id");
        reports = List.copyOf(reports);
    }

    /** The editors' judgement of a candidate. */
    public enum Verdict {
        /** Fits best. */
        MOST_LIKELY("most-likely", "most likely"),
        /** Cannot be excluded. */
        POSSIBLE("possible", "possible"),
        /** Little speaks for it. */
        UNLIKELY("unlikely", "unlikely"),
        /** Next to nothing speaks for it. */
        VERY_UNLIKELY("very-unlikely", "very unlikely"),
        /** Excluded. */
        NO("no", "no");

        private final String code;
        private final String label;

        Verdict(String code, String label) {
            this.code = code;
            this.label = label;
        }

        /** The word that stands in report-set files. */
        public String code() {
            return code;
        }

        /** The words shown to people. */
        public String label() {
            return label;
        }
    }
}
