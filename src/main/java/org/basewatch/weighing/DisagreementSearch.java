package org.basewatch.weighing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.Relation;

/**
 * Finds the questions on which reports disagree. All that hang together by contradictions would be one heap: a report on flights
 * and one on the port hang together by a third that contradicts each on another point. So the heap is cut where a single report
 * holds two parts together: into the blocks (biconnected components) of the graph of contradictions, by the method of Hopcroft
 * and Tarjan (1973), written without recursion, since a chain of contradictions can be as long as the set.
 */
final class DisagreementSearch {
    private final Map<Integer, TreeMap<Integer, Disagreement.Pair>> graph = new TreeMap<>();
    private final Map<Integer, Integer> depth = new HashMap<>();
    private final Map<Integer, Integer> low = new HashMap<>();
    private final Deque<Disagreement.Pair> open = new ArrayDeque<>();
    private final List<Disagreement> found = new ArrayList<>();

    DisagreementSearch(Catalogue catalogue) {
        for (int row = 0; row < catalogue.size(); row++) {
            // The rows that hold a relation are enough: each is stored once and entered on both sides.
            addFrom(catalogue, row);
        }
    }

    DisagreementSearch(List<Disagreement.Pair> pairs) {
        pairs.forEach(this::enter);
    }

    private void addFrom(Catalogue catalogue, int row) {
        for (Relation relation : catalogue.relations(row)) {
            if (relation.type() == Relation.Type.CONTRADICTS) {
                int other = catalogue.row(relation.other()).orElse(row);
                Disagreement.Pair pair =
                        new Disagreement.Pair(Math.min(row, other), Math.max(row, other), relation.note());
                if (other != row) {
                    enter(pair);
                }
            }
        }
    }

    private void enter(Disagreement.Pair pair) {
        enter(pair.first(), pair.second(), pair);
        enter(pair.second(), pair.first(), pair);
    }

    private void enter(int from, int to, Disagreement.Pair pair) {
        graph.computeIfAbsent(from, row -> new TreeMap<>()).merge(to, pair, DisagreementSearch::join);
    }

    private static Disagreement.Pair join(Disagreement.Pair one, Disagreement.Pair other) {
        String known = one.notes().orElse("");
        // Two reports can hold the same relation to each other.
        String more = other.notes().filter(note -> !known.contains(note)).orElse("");
        Optional<String> notes = Optional.of((known + " " + more).strip()).filter(words -> !words.isEmpty());
        return new Disagreement.Pair(one.first(), one.second(), notes);
    }

    List<Disagreement> find() {
        for (int row : graph.keySet()) {
            if (!depth.containsKey(row)) {
                walk(row);
            }
        }
        found.sort(Comparator.comparing((Disagreement one) -> one.rows().get(0))
                .thenComparing(one -> one.rows().get(1))
                .thenComparing(one -> one.rows().toString()));
        return List.copyOf(found);
    }

    private record Step(int row, int parent, Deque<Disagreement.Pair> left) {}

    private void walk(int start) {
        Deque<Step> path = new ArrayDeque<>();
        enterRow(path, start, -1);
        while (!path.isEmpty()) {
            Step step = path.getFirst();
            if (step.left().isEmpty()) {
                path.removeFirst();
                if (!path.isEmpty()) {
                    leave(path.getFirst().row(), step.row());
                }
            } else {
                follow(path, step, step.left().removeFirst());
            }
        }
    }

    private void enterRow(Deque<Step> path, int row, int parent) {
        depth.put(row, path.size());
        low.put(row, path.size());
        path.addFirst(new Step(row, parent, new ArrayDeque<>(pairsOf(row).values())));
    }

    private void follow(Deque<Step> path, Step step, Disagreement.Pair pair) {
        int other = pair.first() == step.row() ? pair.second() : pair.first();
        if (other == step.parent()) {
            return;
        }
        if (!depth.containsKey(other)) {
            open.push(pair);
            enterRow(path, other, step.row());
        } else if (depthOf(other) < depthOf(step.row())) {
            open.push(pair);
            low.merge(step.row(), depthOf(other), Math::min);
        }
    }

    /** Goes back from a row to the one before it: if nothing leads further back, what was found since is a block. */
    private void leave(int before, int row) {
        int reached = low.getOrDefault(row, 0);
        low.merge(before, reached, Math::min);
        if (reached < depthOf(before)) {
            return;
        }
        List<Disagreement.Pair> block = new ArrayList<>();
        boolean isFirst = false;
        while (!isFirst) {
            Disagreement.Pair pair = open.pop();
            block.add(pair);
            isFirst = pair.first() == Math.min(before, row) && pair.second() == Math.max(before, row);
        }
        block.sort(Comparator.comparing(Disagreement.Pair::first).thenComparing(Disagreement.Pair::second));
        TreeSet<Integer> rows = new TreeSet<>();
        block.forEach(pair -> {
            rows.add(pair.first());
            rows.add(pair.second());
        });
        found.add(new Disagreement(List.copyOf(rows), block));
    }

    private int depthOf(int row) {
        return depth.getOrDefault(row, -1);
    }

    private Map<Integer, Disagreement.Pair> pairsOf(int row) {
        return graph.getOrDefault(row, new TreeMap<>());
    }
}
