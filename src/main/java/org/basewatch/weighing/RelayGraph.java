package org.basewatch.weighing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.Thousands;
import org.basewatch.model.SourceId;

/**
 * Who took it from whom: from an origin by way of those who passed it on to the reports that go back to it, and beside them the
 * reports that agree but are not independent, with what these go back to. Whoever passed it on in several reports stands there
 * once, and a source that made an origin stands there as that origin where its own report is drawn.
 *
 * @param nodes origins, those who passed it on, and reports; the origin of the opened report first
 * @param edges who took it from whom
 * @param count how many reports it is about
 * @param circle if somebody has it from somebody who has it from them: the names of the first circle, each of which has it from the
 *     next, and the last from the first; else empty
 */
public record RelayGraph(List<Node> nodes, List<Edge> edges, Count count, List<String> circle) {
    /** Copies the lists. */
    public RelayGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        circle = List.copyOf(circle);
    }

    /** The graph of a report, of all others with the same origin, and of those that agree with it and hang together with it. */
    public static RelayGraph of(Catalogue catalogue, int row) {
        return new RelayDrawing(catalogue, row).graph();
    }

    /** How many rows of nodes it takes. */
    public int layers() {
        return nodes.stream().mapToInt(Node::layer).max().orElse(0) + 1;
    }

    /** Whether somebody has it, by whatever way, from somebody who has it from them. */
    public boolean isCircular() {
        return !circle.isEmpty();
    }

    /** Whether there is more to see than how one report reached us. */
    public boolean isTelling() {
        return isCircular() || count.same() > 1 || count.others() > 0;
    }

    /** What the drawing shows, in a few words. */
    public String summary() {
        if (isCircular()) {
            return "circular";
        }
        return count.others() > 0
                ? Thousands.apart(Math.max(1, count.same()) + count.others()) + " reports, not independent"
                : Thousands.apart(count.same()) + " reports, one origin";
    }

    /** What the drawing shows, in a few sentences. */
    public String sentence() {
        StringBuilder words = new StringBuilder(isCircular() ? Titles.circle(circle) : same());
        if (count.others() > 0) {
            words.append(' ')
                    .append(Titles.capital(count.others()))
                    .append(count.others() == 1 ? " more that is" : " more that are")
                    .append(" not independent of this report ")
                    .append(count.others() == 1 ? "is" : "are")
                    .append(" drawn with it.");
        }
        if (count.leftOut() > 0) {
            words.append(' ')
                    .append(Thousands.apart(count.leftOut()))
                    .append(count.leftOut() == 1 ? " more is not drawn." : " more are not drawn.");
        }
        return words.toString();
    }

    private String same() {
        return switch (count.same()) {
            case 0 -> "The set does not say what this report goes back to.";
            case 1 -> "One report of this set goes back to it.";
            default ->
                Titles.capital(count.same())
                        + " reports of this set go back to it. They are one origin, however many say it.";
        };
    }

    /**
     * How many reports a drawing is about.
     *
     * @param same how many reports of the set go back to the origin of the opened one, itself among them; 0 if it names none
     * @param others how many others are not independent of it
     * @param leftOut how many of all these are not drawn because there are too many
     */
    public record Count(int same, int others, int leftOut) {}

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
