package org.basewatch.io;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
                .map(ReadProblem::record)
                .distinct()
                .count();
    }

    /** How many of those have no fault of their own, but need a record that was left out. */
    public long leftOutForOthers() {
        Set<String> faulty = problems.stream()
                .filter(problem -> problem.cause().isEmpty() && problem.leftOut())
                .map(ReadProblem::record)
                .collect(Collectors.toSet());
        return problems.stream()
                .filter(ReadProblem::leftOut)
                .map(ReadProblem::record)
                .distinct()
                .filter(record -> !faulty.contains(record))
                .count();
    }
}
