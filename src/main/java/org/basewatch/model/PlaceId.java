package org.basewatch.model;

import org.jspecify.annotations.Nullable;

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

    // Written out: what Java puts together for a record when it is first asked takes milliseconds, while the window
    // opens.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlaceId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
