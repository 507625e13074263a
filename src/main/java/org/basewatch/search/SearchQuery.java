package org.basewatch.search;

import java.util.List;

/**
 * What a search asks for: reports that meet one of the clauses of every group. Made by {@link QueryReader}. Immutable; any thread.
 */
public final class SearchQuery {
    private final List<List<Clause>> groups;

    SearchQuery(List<List<Clause>> groups) {
        this.groups = groups.stream().map(List::copyOf).toList();
    }

    /** Of each group one must be met. */
    List<List<Clause>> groups() {
        return groups;
    }

    /** All clauses, as they were typed. */
    List<Clause> clauses() {
        return groups.stream().flatMap(List::stream).toList();
    }

    /**
     * A condition that must be met, or must not.
     *
     * @param isExcluded whether what meets it is left out
     */
    record Clause(Condition condition, boolean isExcluded) {}
}
