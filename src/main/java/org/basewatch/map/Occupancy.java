package org.basewatch.map;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** What is taken on the screen while symbols are placed. Not for several threads; one is made for each layout. */
final class Occupancy {
    /** A leader that passes a point nearer than this, in logical units, would be read as leading to it. */
    private static final double NEAR_POINT = 6;

    private final Box frame;
    private final List<Box> furniture;
    private final List<PlacedSite> taken = new ArrayList<>();
    // Left, upper, right and lower edge of each box of what is taken: these are asked for again and again.
    private double[] edges = new double[256];
    private int used;
    private final List<PlacedSite.Leader> leaders = new ArrayList<>();
    private final double[] points;
    private final List<Shape> areas;

    /**
     * An empty screen.
     *
     * @param frame within which symbols of visible points stay
     * @param furniture boxes to avoid if there is a way
     * @param points true points of all sites, which no other symbol should cover
     * @param areas hatched areas, which symbols of points outside them should not cover
     */
    Occupancy(Box frame, List<Box> furniture, List<double[]> points, List<Shape> areas) {
        this.frame = frame;
        this.furniture = furniture;
        this.points = points.stream().flatMapToDouble(DoubleStream::of).toArray();
        this.areas = areas;
    }

    /** What has been placed so far, in order. */
    List<PlacedSite> taken() {
        return taken;
    }

    void take(PlacedSite placed) {
        taken.add(placed);
        placed.leader().ifPresent(leaders::add);
        for (Box box : placed.boxes()) {
            if (used == edges.length) {
                edges = Arrays.copyOf(edges, 2 * used);
            }
            edges[used++] = box.x();
            edges[used++] = box.y();
            edges[used++] = box.maxX();
            edges[used++] = box.maxY();
        }
    }

    /**
     * The strictest sense in which a place is free: inside the frame, and on nothing that matters; empty if it is in none.
     *
     * @param alone whether only a place that is free in the strictest sense of all is looked for; others may come out as empty then
     */
    Optional<Strictness> strictest(PlacedSite placed, boolean alone) {
        List<Box> boxes = placed.boxes();
        for (Box box : boxes) {
            if (!frame.holds(box) || meetsTaken(box) || alone && (onFurniture(box) || coversPoint(box, placed))) {
                return Optional.empty();
            }
        }
        Optional<PlacedSite.Leader> leader = placed.leader();
        boolean hidden = leader.isPresent()
                && placed.form().hasSymbol()
                && meets(placed.text().grown(2), leader.get());
        if (hidden) {
            return Optional.empty();
        }
        if (meetsLeader(boxes) || leader.isPresent() && crosses(leader.get())) {
            return Optional.of(Strictness.SYMBOLS);
        }
        boolean spoiled = covers(boxes, placed) || leader.isPresent() && passesPoint(leader.get(), placed);
        return Optional.of(spoiled ? Strictness.LINES : Strictness.ALL);
    }

    private boolean meetsLeader(List<Box> boxes) {
        for (Box box : boxes) {
            for (PlacedSite.Leader leader : leaders) {
                if (meets(box, leader)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it would cover a true point, furniture, or an area to which it does not belong. */
    private boolean covers(List<Box> boxes, PlacedSite placed) {
        for (Box box : boxes) {
            if (coversPoint(box, placed) || onFurniture(box) || onArea(box, placed)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the symbol of a point outside the frame is free: it may reach out of the frame. */
    boolean isFreeOutside(PlacedSite placed) {
        return placed.boxes().stream().noneMatch(this::meetsTaken);
    }

    private boolean meetsTaken(Box box) {
        double left = box.x();
        double top = box.y();
        double right = box.maxX();
        double bottom = box.maxY();
        for (int at = 0; at < used; at += 4) {
            if (edges[at] < right && edges[at + 2] > left && edges[at + 1] < bottom && edges[at + 3] > top) {
                return true;
            }
        }
        return false;
    }

    private boolean crosses(PlacedSite.Leader leader) {
        for (PlacedSite.Leader line : leaders) {
            if (Line2D.linesIntersect(
                    line.x1(), line.y1(), line.x2(), line.y2(), leader.x1(), leader.y1(), leader.x2(), leader.y2())) {
                return true;
            }
        }
        double left = Math.min(leader.x1(), leader.x2());
        double right = Math.max(leader.x1(), leader.x2());
        double top = Math.min(leader.y1(), leader.y2());
        double bottom = Math.max(leader.y1(), leader.y2());
        for (int at = 0; at < used; at += 4) {
            boolean isNear =
                    edges[at] <= right && edges[at + 2] >= left && edges[at + 1] <= bottom && edges[at + 3] >= top;
            if (isNear
                    && meets(
                            new Box(edges[at], edges[at + 1], edges[at + 2] - edges[at], edges[at + 3] - edges[at + 1]),
                            leader)) {
                return true;
            }
        }
        return false;
    }

    private boolean coversPoint(Box box, PlacedSite placed) {
        for (int at = 0; at < points.length; at += 2) {
            if (box.holds(points[at], points[at + 1]) && !isAnchor(at, placed)) {
                return true;
            }
        }
        return false;
    }

    private boolean passesPoint(PlacedSite.Leader leader, PlacedSite placed) {
        double left = Math.min(leader.x1(), leader.x2()) - NEAR_POINT;
        double right = Math.max(leader.x1(), leader.x2()) + NEAR_POINT;
        double top = Math.min(leader.y1(), leader.y2()) - NEAR_POINT;
        double bottom = Math.max(leader.y1(), leader.y2()) + NEAR_POINT;
        for (int at = 0; at < points.length; at += 2) {
            double x = points[at];
            double y = points[at + 1];
            boolean isNear = x > left && x < right && y > top && y < bottom;
            if (isNear
                    && Line2D.ptSegDist(leader.x1(), leader.y1(), leader.x2(), leader.y2(), x, y) < NEAR_POINT
                    && !isAnchor(at, placed)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnchor(int at, PlacedSite placed) {
        return points[at] == placed.anchorX() && points[at + 1] == placed.anchorY();
    }

    private boolean onFurniture(Box box) {
        for (Box piece : furniture) {
            if (box.overlaps(piece)) {
                return true;
            }
        }
        return false;
    }

    private boolean onArea(Box box, PlacedSite placed) {
        if (placed.form().hasSymbol() && !areas.isEmpty()) {
            for (Shape area : areas) {
                if (area.intersects(box.toRectangle()) && !area.contains(placed.anchorX(), placed.anchorY())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean meets(Box box, PlacedSite.Leader leader) {
        return box.meets(leader.x1(), leader.y1(), leader.x2(), leader.y2());
    }

    /** What a symbol must not lie on, from strict to the least. */
    enum Strictness {
        /** Symbols, leaders, furniture, hatched areas and the true points of others. */
        ALL,
        /** Symbols and leaders. */
        LINES,
        /** Symbols alone. */
        SYMBOLS
    }
}
