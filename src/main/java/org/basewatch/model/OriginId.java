package org.basewatch.model;

/**
 * Identifies one origin within a report set.
 *
 * @param value lower-case letters, digits, dots, underscores and hyphens, at most 64 characters
 */
public record OriginId(String value) implements Comparable<OriginId> {
    /** Checks the form of the id. */
    public OriginId {
        Ids.check(value, "Origin id");
    }

    @Override
    public int compareTo(OriginId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
