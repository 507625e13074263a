package org.basewatch.io;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.basewatch.catalogue.CatalogueLists;
import org.basewatch.catalogue.ReportStore;
import org.basewatch.io.ProblemLog.Found;
import org.basewatch.io.ProblemLog.Stage;
import org.basewatch.io.Reference.Target;
import org.basewatch.model.Relation;
import org.basewatch.model.Report;
import org.basewatch.packed.PackedRow;
import org.basewatch.packed.Utf8;

/**
 * Takes reports in as they are read. A second report with an id is left out, and so is one that makes no sense without what it
 * points to; any other link that leads nowhere is dropped. What can be checked only at the end is kept as plain numbers. One
 * thread.
 */
final class ReportIntake {
    private static final JsonPath LIST = JsonPath.ROOT.field("reports");

    private final ProblemLog log;
    private final ReportStore store = new ReportStore();
    private final IntList lines = new IntList();
    private final IntList records = new IntList();
    private final Map<String, Lost> lost = new HashMap<>();
    private final OpenLinks open = new OpenLinks();
    private final BitSet leftOut = new BitSet();
    private final RelationChecker relations = new RelationChecker();
    private Optional<LinkChecker> links = Optional.empty();

    ReportIntake(ProblemLog log) {
        this.log = log;
    }

    /** Tells, before the first report, of everything but reports: their links are checked at once then. */
    void begin(LinkChecker checker) {
        links = Optional.of(checker);
        store.expect(checker.unchecked());
    }

    ReportStore store() {
        return store;
    }

    /** Whether there is a report of this id. */
    boolean isKnown(String id) {
        int row = store.row(Utf8.of(id));
        return row >= 0 && !leftOut.get(row);
    }

    /** The record that is to blame for a report's being left out; empty if there is no such report. */
    Optional<JsonPath> cause(String id) {
        return Optional.ofNullable(lost.get(id)).map(Lost::cause);
    }

    /** Whether an id was seen before, in a record that was left out. */
    private boolean isLost(Utf8 id) {
        return !lost.isEmpty() && lost.containsKey(id.toString());
    }

    /** An empty row, to be filled and handed to {@link #take}. */
    PackedRow emptyRow() {
        return store.emptyRow();
    }

    /**
     * Takes in the row that was filled, of which everything was checked but its relations.
     *
     * @param id its id
     * @param line where it begins
     * @param firstLine the line from which the lines of its relations are counted
     * @param record its position in the file's list
     * @param relationLines the line of each of its relations
     * @return false if it was not taken in, because its id was seen before
     */
    boolean take(Utf8 id, int line, int firstLine, int record, IntList relationLines) {
        int row = isLost(id) ? -1 : store.add();
        if (row < 0) {
            return false;
        }
        lines.add(line);
        records.add(record);
        for (int i = 0; i < relationLines.size(); i++) {
            open.addRelation(row, firstLine + relationLines.get(i), i);
        }
        return true;
    }

    /** Takes in a record that was read field by field, broken or not. */
    void take(Draft<Report> draft) {
        String id = draft.id().orElse("");
        Utf8 bytes = Utf8.of(id);
        if (!id.isEmpty() && (isLost(bytes) || store.row(bytes) >= 0)) {
            Lost other = lost.get(id);
            int otherLine = other == null ? lines.get(store.row(bytes)) : other.line();
            Found taken = LinkChecker.taken(Target.REPORT, id, otherLine, draft.line(), draft.path());
            log.add(Stage.IDS_OF_REPORTS, draft.path().index(), taken);
        } else if (draft.record().isEmpty()) {
            lost.put(id, new Lost(draft.line(), draft.path()));
        } else if (links.isEmpty() || hasWhatItNeeds(draft, links.get())) {
            add(draft);
        }
    }

    /** Checks what was left open; afterwards it is known which reports there are and which not. */
    void finish(LinkChecker checker) {
        if (links.isEmpty()) {
            leaveOutWhatLacksSomething(checker);
        }
        for (int link = 0; link < open.size(); ) {
            int end = link + 1;
            while (end < open.size() && open.row(end) == open.row(link)) {
                end++;
            }
            if (!leftOut.get(open.row(link))) {
                dropDeadLinks(checker, link, end);
            }
            link = end;
        }
    }

    /** The rows that are no part of the set after all. */
    BitSet leftOut() {
        return leftOut;
    }

    /** Everything that reports can refer to, if it was known before them. */
    Optional<CatalogueLists> listsSoFar() {
        return links.map(LinkChecker::unchecked);
    }

