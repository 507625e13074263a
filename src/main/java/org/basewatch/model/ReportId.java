package org.basewatch.model;

/**
 * Identifies one report within a report set.
 *
 * @param value lower-case letters, digits, dots, underscores and hyphens, at most 64 characters
 */
public record ReportId(String value) implements Comparable<ReportId> {
    /** Checks the form of the id. */
    public ReportId {
        Ids.check(value, "Report id");
    }

    @Override
    public int compareTo(ReportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
