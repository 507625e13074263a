package org.basewatch.model;

/**
 * Identifies one place within a report set.
 *
 * @param value lower-case letters, digits, dots, underscores and hyphens, at most 64 characters
 */
public record PlaceId(String value) implements Comparable<PlaceId> {
    /** Checks the form of the id. */
    public PlaceId {
        Ids.check(value, "Place id");
    }

    @Override
    public int compareTo(PlaceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
