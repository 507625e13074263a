package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import org.basewatch.map.Box;
import org.basewatch.weighing.RelayGraph;
import org.junit.jupiter.api.Test;

/** Arrows of who took it from whom, on random drawings: none may seem to come from anywhere else than where it comes from. */
class RelayTracksTest {
    private static final int DRAWINGS = 500;

    @Test
    void noArrowMeetsAFrameOtherThanItsTwoAndEachBeginsAndEndsAtTheEdgeOfItsOwn() {
        for (long seed = 0; seed < DRAWINGS; seed++) {
            RelayColumn column = RelayColumn.of(drawing(seed), -1);
            RelayTracks tracks = new RelayTracks(column);
            List<Box> boxes = boxes(column, tracks, seed);
            for (RelayColumn.Arrow arrow : column.arrows()) {
                List<Point2D> path = tracks.path(arrow, boxes);
                String which = "drawing " + seed + ", " + arrow;
                assertThat(isOnEdge(boxes.get(arrow.from()), path.get(0)))
                        .describedAs(which)
                        .isTrue();
                assertThat(isOnEdge(boxes.get(arrow.to()), path.get(path.size() - 1)))
                        .describedAs(which)
                        .isTrue();
                for (int i = 1; i < path.size(); i++) {
                    Box line = line(path.get(i - 1), path.get(i)).grown(0.1);
                    for (int frame = 0; frame < boxes.size(); frame++) {
                        boolean isOwn = frame == arrow.from() || frame == arrow.to();
                        Box inside = isOwn ? boxes.get(frame).grown(-0.2) : boxes.get(frame);
                        assertThat(line.overlaps(inside)).describedAs(which).isFalse();
                    }
                    assertThat(line.x()).describedAs(which).isGreaterThanOrEqualTo(0);
                }
            }
        }
    }

    @Test
    void noTwoArrowsLieOnEachOtherUnlessTheyShareAnEnd() {
        for (long seed = 0; seed < DRAWINGS; seed++) {
            RelayColumn column = RelayColumn.of(drawing(seed), -1);
            RelayTracks tracks = new RelayTracks(column);
            List<Box> boxes = boxes(column, tracks, seed);
            for (RelayColumn.Arrow one : column.arrows()) {
                for (RelayColumn.Arrow other : column.arrows()) {
                    boolean shareAnEnd = one.from() == other.from() || one.to() == other.to();
                    assertThat(!shareAnEnd && lieOnEachOther(tracks.path(one, boxes), tracks.path(other, boxes)))
                            .describedAs("drawing %d, %s, %s", seed, one, other)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void everyFrameStandsBelowThoseItHasItFromAndEveryNodeInOneFrame() {
        for (long seed = 0; seed < DRAWINGS; seed++) {
            RelayGraph graph = drawing(seed);
            RelayColumn column = RelayColumn.of(graph, 3);
            assertThat(column.frames().stream().flatMap(List::stream))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, graph.nodes().size()).boxed().toList());
            assertThat(column.arrows())
                    .allMatch(arrow -> arrow.isBack() ? arrow.to() < arrow.from() : arrow.from() < arrow.to());
            Set<List<Object>> drawn = new HashSet<>();
            column.arrows()
                    .forEach(arrow -> column.frames()
                            .get(arrow.from())
                            .forEach(from -> column.frames()
                                    .get(arrow.to())
                                    .forEach(to -> drawn.add(List.of(from, to, arrow.isBack())))));
            Set<List<Object>> meant = new HashSet<>();
            graph.edges().forEach(edge -> meant.add(List.of(edge.from(), edge.to(), edge.closesCircle())));
            assertThat(drawn).describedAs("drawing %d", seed).isEqualTo(meant);
        }
    }

    @Test
    void manyThatTookItFromOneAndGaveItToOneShareAFrameAndTheOpenedReportHasItsOwn() {
        List<RelayGraph.Node> nodes = new ArrayList<>(List.of(node(RelayGraph.Role.ORIGIN, -1)));
        List<RelayGraph.Edge> edges = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            nodes.add(node(RelayGraph.Role.RELAY, -1));
            edges.add(new RelayGraph.Edge(0, i, false));
            edges.add(new RelayGraph.Edge(i, 13, false));
        }
        nodes.add(node(RelayGraph.Role.RELAY, -1));
        for (int i = 0; i < 12; i++) {
            nodes.add(node(RelayGraph.Role.REPORT, i));
            edges.add(new RelayGraph.Edge(13, 14 + i, false));
        }
        RelayColumn column = RelayColumn.of(new RelayGraph(nodes, edges, count(12), List.of()), 5);
        assertThat(column.frames()).extracting(List::size).containsExactly(1, 12, 1, 11, 1);
        assertThat(column.frames().get(4)).containsExactly(14 + 5);
        assertThat(new RelayTracks(column).width(true)).isZero();
    }

    private static RelayGraph drawing(long seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(16);
        List<RelayGraph.Node> nodes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            RelayGraph.Role role = RelayGraph.Role.values()[i == 0 ? 0 : 1 + random.nextInt(2)];
            nodes.add(node(role, role == RelayGraph.Role.REPORT ? i : -1));
        }
        Set<RelayGraph.Edge> edges = new HashSet<>();
        for (int i = random.nextInt(3 * size); i > 0; i--) {
            int from = random.nextInt(size);
            int to = random.nextInt(size);
            if (from < to) {
                edges.add(new RelayGraph.Edge(from, to, false));
            }
        }
        // Only where there is a way down is there one back up that closes a circle.
        for (RelayGraph.Edge edge : List.copyOf(edges)) {
            if (random.nextInt(8) == 0) {
                edges.add(new RelayGraph.Edge(edge.to(), edge.from(), true));
            }
        }
        return new RelayGraph(nodes, List.copyOf(edges), count(1), List.of());
    }

