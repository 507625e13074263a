package org.basewatch.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Collects the problems of one file. One thread. */
final class ProblemLog {
    private final String file;
    private final List<Entry> entries = new ArrayList<>();

    ProblemLog(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(int line, JsonPath path, String what, Optional<String> expected, boolean leftOut) {
        add(Stage.FIELDS, 0, new Found(line, path, what, expected, leftOut, Optional.empty()));
    }

    /**
     * Adds a problem that was found by looking at more than one record.
     *
     * @param stage what was looked at
     * @param record which record of the file it concerns, to bring those of one line and stage into order
     */
    void add(Stage stage, int record, Found found) {
        entries.add(new Entry(
                stage,
                record,
                new ReadProblem(
                        file,
                        OptionalInt.of(found.line()),
                        found.path().toString(),
                        found.what(),
                        found.expected(),
                        found.leftOut(),
                        found.cause().map(JsonPath::toString))));
    }

    /** All problems in the order of the file; those of one line as if each stage had gone through the whole file. */
    List<ReadProblem> inFileOrder() {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(
                Comparator.comparingInt((Entry entry) -> entry.problem().line().orElse(0))
                        .thenComparing(Entry::stage)
                        .thenComparingInt(Entry::record));
        return sorted.stream().map(Entry::problem).toList();
    }

    /** What is looked at, one after another. */
    enum Stage {
        FIELDS,
        IDS_OF_PLACES,
        IDS_OF_SOURCES,
        IDS_OF_ORIGINS,
        IDS_OF_REPORTS,
        NEEDS,
        LINKS_OF_PLACES,
        LINKS_OF_ORIGINS,
        LINKS_OF_REPORTS,
        BREAK
    }

    /**
     * A problem.
     *
     * @param cause another record that has caused it
     */
    record Found(
            int line,
            JsonPath path,
            String what,
            Optional<String> expected,
            boolean leftOut,
            Optional<JsonPath> cause) {}

    private record Entry(Stage stage, int record, ReadProblem problem) {}
}
