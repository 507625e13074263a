package org.basewatch.search;

import java.util.List;

/**
 * What a search asks for: reports that meet every clause. Made by {@link QueryReader}. Immutable; any thread.
 */
public final class SearchQuery {
    private final List<Clause> clauses;

    SearchQuery(List<Clause> clauses) {
        this.clauses = List.copyOf(clauses);
    }

    List<Clause> clauses() {
        return clauses;
    }

    /**
     * A condition that must be met, or must not.
     *
     * @param isExcluded whether what meets it is left out
     */
    record Clause(Condition condition, boolean isExcluded) {}
}
