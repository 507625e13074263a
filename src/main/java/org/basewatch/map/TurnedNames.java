package org.basewatch.map;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Where the name of an area may go that is too narrow for it: along what is seen of the area, read upwards where that is steep. The
 * direction goes in steps, so that the name does not creep with the map.
 */
final class TurnedNames {
    /** So much longer than wide must an area be for its name to run along it. */
    private static final double LONGER = 1.25;

    private static final double ANGLE_STEP = Math.toRadians(15);

    /** How many places are tried at most, about, and how many are given. */
    private static final int MOST_TRIED = 350;

    private static final int MOST = 40;

    /** Half of a square along the letters, as a share of their size. */
    private static final double HALF = 0.55;

    /** How far from the edge of the area letters stay, in logical units: its cells are coarse. */
    private static final double MARGIN = 3;

    /** How far around a letter it is looked how open the area is, as multiples of its size. */
    private static final double OPEN = 2.5;

    /** By how much worse a place on a hatch is, and one at the edge than one in the middle; a place in the open scores 3. */
    private static final double HATCHED = 1.6;

    private static final double OFF_MIDDLE = 0.5;

    private final NameItem item;
    private final NameBlock block;
    private final Viewport viewport;
    private final AreaMask mask;
    private final List<Rectangle2D> keepClear;
    private final Surroundings around;

    /**
     * Places for a name.
     *
     * @param mask the part of the area that is seen
     * @param keepClear signs of towns that it should not cover
     * @param around where it should not go if it can help it
     */
    TurnedNames(
            NameItem item,
            NameBlock block,
            Viewport viewport,
            AreaMask mask,
            List<Rectangle2D> keepClear,
            Surroundings around) {
        this.item = item;
        this.block = block;
        this.viewport = viewport;
        this.mask = mask;
        this.keepClear = mask.near(keepClear);
        this.around = around;
    }

    private record Scored(double x, double y, double score) {}

    /** The candidates, best first; none where the area is as wide as it is long, or lies level. */
    Stream<PlacedName> places() {
        OptionalDouble axis = mask.axis(LONGER);
        if (axis.isEmpty() || mask.size() * AreaMask.CELL * AreaMask.CELL < 0.5 * block.width() * block.height()) {
            return Stream.empty();
        }
        double angle = ANGLE_STEP * Math.round(axis.getAsDouble() / ANGLE_STEP);
        if (Math.abs(angle) < ANGLE_STEP / 2) {
            return Stream.empty();
        }
        double upwards = angle > Math.PI / 2 - ANGLE_STEP / 2 ? angle - Math.PI : angle;
        double cos = Math.cos(upwards);
        double sin = Math.sin(upwards);
        List<Scored> scored = new ArrayList<>();
        int stride = (int) Math.max(1, Math.sqrt(mask.columns() * (double) mask.rows() / MOST_TRIED));
        for (int row = 0; row < mask.rows(); row += stride) {
            for (int column = 0; column < mask.columns(); column += stride) {
                score(mask.x(column), mask.y(row), cos, sin).ifPresent(scored::add);
            }
        }
        return scored.stream()
                .sorted((one, other) -> Double.compare(other.score(), one.score()))
                .limit(MOST)
                .map(place -> placed(place, cos, sin));
    }

    /** A place with its middle at a point; empty if the letters would leave the area or the frame, or cover a town. */
    private Optional<Scored> score(double x, double y, double cos, double sin) {
        double fit = item.nameClass().area().fit() - 1e-9;
        double reach = OPEN * block.size();
        double inside = 0;
        double open = 0;
        int count = 0;
        for (NameBlock.Line line : block.lines()) {
            double half = HALF * line.size();
            double down = middle(line);
            int squares = squares(line);
            for (int i = 0; i < squares; i++) {
                double along = line.width() * ((i + 0.5) / squares - 0.5);
                double boxX = x + cos * along - sin * down;
                double boxY = y + sin * along + cos * down;
                double wide = half + MARGIN;
                double share = mask.share(boxX - wide, boxY - wide, boxX + wide, boxY + wide);
                if (share < fit || covers(boxX - half, boxY - half, 2 * half)) {
                    return Optional.empty();
                }
                inside += share;
                open += mask.visibleShare(boxX, boxY, reach, reach);
                count++;
            }
        }
        double side = block.width() / 2;
        boolean hatched = !around.hatched().isEmpty() && around.isHatched(x - side / 2, y - side / 2, side, side);
        double score = (2 * inside + open) / count - OFF_MIDDLE * offMiddle(x, y) - (hatched ? HATCHED : 0);
        return Optional.of(new Scored(x, y, score));
    }

    /** How far the middle of a line of letters lies below the middle of the block. */
    private double middle(NameBlock.Line line) {
        return top() + line.baseline() - 0.35 * line.size();
    }

    /** How far the first baseline lies below the middle of the block. */
    private double top() {
        return NameBlock.CAP_HEIGHT * block.size() - block.height() / 2;
    }

    private static int squares(NameBlock.Line line) {
        return (int) Math.max(1, Math.ceil(line.width() / line.size()));
    }

    private double offMiddle(double x, double y) {
        boolean whole = mask.isWhole();
        double middleX = whole ? mask.middleX() : AreaNames.stepped(mask.middleX(), viewport.screenX(0));
        double middleY = whole ? mask.middleY() : AreaNames.stepped(mask.middleY(), viewport.screenY(0));
        double across = (x - middleX) / Math.max(1, mask.columns() * AreaMask.CELL / 2);
        double down = (y - middleY) / Math.max(1, mask.rows() * AreaMask.CELL / 2);
        return Math.sqrt(across * across + down * down);
    }

    private boolean covers(double x, double y, double side) {
        double edge = LabelLayout.EDGE;
        if (x < edge || y < edge || x + side > viewport.width() - edge || y + side > viewport.height() - edge) {
            return true;
        }
        for (Rectangle2D sign : keepClear) {
            if (sign.intersects(x, y, side, side)) {
                return true;
            }
        }
        return false;
    }

    private PlacedName placed(Scored at, double cos, double sin) {
        List<TextPiece> pieces = new ArrayList<>();
        for (NameBlock.Line line : block.lines()) {
            var letters = new AffineTransform(cos, sin, -sin, cos, at.x(), at.y());
            letters.translate(-line.width() / 2, top() + line.baseline());
            letters.scale(line.size(), line.size());
            pieces.add(TextPiece.bent(
                    () -> letters.createTransformedShape(line.letters().outline()), boxes(line, at, cos, sin)));
        }
        return new PlacedName(item, pieces, Optional.<Point2D>empty());
    }

    /** Squares along the letters of a line, which cover them more closely than one box would. */
    private List<Rectangle2D> boxes(NameBlock.Line line, Scored at, double cos, double sin) {
        double half = HALF * line.size();
        double down = middle(line);
        int squares = squares(line);
        List<Rectangle2D> boxes = new ArrayList<>(squares);
        for (int i = 0; i < squares; i++) {
            double along = line.width() * ((i + 0.5) / squares - 0.5);
            double x = at.x() + cos * along - sin * down;
            double y = at.y() + sin * along + cos * down;
            boxes.add(new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half));
        }
        return boxes;
    }
}
