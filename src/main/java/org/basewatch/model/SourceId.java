package org.basewatch.model;

/**
 * Identifies one source within a report set.
 *
 * @param value lower-case letters, digits, dots, underscores and hyphens, at most 64 characters
 */
public record SourceId(String value) implements Comparable<SourceId> {
    /** Checks the form of the id. */
    public SourceId {
        Ids.check(value, "Source id");
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
