package org.basewatch.weighing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.SourceId;

/**
 * Who took it from whom: from an origin by way of those who passed it on to the reports that go back to it. Whoever is named in
 * several reports stands there once.
 *
 * @param nodes origin, those who passed it on, and reports; the origin first
 * @param edges who took it from whom
 * @param reports how many reports of the set go back to the origin
 * @param leftOut how many of them are not drawn because there are too many
 */
public record RelayGraph(List<Node> nodes, List<Edge> edges, int reports, int leftOut) {
    /** Copies the lists. */
    public RelayGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** The graph of a report and of all others with the same origin; alone if the set does not say what it goes back to. */
    public static RelayGraph of(Catalogue catalogue, int row) {
        return new RelayDrawing(catalogue, row).graph();
    }

    /** How many rows of nodes it takes. */
    public int layers() {
        return nodes.stream().mapToInt(Node::layer).max().orElse(0) + 1;
    }

    /** Whether somebody has it, by whatever way, from somebody who has it from them. */
    public boolean isCircular() {
        return edges.stream().anyMatch(Edge::closesCircle);
    }

    /** What the drawing shows, in a sentence. */
    public String sentence() {
        String many = leftOut > 0 ? " " + leftOut + " more are not drawn." : "";
        Optional<Edge> circle = edges.stream().filter(Edge::closesCircle).findFirst();
        if (circle.isPresent()) {
            return "Circular: " + nodes.get(circle.get().to()).label() + " has it, directly or by way of others, from "
                    + nodes.get(circle.get().from()).label() + ", and the other way round." + many;
        }
        if (reports < 2) {
            return "One report of this set goes back to it.";
        }
        return Titles.capital(reports) + " reports of this set go back to it. They are one origin, however many say it."
                + many;
    }

    /** What a node stands for. */
    public enum Role {
        /** What the information goes back to. */
        ORIGIN,
        /** Somebody who passed it on. */
        RELAY,
        /** A report of the set. */
        REPORT
    }

    /**
     * A node.
     *
     * @param role what it stands for
     * @param label its name
     * @param source the source that it is, if it is one of the set
     * @param row the report that it is, if it is one
     * @param layer the row of the drawing, 0 for the origin; whoever takes it from somebody stands below
     */
    public record Node(Role role, String label, Optional<SourceId> source, OptionalInt row, int layer) {}

    /**
     * One took it from another.
     *
     * @param from position of the node that had it before
     * @param to position of the node that took it
     * @param closesCircle whether {@code from} has it, by whatever way, from {@code to}
     */
    public record Edge(int from, int to, boolean closesCircle) {}
}
