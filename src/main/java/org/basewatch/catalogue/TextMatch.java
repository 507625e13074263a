package org.basewatch.catalogue;

import java.util.Optional;

/**
 * Words that were searched for, and the rows in which they were found. Two matches are equal if their words are: the same words find
 * other rows in another catalogue, or by other letters, and are no other filter for that ({@link FilterCriteria#isFoundAs}).
 *
 * @param query the words as they were typed, without spaces around them; never empty
 * @param rows where they were found; empty as long as nobody has looked, and then nothing passes
 */
public record TextMatch(String query, Optional<RowSet> rows) {
    /** Takes the spaces away and checks that something is left. */
    public TextMatch {
        query = query.strip();
        if (query.isEmpty()) {
            throw new IllegalArgumentException("there are no words to search for");
        }
    }

    /** Words that were found in rows. */
    public static TextMatch found(String query, RowSet rows) {
        return new TextMatch(query, Optional.of(rows));
    }

    /** Words that have still to be searched for. */
    public static TextMatch pending(String query) {
        return new TextMatch(query, Optional.empty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextMatch match
                && match.query.equals(query)
                && match.rows.isPresent() == rows.isPresent();
    }

    @Override
    public int hashCode() {
        return query.hashCode();
    }

    @Override
    public String toString() {
        return "\"" + query + "\" in " + rows.map(RowSet::toString).orElse("rows not looked for yet");
    }
}
