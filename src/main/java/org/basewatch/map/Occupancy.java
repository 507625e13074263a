package org.basewatch.map;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is taken on the screen while symbols are placed. Not for several threads; one is made for each layout. */
final class Occupancy {
    /** A leader that passes a point nearer than this, in logical units, would be read as leading to it. */
    private static final double NEAR_POINT = 6;

    private final Box frame;
    private final List<Box> furniture;
    private final List<PlacedSite> taken = new ArrayList<>();
    private final List<double[]> points;
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
        this.points = points;
        this.areas = areas;
    }

    /** What has been placed so far, in order. */
    List<PlacedSite> taken() {
        return taken;
    }

    void take(PlacedSite placed) {
        taken.add(placed);
    }

    /** Whether a place is free: inside the frame, and on nothing that this strictness cares for. */
    boolean isFree(PlacedSite placed, Strictness strictness) {
        List<Box> boxes = placed.boxes();
        for (Box box : boxes) {
            if (!frame.holds(box) || meetsTaken(box, strictness)) {
                return false;
            }
            if (strictness == Strictness.ALL && (coversPoint(box, placed) || onFurniture(box) || onArea(box, placed))) {
                return false;
            }
        }
        return placed.leader().isEmpty() || isFree(placed.leader().get(), placed, strictness);
    }

    private boolean isFree(PlacedSite.Leader leader, PlacedSite placed, Strictness strictness) {
        boolean hidden = placed.form().hasSymbol() && meets(placed.text().grown(2), leader);
        boolean misread = strictness == Strictness.ALL && passesPoint(leader, placed);
        return !hidden && !misread && (strictness == Strictness.SYMBOLS || !crosses(leader));
    }

    /** Whether the symbol of a point outside the frame is free: it may reach out of the frame. */
    boolean isFreeOutside(PlacedSite placed) {
        return placed.boxes().stream().noneMatch(box -> meetsTaken(box, Strictness.SYMBOLS));
    }

    private boolean meetsTaken(Box box, Strictness strictness) {
        for (PlacedSite other : taken) {
            if (other.symbol().width() > 0 && other.symbol().overlaps(box)
                    || other.text().width() > 0 && other.text().overlaps(box)) {
                return true;
            }
            Optional<PlacedSite.Leader> leader = other.leader();
            if (strictness != Strictness.SYMBOLS && leader.isPresent() && meets(box, leader.get())) {
                return true;
            }
        }
        return false;
    }

    private boolean crosses(PlacedSite.Leader leader) {
        for (PlacedSite other : taken) {
            boolean crossesLine = other.leader()
                    .filter(line -> Line2D.linesIntersect(
                            line.x1(),
                            line.y1(),
                            line.x2(),
                            line.y2(),
                            leader.x1(),
                            leader.y1(),
                            leader.x2(),
                            leader.y2()))
                    .isPresent();
            if (crossesLine || other.boxes().stream().anyMatch(box -> meets(box, leader))) {
                return true;
            }
        }
        return false;
    }

    private boolean coversPoint(Box box, PlacedSite placed) {
        for (double[] point : points) {
            boolean own = point[0] == placed.anchorX() && point[1] == placed.anchorY();
            if (!own && box.holds(point[0], point[1])) {
                return true;
            }
        }
        return false;
    }

    private boolean passesPoint(PlacedSite.Leader leader, PlacedSite placed) {
        return points.stream()
                .filter(point -> point[0] != placed.anchorX() || point[1] != placed.anchorY())
                .anyMatch(point ->
                        Line2D.ptSegDist(leader.x1(), leader.y1(), leader.x2(), leader.y2(), point[0], point[1])
                                < NEAR_POINT);
    }

    private boolean onFurniture(Box box) {
        return furniture.stream().anyMatch(box::overlaps);
    }

    private boolean onArea(Box box, PlacedSite placed) {
        return placed.form().hasSymbol()
                && areas.stream()
                        .anyMatch(area -> area.intersects(box.toRectangle())
                                && !area.contains(placed.anchorX(), placed.anchorY()));
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
