package org.basewatch.ui.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javafx.geometry.Point2D;
import org.basewatch.map.Box;

/**
 * Where the arrows of a column of frames run: straight down to the next frame, else in tracks beside the frames, those that lead
 * down at the left and those that lead back up at the right. So none runs behind a frame. Arrows from one frame, or to one frame,
 * share a track; no two tracks lie on each other, and where they cross they do so at a right angle. Immutable; needs no toolkit.
 */
final class RelayTracks {
    /** From a frame to the first track, in logical units: room for the head of an arrow. */
    static final double FIRST = 11;
    /** From track to track, in logical units. */
    static final double NEXT = 8;

    private final List<RelayColumn.Arrow> arrows;
    private final Map<RelayColumn.Arrow, Track> tracks = new HashMap<>();
    private final Map<Track, Integer> lanes = new HashMap<>();
    /** The tracks that end at each side of each frame, from top to bottom: what comes in above what goes out. */
    private final Map<Side, List<Port>> ports = new HashMap<>();

    RelayTracks(RelayColumn column) {
        this.arrows = column.arrows();
        for (boolean isBack : List.of(false, true)) {
            assign(arrows.stream()
                    .filter(arrow -> arrow.isBack() == isBack && !isStraight(arrow))
                    .toList());
        }
        for (RelayColumn.Arrow arrow : arrows) {
            if (tracks.containsKey(arrow)) {
                enter(arrow, true);
                enter(arrow, false);
            }
        }
        ports.values()
                .forEach(list -> list.sort(Comparator.comparing((Port port) -> !port.isIn())
                        .thenComparing(port -> lanes.getOrDefault(port.track(), 0))));
    }

    private static boolean isStraight(RelayColumn.Arrow arrow) {
        return !arrow.isBack() && arrow.to() == arrow.from() + 1;
    }

    private void assign(List<RelayColumn.Arrow> some) {
        Map<Track, TreeSet<Integer>> ends = new LinkedHashMap<>();
        for (RelayColumn.Arrow arrow : some) {
            long out =
                    some.stream().filter(other -> other.from() == arrow.from()).count();
            long in = some.stream().filter(other -> other.to() == arrow.to()).count();
            Track track = out >= in
                    ? new Track(arrow.from(), true, arrow.isBack())
                    : new Track(arrow.to(), false, arrow.isBack());
            tracks.put(arrow, track);
            ends.computeIfAbsent(track, unknown -> new TreeSet<>()).addAll(List.of(arrow.from(), arrow.to()));
        }
        List<TreeSet<Integer>> placed = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        // The shortest lie nearest to the frames, so that they cross the fewest others.
        ends.entrySet().stream()
                .sorted(Comparator.comparing(
                        entry -> entry.getValue().last() - entry.getValue().first()))
                .forEach(entry -> {
                    int lane = free(entry.getValue(), placed, taken);
                    placed.add(entry.getValue());
                    taken.add(lane);
                    lanes.put(entry.getKey(), lane);
                });
    }

    private static int free(TreeSet<Integer> ends, List<TreeSet<Integer>> placed, List<Integer> taken) {
        TreeSet<Integer> met = new TreeSet<>();
        for (int i = 0; i < placed.size(); i++) {
            TreeSet<Integer> other = placed.get(i);
            if (ends.first() <= other.last() && other.first() <= ends.last()) {
                met.add(taken.get(i));
            }
        }
        int lane = 0;
        while (met.contains(lane)) {
            lane++;
        }
        return lane;
    }

    private void enter(RelayColumn.Arrow arrow, boolean isIn) {
        Port port = new Port(track(arrow), isIn);
        List<Port> list = ports.computeIfAbsent(
                new Side(isIn ? arrow.to() : arrow.from(), arrow.isBack()), unknown -> new ArrayList<>());
        if (!list.contains(port)) {
            list.add(port);
        }
    }

    private Track track(RelayColumn.Arrow arrow) {
        return tracks.getOrDefault(arrow, new Track(arrow.from(), true, arrow.isBack()));
    }

    /** What tracks take at the left or the right of the frames, in logical units. */
    double width(boolean isRight) {
        int count = lanes.entrySet().stream()
                .filter(entry -> entry.getKey().isBack() == isRight)
                .mapToInt(entry -> entry.getValue() + 1)
                .max()
                .orElse(0);
        return count == 0 ? 0 : FIRST + (count - 1) * NEXT + 3;
    }

    /** How many arrows end at the busier side of a frame. */
    int ends(int frame) {
        return Math.max(ports(frame, false).size(), ports(frame, true).size());
    }

    /** The corners of an arrow, from its start to its head, where the frames are now. */
    List<Point2D> path(RelayColumn.Arrow arrow, List<Box> frames) {
        Box from = frames.get(arrow.from());
        Box to = frames.get(arrow.to());
        if (isStraight(arrow)) {
            return List.of(new Point2D(from.midX(), from.maxY()), new Point2D(from.midX(), to.y()));
        }
        double far = FIRST + lanes.getOrDefault(track(arrow), 0) * NEXT;
        double edge = arrow.isBack() ? from.maxX() : from.x();
        double lane = arrow.isBack() ? edge + far : edge - far;
        double startY = portY(arrow, from, false);
        double endY = portY(arrow, to, true);
        return List.of(
                new Point2D(edge, startY), new Point2D(lane, startY), new Point2D(lane, endY), new Point2D(edge, endY));
    }

    private double portY(RelayColumn.Arrow arrow, Box frame, boolean isIn) {
        List<Port> all = ports(isIn ? arrow.to() : arrow.from(), arrow.isBack());
        int place = all.indexOf(new Port(track(arrow), isIn));
        return frame.y() + frame.height() * (place + 1) / (all.size() + 1);
    }

    private List<Port> ports(int frame, boolean isRight) {
        return ports.getOrDefault(new Side(frame, isRight), List.of());
    }

    /** What arrows share: all from one frame, or all to one frame. */
    private record Track(int frame, boolean isFrom, boolean isBack) {}

    private record Side(int frame, boolean isRight) {}

    private record Port(Track track, boolean isIn) {}
}
