package org.basewatch.model;

import org.jspecify.annotations.Nullable;

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

    // Written out: what Java puts together for a record when it is first asked takes milliseconds, while the window
    // opens.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceId id && value.equals(id.value);
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
