package org.basewatch.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.basewatch.model.Relation;
import org.basewatch.model.Report;
import org.basewatch.model.ReportId;

/** Keeps of the relations those that lead somewhere and are stored once. One thread. */
final class RelationChecker {
    private final ProblemLog log;
    private final Predicate<ReportId> isKnown;
    private final Set<String> stored = new HashSet<>();

    RelationChecker(ProblemLog log, Predicate<ReportId> isKnown) {
        this.log = log;
        this.isKnown = isKnown;
    }

    /** The good relations of a report; names the idle ones. Those that lead nowhere have been named before. */
    List<Relation> good(Draft<Report> draft, Report report) {
        List<Relation> good = new ArrayList<>();
        for (int i = 0; i < report.relations().size(); i++) {
            Relation relation = report.relations().get(i);
            if (relation.other().equals(report.id())) {
                name(draft, i, "a report cannot be related to itself", "the id of another report");
            } else if (isKnown.test(relation.other())) {
                if (stored.add(key(report.id().value(), relation))) {
                    good.add(relation);
                } else {
                    name(draft, i, "this relation is stored already", "each relation once, on one of the two reports");
                }
            }
        }
        return good;
    }

    private void name(Draft<Report> draft, int index, String what, String expected) {
        JsonPath path = draft.path().field("relations").entry(index);
        int line = draft.references().stream()
                .filter(reference -> path.equals(reference.path().parent()))
                .mapToInt(Reference::line)
                .findFirst()
                .orElse(draft.line());
        log.add(line, path, what + "; it was dropped", Optional.of(expected), false);
    }

    // All relations but "updates" read the same from both sides.
    private static String key(String holder, Relation relation) {
        String other = relation.other().value();
        boolean isTurned = relation.type() != Relation.Type.UPDATES && holder.compareTo(other) > 0;
        return relation.type().code() + ' ' + (isTurned ? other + ' ' + holder : holder + ' ' + other);
    }
}
