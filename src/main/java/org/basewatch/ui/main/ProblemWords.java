package org.basewatch.ui.main;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.basewatch.catalogue.EarlyEnd;
import org.basewatch.io.CatalogueReadResult;
import org.basewatch.io.ReadProblem;

/**
 * What was wrong with a report set, in a headline and in detail. One broken place can cost thirty reports; so what only follows
 * from another record stands under that record, and the faults to be mended stand out.
 */
final class ProblemWords {
    private static final String INDENT = "    ";

    private ProblemWords() {}

    /** One sentence that names the file; empty if all was well. */
    static Optional<String> headline(CatalogueReadResult read) {
        if (read.problems().isEmpty()) {
            return Optional.empty();
        }
        String file = name(read.problems().get(0).file());
        Optional<EarlyEnd> end = read.catalogue().info().end();
        if (end.isPresent()) {
            String before = read.leftOut() == 0 ? "" : " Before that, " + leftOut(read) + ".";
            return Optional.of(file + end.get().words() + before + " Get or copy the file again.");
        }
        if (read.leftOut() == 0) {
            return Optional.of(file + ": " + count(read.problems().size(), "remark") + "; every record was kept.");
        }
        return Optional.of(
                file + ": " + leftOut(read) + "; " + count(read.catalogue().size(), "report") + " could be read.");
    }

    private static String leftOut(CatalogueReadResult read) {
        long leftOut = read.leftOut();
        long forOthers = read.leftOutForOthers();
        String why = forOthers == 0 ? "" : ", " + forOthers + " of them only because another record is broken";
        return count(leftOut, "record") + (leftOut == 1 ? " was" : " were") + " left out" + why;
    }

    /** Every problem in the order of the file, what follows from a record under that record. */
    static String details(List<ReadProblem> problems) {
        Map<String, List<ReadProblem>> follow = new LinkedHashMap<>();
        for (ReadProblem problem : problems) {
            problem.cause()
                    .ifPresent(cause -> follow.computeIfAbsent(cause, key -> new ArrayList<>())
                            .add(problem));
        }
        List<String> lines = new ArrayList<>();
        lines.add("In " + problems.get(0).file());
        for (ReadProblem problem : problems) {
            if (problem.cause().isEmpty()) {
                lines.add("");
                lines.add(line(problem));
                addFollowing(lines, Optional.ofNullable(follow.remove(problem.record())));
            }
        }
        // A record may have been left out without a line of its own; nothing may be lost for that.
        follow.forEach((cause, rest) -> {
            lines.add("");
            lines.add(cause + ": left out");
            addFollowing(lines, Optional.of(rest));
        });
        return String.join("\n", lines);
    }

    private static void addFollowing(List<String> lines, Optional<List<ReadProblem>> following) {
        following.ifPresent(problems -> {
            lines.add(INDENT + "From this " + count(problems.size(), "further problem")
                    + (problems.size() == 1 ? " follows:" : " follow:"));
            problems.forEach(problem -> lines.add(INDENT + line(problem.line(), problem.path()) + problem.what()));
        });
    }

    private static String line(ReadProblem problem) {
        return line(problem.line(), problem.path()) + problem.words();
    }

    private static String line(java.util.OptionalInt line, String path) {
        return (line.isPresent() ? "Line " + line.getAsInt() + ", " : "") + path + ": ";
    }

    private static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