    private static RelayGraph.Node node(RelayGraph.Role role, int row) {
        return new RelayGraph.Node(
                role, "Node", Optional.empty(), row < 0 ? OptionalInt.empty() : OptionalInt.of(row), 0);
    }

    private static List<Box> boxes(RelayColumn column, RelayTracks tracks, long seed) {
        Random random = new Random(seed);
        List<Box> boxes = new ArrayList<>();
        double y = 1;
        for (int i = 0; i < column.frames().size(); i++) {
            double high = 20 + 60 * random.nextDouble();
            boxes.add(new Box(tracks.width(false), y, 200, high));
            y += high + 9;
        }
        return boxes;
    }

    private static boolean isOnEdge(Box box, Point2D point) {
        boolean isInside = point.getX() >= box.x()
                && point.getX() <= box.maxX()
                && point.getY() >= box.y()
                && point.getY() <= box.maxY();
        return isInside
                && (point.getX() == box.x()
                        || point.getX() == box.maxX()
                        || point.getY() == box.y()
                        || point.getY() == box.maxY());
    }

    private static Box line(Point2D one, Point2D other) {
        return new Box(
                Math.min(one.getX(), other.getX()),
                Math.min(one.getY(), other.getY()),
                Math.abs(one.getX() - other.getX()),
                Math.abs(one.getY() - other.getY()));
    }

    private static boolean lieOnEachOther(List<Point2D> one, List<Point2D> other) {
        for (int i = 1; i < one.size(); i++) {
            for (int j = 1; j < other.size(); j++) {
                Box first = line(one.get(i - 1), one.get(i));
                Box second = line(other.get(j - 1), other.get(j));
                boolean areAlike = first.width() < 0.1 == second.width() < 0.1;
                if (areAlike && first.grown(0.1).overlaps(second.grown(0.1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static RelayGraph.Count count(int same) {
        return new RelayGraph.Count(new RelayGraph.Share(same, same), new RelayGraph.Share(0, 0));
    }
}
