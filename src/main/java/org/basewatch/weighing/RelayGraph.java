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
        return isCircular() || count.same().all() > 1 || count.others().all() > 0;
    }

    /** What the drawing shows, in a few words. */
    public String summary() {
        if (isCircular()) {
            return "circular";
        }
        int same = count.same().all();
        int others = count.others().all();
        return others > 0
                ? Thousands.apart(Math.max(1, same) + others) + " reports, not independent"
                : Thousands.apart(same) + " reports, one origin";
    }

    /** What the drawing shows, in a few sentences. */
    public String sentence() {
        return (isCircular() ? Titles.circle(circle) + ofCircle() : same()) + others();
    }

    /** How many go back to the same is no news beside a circle, unless not all of them are to be seen. */
    private String ofCircle() {
        return count.same().leftOut() == 0
                ? ""
                : " " + Titles.capital(count.same().all()) + " reports of this set go back to the same as this one"
                        + count.same().drawnOfThem() + ".";
    }

    private String same() {
        return switch (count.same().all()) {
            case 0 -> "The set does not say what this report goes back to.";
            case 1 -> "One report of this set goes back to it.";
            default ->
                Titles.capital(count.same().all()) + " reports of this set go back to it"
                        + count.same().drawnOfThem() + ". They are one origin, however many say it.";
        };
    }

    private String others() {
        Share others = count.others();
        if (others.all() == 0) {
            return "";
        }
        String number = " " + Titles.capital(others.all());
        if (others.leftOut() > 0) {
            return number + " others are not independent of this report" + others.drawnOfThem() + ".";
        }
        return number
                + (others.all() == 1
                        ? " more that is not independent of this report is drawn with it."
                        : " more that are not independent of this report are drawn with it.");
    }

    /**
     * How many reports a drawing is about; no report is in both.
     *
     * @param same the reports of the set that go back to the origin of the opened one, itself among them; none if it names no origin
     * @param others the others that are not independent of it
     */
    public record Count(Share same, Share others) {}

    /**
     * How many of some reports are drawn.
     *
     * @param all how many there are
     * @param drawn how many of these are drawn; fewer than all where there are too many
     */
    public record Share(int all, int drawn) {
        /** Checks the order of the two. */
        public Share {
            if (drawn < 0 || drawn > all) {
                throw new IllegalArgumentException(drawn + " of " + all + " reports drawn");
            }
        }

        /** How many are not drawn. */
        public int leftOut() {
            return all - drawn;
        }

        private String drawnOfThem() {
            return leftOut() == 0
                    ? ""
                    : "; " + Titles.count(drawn) + " of them " + (drawn == 1 ? "is" : "are") + " drawn";
        }
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
