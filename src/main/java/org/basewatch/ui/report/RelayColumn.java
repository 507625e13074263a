package org.basewatch.ui.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.basewatch.weighing.RelayGraph;

/**
 * The drawing of who took it from whom as frames one below the other, so that arrows have their room beside them. Whoever takes it
 * stands below whoever had it before, nearest where that can be. Three or more who took it from the same and gave it to the same
 * share one frame. Immutable; needs no toolkit.
 *
 * @param frames positions of the nodes in each frame, from top to bottom
 * @param arrows from frame to frame
 */
record RelayColumn(List<List<Integer>> frames, List<Arrow> arrows) {
    /** Fewer than these are quicker read side by side than unfolded. */
    private static final int LEAST_TOGETHER = 3;

    /** Copies the lists. */
    RelayColumn {
        frames = frames.stream().map(List::copyOf).toList();
        arrows = List.copyOf(arrows);
    }

    /**
     * The column of a drawing.
     *
     * @param opened row of the opened report, which has a frame of its own
     */
    static RelayColumn of(RelayGraph graph, int opened) {
        List<List<Integer>> frames = together(graph, opened);
        Map<Integer, Integer> frameOf = new HashMap<>();
        for (int i = 0; i < frames.size(); i++) {
            for (int node : frames.get(i)) {
                frameOf.put(node, i);
            }
        }
        Set<Arrow> arrows = new LinkedHashSet<>();
        for (RelayGraph.Edge edge : graph.edges()) {
            arrows.add(new Arrow(
                    frameOf.getOrDefault(edge.from(), 0), frameOf.getOrDefault(edge.to(), 0), edge.closesCircle()));
        }
        int[] places = places(frames.size(), arrows);
        List<List<Integer>> placed = new ArrayList<>(frames);
        for (int i = 0; i < places.length; i++) {
            placed.set(places[i], frames.get(i));
        }
        return new RelayColumn(
                placed,
                arrows.stream()
                        .map(arrow -> new Arrow(places[arrow.from()], places[arrow.to()], arrow.isBack()))
                        .toList());
    }

    /** The frames from which each frame has it. */
    List<Integer> before(int frame) {
        return arrows.stream()
                .filter(arrow -> arrow.to() == frame)
                .map(Arrow::from)
                .toList();
    }

    private static List<List<Integer>> together(RelayGraph graph, int opened) {
        Map<List<?>, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < graph.nodes().size(); i++) {
            RelayGraph.Node node = graph.nodes().get(i);
            boolean isAlone =
                    node.role() == RelayGraph.Role.ORIGIN || node.row().orElse(-1) == opened;
            List<?> key = isAlone ? List.of(i) : List.of(node.role(), neighbours(graph, i));
            alike.computeIfAbsent(key, unknown -> new ArrayList<>()).add(i);
        }
        List<List<Integer>> frames = new ArrayList<>();
        alike.values().forEach(nodes -> {
            if (nodes.size() < LEAST_TOGETHER) {
                nodes.forEach(node -> frames.add(List.of(node)));
            } else {
                frames.add(nodes);
            }
        });
        return frames;
    }

    /** From whom a node has it and who has it from the node, apart from each other and by whether that closes a circle. */
    private static Set<List<?>> neighbours(RelayGraph graph, int node) {
        Set<List<?>> found = new LinkedHashSet<>();
        for (RelayGraph.Edge edge : graph.edges()) {
            if (edge.from() == node) {
                found.add(List.of("to", edge.to(), edge.closesCircle()));
            }
            if (edge.to() == node) {
                found.add(List.of("from", edge.from(), edge.closesCircle()));
            }
        }
        return found;
    }

    /** The place of each frame from the top: the last one that became ready comes first, so that a way is not torn apart. */
    private static int[] places(int frames, Set<Arrow> arrows) {
        int[] waits = new int[frames];
        arrows.stream().filter(arrow -> !arrow.isBack()).forEach(arrow -> waits[arrow.to()]++);
        Deque<Integer> ready = new ArrayDeque<>();
        for (int i = 0; i < frames; i++) {
            if (waits[i] == 0) {
                ready.addLast(i);
            }
        }
        int[] places = new int[frames];
        int next = 0;
        while (!ready.isEmpty()) {
            int here = ready.removeFirst();
            places[here] = next++;
            Set<Integer> freed = new TreeSet<>(java.util.Comparator.reverseOrder());
            for (Arrow arrow : arrows) {
                if (!arrow.isBack() && arrow.from() == here && --waits[arrow.to()] == 0) {
                    freed.add(arrow.to());
                }
            }
            freed.forEach(ready::addFirst);
        }
        return places;
    }

    /**
     * One took it from another.
     *
     * @param from the frame of those who had it before
     * @param to the frame of those who took it
     * @param isBack whether it leads back up, since it closes a circle
     */
    record Arrow(int from, int to, boolean isBack) {}
}
