package org.basewatch.weighing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.Origin;
import org.basewatch.model.OriginId;
import org.basewatch.model.Provenance;
import org.basewatch.model.RelayStep;
import org.basewatch.model.Report;
import org.basewatch.model.SourceId;

/** Puts a {@link RelayGraph} together, report by report. */
final class RelayDrawing {
    /** More reports of one origin than this are no drawing any more. */
    private static final int MOST_REPORTS = 12;

    private static final int NOBODY = -1;

    private final Catalogue catalogue;
    private final int row;
    private final Optional<Origin> origin;
    private final List<RelayGraph.Node> nodes = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Set<RelayGraph.Edge> edges = new LinkedHashSet<>();

    RelayDrawing(Catalogue catalogue, int row) {
        this.catalogue = catalogue;
        this.row = row;
        this.origin = catalogue.report(row).provenance().origin().flatMap(catalogue::origin);
    }

    RelayGraph graph() {
        int[] all = origin.map(known -> rowsOf(known.id())).orElseGet(() -> new int[] {row});
        int[] drawn = IntStream.concat(IntStream.of(row), IntStream.of(all).filter(other -> other != row))
                .limit(MOST_REPORTS)
                .sorted()
                .toArray();
        String title = origin.map(Origin::title).orElse("What it goes back to is not named");
        nodes.add(new RelayGraph.Node(
                RelayGraph.Role.ORIGIN, title, origin.flatMap(Origin::source), OptionalInt.empty(), 0));
        origin.flatMap(Origin::source).ifPresent(maker -> positions.put(maker.value(), 0));
        for (int other : drawn) {
            addChain(other);
        }
        return layered(all.length, all.length - drawn.length);
    }

    private int[] rowsOf(OriginId id) {
        int index = catalogue.origin(id).map(catalogue.origins()::indexOf).orElse(NOBODY);
        return IntStream.range(0, catalogue.size())
                .filter(other -> index != NOBODY && catalogue.originIndex(other) == index)
                .toArray();
    }

    private void addChain(int other) {
        Report report = catalogue.report(other);
        Provenance provenance = report.provenance();
        Optional<SourceId> maker = origin.flatMap(Origin::source);
        boolean isBefore = maker.isPresent()
                && provenance.relay().stream().map(RelayStep::source).anyMatch(maker::equals);
        // What whoever made the origin had it from themselves stands before it.
        int last = isBefore ? NOBODY : 0;
        for (RelayStep step : provenance.relay()) {
            int here = position(step);
            link(last, here);
            last = here;
        }
        nodes.add(new RelayGraph.Node(
                RelayGraph.Role.REPORT, report.title(), Optional.of(provenance.source()), OptionalInt.of(other), 0));
        link(last, nodes.size() - 1);
    }

    private int position(RelayStep step) {
        String key =
                step.source().map(SourceId::value).orElse("name " + step.name().toLowerCase(Locale.ROOT));
        return positions.computeIfAbsent(key, unknown -> {
            nodes.add(new RelayGraph.Node(RelayGraph.Role.RELAY, step.name(), step.source(), OptionalInt.empty(), 0));
            return nodes.size() - 1;
        });
    }

    private void link(int from, int to) {
        boolean isKnown = edges.stream().anyMatch(edge -> edge.from() == from && edge.to() == to);
        if (from != NOBODY && from != to && !isKnown) {
            edges.add(new RelayGraph.Edge(from, to, isReachable(to, from)));
        }
    }

    private boolean isReachable(int start, int goal) {
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        Set<Integer> seen = new LinkedHashSet<>(open);
        while (!open.isEmpty()) {
            int here = open.pop();
            if (here == goal) {
                return true;
            }
            for (RelayGraph.Edge edge : edges) {
                if (edge.from() == here && !edge.closesCircle() && seen.add(edge.to())) {
                    open.push(edge.to());
                }
            }
        }
        return false;
    }

    /** Puts every node below all from whom it was taken; what closes a circle does not count, so this comes to an end. */
    private RelayGraph layered(int reports, int leftOut) {
        int[] layers = new int[nodes.size()];
        boolean isMoved = true;
        while (isMoved) {
            isMoved = false;
            for (RelayGraph.Edge edge : edges) {
                if (!edge.closesCircle() && layers[edge.to()] <= layers[edge.from()]) {
                    layers[edge.to()] = layers[edge.from()] + 1;
                    isMoved = true;
                }
            }
        }
        List<RelayGraph.Node> placed = new ArrayList<>();
        for (int i = 0; i < layers.length; i++) {
            RelayGraph.Node node = nodes.get(i);
            placed.add(new RelayGraph.Node(node.role(), node.label(), node.source(), node.row(), layers[i]));
        }
        return new RelayGraph(placed, List.copyOf(edges), reports, leftOut);
    }
}
