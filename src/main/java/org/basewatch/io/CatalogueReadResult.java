package org.basewatch.io;

import java.util.List;
import org.basewatch.catalogue.Catalogue;

/**
 * A report set that was read, and what was wrong in it.
 *
 * @param catalogue the good records
 * @param problems what was wrong, in the order of the file
 */
public record CatalogueReadResult(Catalogue catalogue, List<ReadProblem> problems) {
    /** Copies the list. */
    public CatalogueReadResult {
        problems = List.copyOf(problems);
    }

    /** How many records were left out. */
    public long leftOut() {
        return problems.stream()
                .filter(ReadProblem::leftOut)
                .map(CatalogueReadResult::record)
                .distinct()
                .count();
    }

    private static String record(ReadProblem problem) {
        int end = problem.path().indexOf(']');
        return end < 0 ? problem.path() : problem.path().substring(0, end + 1);
    }
}
