package org.basewatch.weighing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
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
    private final Map<OriginId, Integer> origins = new HashMap<>();
    private final Map<SourceId, Integer> makers = new HashMap<>();
    private final Set<Integer> tied = new HashSet<>();
    private final Set<RelayGraph.Edge> edges = new LinkedHashSet<>();

    RelayDrawing(Catalogue catalogue, int row) {
        this.catalogue = catalogue;
        this.row = row;
        this.origin = catalogue.report(row).provenance().origin().flatMap(catalogue::origin);
    }

    RelayGraph graph() {
        Set<Integer> same = origin.map(known -> rowsOf(known.id())).orElse(Set.of());
        Set<Integer> others = Independence.tied(catalogue, row);
        tied.add(row);
        tied.addAll(others);
        others.removeAll(same);
        Set<Integer> all = new LinkedHashSet<>(Set.of(row));
        all.addAll(others);
        all.addAll(same);
        List<Integer> drawn = all.stream().limit(MOST_REPORTS).sorted().toList();
        origin.ifPresentOrElse(
                this::originNode,
                () -> nodes.add(new RelayGraph.Node(
                        RelayGraph.Role.ORIGIN,
                        "What it goes back to is not named",
                        Optional.empty(),
                        OptionalInt.empty(),
                        0)));
        drawn.forEach(other -> originOf(other).ifPresent(this::originNode));
        Set<SourceId> named = named(drawn);
        drawn.forEach(other -> addChain(other, named));
        return layered(new RelayGraph.Count(share(same, drawn), share(others, drawn)));
    }

    private static RelayGraph.Share share(Set<Integer> rows, List<Integer> drawn) {
        return new RelayGraph.Share(
                rows.size(), (int) drawn.stream().filter(rows::contains).count());
    }

    private Set<Integer> rowsOf(OriginId id) {
        int index = catalogue.origin(id).map(catalogue.origins()::indexOf).orElse(NOBODY);
        Set<Integer> rows = new TreeSet<>();
        for (int other = 0; other < catalogue.size(); other++) {
            if (index != NOBODY && catalogue.originIndex(other) == index) {
                rows.add(other);
            }
        }
        return rows;
    }

    private Optional<Origin> originOf(int other) {
        return catalogue.report(other).provenance().origin().flatMap(catalogue::origin);
    }

    private int originNode(Origin one) {
        return origins.computeIfAbsent(one.id(), unknown -> {
            nodes.add(new RelayGraph.Node(RelayGraph.Role.ORIGIN, one.title(), one.source(), OptionalInt.empty(), 0));
            one.source().ifPresent(maker -> makers.putIfAbsent(maker, nodes.size() - 1));
            return nodes.size() - 1;
        });
    }

    /** All sources that passed it on or made what a report goes back to. */
    private Set<SourceId> named(List<Integer> drawn) {
        Set<SourceId> named = new HashSet<>();
        for (int other : drawn) {
            originOf(other).flatMap(Origin::source).ifPresent(named::add);
            catalogue
                    .report(other)
                    .provenance()
                    .relay()
                    .forEach(step -> step.source().ifPresent(named::add));
        }
        return named;
    }

    private void addChain(int other, Set<SourceId> named) {
        Report report = catalogue.report(other);
        Provenance provenance = report.provenance();
        Optional<Origin> from = originOf(other);
        Optional<SourceId> maker = from.flatMap(Origin::source);
        List<RelayStep> steps = provenance.relay();
        boolean isMaker = maker.equals(Optional.of(provenance.source()));
        if (steps.isEmpty() && !isMaker && named.contains(provenance.source())) {
            // Others have it from this report's source, so it must be seen from whom that has it.
            Party source = Party.of(catalogue, provenance.source());
            steps = List.of(new RelayStep(source.name(), source.source()));
        }
        boolean isBefore =
                maker.isPresent() && steps.stream().map(RelayStep::source).anyMatch(maker::equals);
        int start = from.map(this::originNode).orElse(other == row ? 0 : NOBODY);
        // What whoever made the origin had it from themselves stands before it.
        int last = isBefore ? NOBODY : start;
        for (RelayStep step : steps) {
            boolean isOwn = tied.contains(other) && step.source().equals(Optional.of(provenance.source()));
            int here = isBefore && step.source().equals(maker) ? start : position(step, isOwn);
            link(last, here);
            last = here;
        }
        nodes.add(new RelayGraph.Node(
                RelayGraph.Role.REPORT, report.title(), Optional.of(provenance.source()), OptionalInt.of(other), 0));
        link(last, nodes.size() - 1);
    }

    /**
     * The node of a step.
     *
     * @param isOwn whether it is the report's own source: what that has made is then this piece, which others have it from. What
     *     one in between has made may be something else, which must not seem to come from here.
     */
    private int position(RelayStep step, boolean isOwn) {
        Optional<SourceId> maker = step.source().filter(id -> isOwn && makers.containsKey(id));
        if (maker.isPresent()) {
            return makers.getOrDefault(maker.get(), 0);
        }
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
            edges.add(new RelayGraph.Edge(from, to, !way(to, from).isEmpty()));
        }
    }

    /** The shortest way down from one node to another, from its end to its start; empty if there is none. */
    private List<Integer> way(int start, int goal) {
        Map<Integer, Integer> before = new HashMap<>(Map.of(start, NOBODY));
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && !before.containsKey(goal)) {
            int here = open.removeFirst();
            for (RelayGraph.Edge edge : edges) {
                if (edge.from() == here && !edge.closesCircle() && before.putIfAbsent(edge.to(), here) == null) {
                    open.addLast(edge.to());
                }
            }
        }
        List<Integer> way = new ArrayList<>();
        for (int here = goal; before.containsKey(here); here = before.getOrDefault(here, NOBODY)) {
            way.add(here);
        }
        return way;
    }

    /** Puts every node below all from whom it was taken; what closes a circle does not count, so this comes to an end. */
    private RelayGraph layered(RelayGraph.Count count) {
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
            placed.add(new RelayGraph.Node(node.role(), label(node), node.source(), node.row(), layers[i]));
        }
        return new RelayGraph(placed, List.copyOf(edges), count, circle());
    }

    /** Among several origins, each is named with its maker, since it stands for that source, too. */
    private String label(RelayGraph.Node node) {
        Optional<String> maker = node.source()
                .filter(id -> origins.size() > 1 && node.role() == RelayGraph.Role.ORIGIN)
                .map(id -> Party.of(catalogue, id).name());
        return maker.filter(name -> !node.label().contains(name))
                .map(name -> node.label() + " · " + name)
                .orElse(node.label());
    }

    /** The names of the first circle, each of which has it from the next. */
    private List<String> circle() {
        Optional<RelayGraph.Edge> closing =
                edges.stream().filter(RelayGraph.Edge::closesCircle).findFirst();
        return closing.map(edge -> way(edge.to(), edge.from()).stream()
                        .map(nodes::get)
                        .map(node -> node.source()
                                .map(id -> Party.of(catalogue, id).name())
                                .orElse(node.label()))
                        .toList())
                .orElse(List.of());
    }
}