    private boolean hasWhatItNeeds(Draft<Report> draft, LinkChecker checker) {
        List<Reference> missing = draft.references().stream()
                .filter(reference -> reference.isNeeded() && checker.isDead(reference))
                .toList();
        missing.forEach(reference -> log.add(Stage.NEEDS, draft.path().index(), checker.needed(reference)));
        if (missing.isEmpty()) {
            return true;
        }
        lose(draft.id().orElseThrow(), draft.line(), draft.path(), checker, missing);
        return false;
    }

    private void lose(String id, int line, JsonPath path, LinkChecker checker, List<Reference> missing) {
        Optional<JsonPath> cause =
                missing.stream().map(checker::cause).flatMap(Optional::stream).findFirst();
        lost.put(id, new Lost(line, cause.orElse(path)));
    }

    private void add(Draft<Report> draft) {
        Report report = draft.record().orElseThrow();
        boolean isWhole = true;
        for (Reference reference : draft.references()) {
            if (links.isEmpty() || reference.target() == Target.REPORT) {
                open.add(store.size(), reference);
            } else if (links.get().isDead(reference)) {
                isWhole = false;
                links.get().drop(Stage.LINKS_OF_REPORTS, draft.path().index(), reference);
            }
        }
        store.add(isWhole ? report : links.orElseThrow().pruner().pruned(report, report.relations()));
        lines.add(draft.line());
        records.add(draft.path().index());
    }

    private void leaveOutWhatLacksSomething(LinkChecker checker) {
        int row = -1;
        List<Reference> missing = new ArrayList<>();
        for (int link = 0; link <= open.size(); link++) {
            if (link == open.size() || open.row(link) != row) {
                if (!missing.isEmpty()) {
                    leftOut.set(row);
                    lose(store.report(row).id().value(), lines.get(row), path(row), checker, missing);
                    missing.clear();
                }
                row = link == open.size() ? row : open.row(link);
            }
            if (link < open.size() && !open.isRelation(link)) {
                Reference reference = open.reference(link, path(row));
                if (reference.isNeeded() && checker.isDead(reference)) {
                    log.add(Stage.NEEDS, records.get(row), checker.needed(reference));
                    missing.add(reference);
                }
            }
        }
    }

    /** The links of one row. */
    private void dropDeadLinks(LinkChecker checker, int start, int end) {
        int row = open.row(start);
        List<Relation> held = store.relations(row);
        boolean isWhole = true;
        for (int link = start; link < end; link++) {
            Reference reference = open.isRelation(link)
                    ? open.reference(
                            link, path(row), held.get(open.index(link)).other().value())
                    : open.reference(link, path(row));
            if (checker.isDead(reference)) {
                isWhole = false;
                checker.drop(Stage.LINKS_OF_REPORTS, records.get(row), reference);
            }
        }
        List<Relation> kept = new ArrayList<>();
        for (int link = start; link < end; link++) {
            if (open.isRelation(link) && isGood(row, held.get(open.index(link)), link)) {
                kept.add(held.get(open.index(link)));
            }
        }
        if (!isWhole || kept.size() < held.size()) {
            store.replace(row, checker.pruner().pruned(store.report(row), kept));
        }
    }

    /** Whether a relation leads to another report and is not stored yet; one that leads nowhere has been named before. */
    private boolean isGood(int row, Relation relation, int link) {
        int other = store.row(Utf8.of(relation.other().value()));
        if (other == row) {
            name(row, link, "a report cannot be related to itself", "the id of another report");
            return false;
        }
        if (other < 0 || leftOut.get(other)) {
            return false;
        }
        if (!relations.isFirst(row, relation.type(), other)) {
            name(row, link, "this relation is stored already", "each relation once, on one of the two reports");
            return false;
        }
        return true;
    }

    private void name(int row, int link, String what, String expected) {
        JsonPath path = path(row).field("relations").entry(open.index(link));
        Found found = new Found(
                open.line(link), path, what + "; it was dropped", Optional.of(expected), false, Optional.empty());
        log.add(Stage.LINKS_OF_REPORTS, records.get(row), found);
    }

    private JsonPath path(int row) {
        return LIST.entry(records.get(row));
    }

    /**
     * A report that was left out.
     *
     * @param line where it began
     * @param cause the record to blame: itself, or what it cannot do without
     */
    private record Lost(int line, JsonPath cause) {}
}
