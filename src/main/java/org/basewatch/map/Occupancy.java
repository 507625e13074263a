package org.basewatch.map;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** What is taken on the screen while symbols are placed. Not for several threads; one is made for each layout. */
final class Occupancy {
    /** A leader that passes a point nearer than this, in logical units, would be read as leading to it. */
    private static final double NEAR_POINT = 6;

    private final Box frame;
    /** Left, upper, right and lower edge of each piece: asked for every place, and so plain numbers. */
    private final double[] furniture;

    private final BoxGrid taken;
    /** Ends of each leader: x1, y1, x2, y2. */
    private double[] leaders = new double[64];

    private int leaderEnds;
    private final PointGrid points;
    private final List<Shape> areas;

    /**
     * An empty screen.
     *
     * @param frame within which symbols of visible points stay
     * @param furniture boxes that symbols keep off, and words of areas if there is a way
     * @param points true points of all sites, which no other symbol should cover
     * @param areas hatched areas, which symbols of points outside them should not cover
     */
    Occupancy(Box frame, List<Box> furniture, List<double[]> points, List<Shape> areas) {
        this.frame = frame;
        this.taken = new BoxGrid(frame);
        this.furniture = furniture.stream()
                .flatMapToDouble(box -> DoubleStream.of(box.x(), box.y(), box.maxX(), box.maxY()))
                .toArray();
        this.points = new PointGrid(frame, points);
        this.areas = areas;
    }

    void take(PlacedSite placed) {
        placed.leader().ifPresent(this::take);
        for (Box box : placed.boxes()) {
            taken.add(box.x(), box.y(), box.maxX(), box.maxY());
        }
    }

    private void take(PlacedSite.Leader leader) {
        if (leaderEnds == leaders.length) {
            leaders = Arrays.copyOf(leaders, 2 * leaderEnds);
        }
        leaders[leaderEnds++] = leader.x1();
        leaders[leaderEnds++] = leader.y1();
        leaders[leaderEnds++] = leader.x2();
        leaders[leaderEnds++] = leader.y2();
    }

    /** Gives free again what {@link #take} has taken for it. */
    void release(PlacedSite placed) {
        placed.leader().ifPresent(this::release);
        for (Box box : placed.boxes()) {
            taken.remove(box.x(), box.y(), box.maxX(), box.maxY());
        }
    }

    private void release(PlacedSite.Leader leader) {
        for (int at = 0; at < leaderEnds; at += 4) {
            if (leaders[at] == leader.x1()
                    && leaders[at + 1] == leader.y1()
                    && leaders[at + 2] == leader.x2()
                    && leaders[at + 3] == leader.y2()) {
                leaderEnds -= 4;
                System.arraycopy(leaders, leaderEnds, leaders, at, 4);
                return;
            }
        }
    }

    /**
     * Whether no part of a symbol may be in a box, whatever else speaks for it: outside the frame, on what is taken, on furniture.
     * Cheap, so that of hundreds of places only few have to be made.
     */
    boolean bars(double minX, double minY, double maxX, double maxY) {
        return minX < frame.x()
                || minY < frame.y()
                || maxX > frame.maxX()
                || maxY > frame.maxY()
                || taken.meets(minX, minY, maxX, maxY)
                || onFurniture(minX, minY, maxX, maxY);
    }

    /**
     * The strictest sense in which a place is free: inside the frame, and on nothing that matters; empty if it is in none.
     *
     * @param alone whether only a place that is free in the strictest sense of all is looked for; others may come out as empty then
     */
    Optional<Strictness> strictest(PlacedSite placed, boolean alone) {
        List<Box> boxes = placed.boxes();
        boolean offFurniture = alone || placed.form().hasSymbol();
        for (Box box : boxes) {
            if (!frame.holds(box)
                    || meetsTaken(box)
                    || offFurniture && onFurniture(box)
                    || alone && coversPoint(box, placed)) {
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
        boolean spoiled = covers(boxes, placed) || leader.isPresent() && passesPoint(leader.get());
        return Optional.of(spoiled ? Strictness.LINES : Strictness.ALL);
    }

    private boolean meetsLeader(List<Box> boxes) {
        for (Box box : boxes) {
            if (meetsLeader(box.x(), box.y(), box.maxX(), box.maxY())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a leader runs through a box. */
    boolean meetsLeader(double minX, double minY, double maxX, double maxY) {
        for (int at = 0; at < leaderEnds; at += 4) {
            double x1 = leaders[at];
            double y1 = leaders[at + 1];
            double x2 = leaders[at + 2];
            double y2 = leaders[at + 3];
            // most lie wholly to one side, which is found out without the arithmetic of crossings
            boolean isNear = Math.max(x1, x2) >= minX
                    && Math.min(x1, x2) <= maxX
                    && Math.max(y1, y2) >= minY
                    && Math.min(y1, y2) <= maxY;
            if (isNear && new Rectangle2D.Double(minX, minY, maxX - minX, maxY - minY).intersectsLine(x1, y1, x2, y2)) {
                return true;
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

    /** Whether a symbol and its words lie on no other, wherever they reach out of the frame or onto furniture. */
    boolean isOffOthers(PlacedSite placed) {
        return placed.boxes().stream().noneMatch(this::meetsTaken);
    }

    private boolean meetsTaken(Box box) {
        return taken.meets(box.x(), box.y(), box.maxX(), box.maxY());
    }

    private boolean crosses(PlacedSite.Leader leader) {
        return crosses(leader.x1(), leader.y1(), leader.x2(), leader.y2());
    }

    /** Whether a leader would cross another, or run through a symbol or its words. */
    boolean crosses(double x1, double y1, double x2, double y2) {
        for (int at = 0; at < leaderEnds; at += 4) {
            if (Line2D.linesIntersect(leaders[at], leaders[at + 1], leaders[at + 2], leaders[at + 3], x1, y1, x2, y2)) {
                return true;
            }
        }
        return taken.meetsLine(x1, y1, x2, y2);
    }

    /** Whether a leader to (x2, y2) would be read as leading to the true point of another sign. */
    boolean passesPoint(double x1, double y1, double x2, double y2) {
        return points.isOtherNear(x1, y1, x2, y2, NEAR_POINT);
    }

    /** Whether a box covers the true point of another sign than the one at (ownX, ownY). */
    boolean coversPoint(double minX, double minY, double maxX, double maxY, double ownX, double ownY) {
        return points.isOtherIn(minX, minY, maxX, maxY, ownX, ownY);
    }

    private boolean coversPoint(Box box, PlacedSite placed) {
        return coversPoint(box.x(), box.y(), box.maxX(), box.maxY(), placed.anchorX(), placed.anchorY());
    }

    private boolean passesPoint(PlacedSite.Leader leader) {
        return passesPoint(leader.x1(), leader.y1(), leader.x2(), leader.y2());
    }

    /** Whether no part of a symbol or its words lies on furniture. */
    boolean isOffFurniture(PlacedSite placed) {
        return placed.boxes().stream().noneMatch(this::onFurniture);
    }

    private boolean onFurniture(Box box) {
        return onFurniture(box.x(), box.y(), box.maxX(), box.maxY());
    }

    private boolean onFurniture(double minX, double minY, double maxX, double maxY) {
        for (int at = 0; at < furniture.length; at += 4) {
            if (minX < furniture[at + 2]
                    && maxX > furniture[at]
                    && minY < furniture[at + 3]
                    && maxY > furniture[at + 1]) {
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
