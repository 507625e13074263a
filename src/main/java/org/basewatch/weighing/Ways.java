package org.basewatch.weighing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.LinkedReport;
import org.basewatch.model.Relation;
import org.basewatch.model.SourceId;

/**
 * Follows the ways of a report and of those that agree with it back to where they come from. One report is taken to come from
 * another where it names that one's source as standing before its own, and the two are linked as agreeing, or both agree with the
 * report that is looked at: other reports of a source say nothing of this one.
 */
final class Ways {
    /** A longer way is no way that anybody could check; the window must not wait for it. */
    private static final int MOST = 64;

    private final Catalogue catalogue;
    private final int row;
    private final Set<Integer> agreeing;
    private final Map<SourceId, List<Integer>> together = new HashMap<>();
    private final Map<Integer, Way> known = new HashMap<>();

    Ways(Catalogue catalogue, int row) {
        this.catalogue = catalogue;
        this.row = row;
        this.agreeing = agreeing(row);
        enter(row);
        agreeing.forEach(this::enter);
    }

    private void enter(int one) {
        together.computeIfAbsent(sourceOf(one), unknown -> new ArrayList<>()).add(one);
    }

    /** The rows that agree with the report, ascending. */
    Set<Integer> agreeing() {
        return agreeing;
    }

    /** The way of one report. */
    Way way(int one) {
        return known.computeIfAbsent(one, unknown -> Way.of(catalogue, unknown));
    }

    /** All that stands on the way to a report. */
    Trail trail(int one) {
        Set<Integer> reached = reached(one);
        return new Trail(catalogue, reached.stream().map(this::way).toList(), reached.size() < MOST);
    }

    /** A report and all that it was taken from, nearest first. */
    Set<Integer> reached(int start) {
        Set<Integer> reached = new LinkedHashSet<>(Set.of(start));
        Deque<Integer> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (int other : takenFrom(open.removeFirst())) {
                if (reached.size() < MOST && reached.add(other)) {
                    open.addLast(other);
                }
            }
        }
        return reached;
    }

    /** The shortest circle in which the source of the report has it from itself: rows, each taken from the next, the last from the first. */
    List<Integer> circle() {
        Map<Integer, Integer> takenBy = new LinkedHashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(row));
        while (!open.isEmpty() && takenBy.size() < MOST) {
            int here = open.removeFirst();
            for (int other : takenFrom(here)) {
                if (other == row) {
                    return back(takenBy, here);
                }
                if (takenBy.putIfAbsent(other, here) == null) {
                    open.addLast(other);
                }
            }
        }
        return List.of();
    }

    private List<Integer> back(Map<Integer, Integer> takenBy, int last) {
        List<Integer> rows = new ArrayList<>();
        Optional<Integer> here = Optional.of(last);
        while (here.isPresent()) {
            rows.add(here.get());
            here = Optional.ofNullable(takenBy.get(here.get()));
        }
        Collections.reverse(rows);
        return rows;
    }

    private Set<Integer> takenFrom(int one) {
        Way way = way(one);
        Set<Integer> rows = new TreeSet<>();
        for (Party party : way.before()) {
            party.source().ifPresent(id -> rows.addAll(together.getOrDefault(id, List.of())));
        }
        if (!way.before().isEmpty()) {
            agreeing(one).stream()
                    .filter(other -> way.comesFrom(sourceOf(other)))
                    .forEach(rows::add);
        }
        rows.remove(one);
        return rows;
    }

    private Set<Integer> agreeing(int one) {
        Set<Integer> rows = new TreeSet<>();
        for (LinkedReport link : catalogue.linked(one)) {
            if (link.type() == Relation.Type.CORROBORATES && link.row() != one) {
                rows.add(link.row());
            }
        }
        return rows;
    }

    private SourceId sourceOf(int one) {
        return catalogue.sources().get(catalogue.sourceIndex(one)).id();
    }
}
