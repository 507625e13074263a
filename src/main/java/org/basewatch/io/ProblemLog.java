package org.basewatch.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Collects the problems of one file. One thread. */
final class ProblemLog {
    private final String file;
    private final List<ReadProblem> problems = new ArrayList<>();

    ProblemLog(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(int line, JsonPath path, String what, Optional<String> expected, boolean leftOut) {
        add(line, path, what, expected, leftOut, Optional.empty());
    }

    /** Adds a problem that another record has caused. */
    void add(
            int line,
            JsonPath path,
            String what,
            Optional<String> expected,
            boolean leftOut,
            Optional<JsonPath> cause) {
        problems.add(new ReadProblem(
                file, OptionalInt.of(line), path.toString(), what, expected, leftOut, cause.map(JsonPath::toString)));
    }

    /** All problems in the order of the file. */
    List<ReadProblem> inFileOrder() {
        List<ReadProblem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(problem -> problem.line().orElse(0)));
        return sorted;
    }
}
