package org.basewatch.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the name of an area may go: inside its visible part, with room around it, rather in its middle, off the towns that matter
 * and away from a town of the same name.
 */
final class AreaNames {
    /** Every how many cells a candidate is tried, and how many in all at most, about. */
    private static final int LEAST_STRIDE = 2;

    private static final int MOST_TRIED = 700;

    /** How many candidates are given that stand well apart, and how many that stand near each other. */
    private static final int MOST_APART = 30;

    private static final int MOST = 40;
    /** By how much worse a place on a hatch is; a place that is free altogether scores 4.6. */
    private static final double HATCHED = 1.6;
    /** By how much worse a place at the edge is than one in the middle: room around a name counts more. */
    private static final double OFF_MIDDLE = 0.5;
    /** The middle of what is seen of an area moves in such steps, in logical units, so that the name does not creep with the map. */
    private static final double MIDDLE_STEP = 180;
    /** Room that a town needs around its sign for its own name, in logical units. */
    private static final double TOWN = 10;
    /** By how much worse it is to stand beside the town of the same name, where one would read it twice. */
    private static final double BESIDE_NAMESAKE = 0.9;
    /** Room for the name of that town, to each side of its sign, in logical units. */
    private static final double NAMESAKE_WIDTH = 80;

    private static final double NAMESAKE_HEIGHT = 46;

    private final NameItem item;
    private final NameBlock block;
    private final Viewport viewport;
    private final AreaMask mask;
    private final List<Rectangle2D> keepClear;
    private final double namesakeX;
    private final double namesakeY;
    private final Surroundings around;
    private final double middleX;
    private final double middleY;

    private AreaNames(
            NameItem item,
            NameBlock block,
            Viewport viewport,
            AreaMask mask,
            List<Rectangle2D> keepClear,
            Optional<Point2D> namesake,
            Surroundings around) {
        this.item = item;
        this.block = block;
        this.viewport = viewport;
        this.mask = mask;
        this.keepClear = mask.near(keepClear);
        this.namesakeX = namesake.map(Point2D::getX).orElse(Double.NaN);
        this.namesakeY = namesake.map(Point2D::getY).orElse(Double.NaN);
        this.around = around;
        this.middleX = mask.isWhole() ? mask.middleX() : stepped(mask.middleX(), viewport.screenX(0));
        this.middleY = mask.isWhole() ? mask.middleY() : stepped(mask.middleY(), viewport.screenY(0));
    }

    static double stepped(double value, double origin) {
        return origin + MIDDLE_STEP * (0.5 + Math.floor((value - origin) / MIDDLE_STEP));
    }

    private record Scored(double x, double y, double score, boolean covers) {}

    /**
     * The candidates, best first: those off the towns that matter before others, and those that stand well apart before those beside
     * them.
     *
     * @param mask the part of the area that is seen
     * @param keepClear signs of towns that the name should not cover
     * @param namesake sign of the town of the same name, if it is shown
     * @param around where the name should not go if it can help it
     */
    static Stream<PlacedName> candidates(
            NameItem item,
            NameBlock block,
            Viewport viewport,
            AreaMask mask,
            List<Rectangle2D> keepClear,
            Optional<Point2D> namesake,
            Surroundings around) {
        return new AreaNames(item, block, viewport, mask, keepClear, namesake, around).places();
    }

    private Stream<PlacedName> places() {
        if (mask.size() * AreaMask.CELL * AreaMask.CELL < 0.5 * block.width() * block.height()) {
            return Stream.empty();
        }
        List<Scored> scored = new ArrayList<>();
        int stride = (int) Math.max(LEAST_STRIDE, Math.sqrt(mask.columns() * (double) mask.rows() / MOST_TRIED));
        for (int row = 0; row < mask.rows(); row += stride) {
            for (int column = 0; column < mask.columns(); column += stride) {
                score(mask.x(column), mask.y(row)).ifPresent(scored::add);
            }
        }
        scored.sort((one, other) -> Double.compare(other.score(), one.score()));
        // what the layout would leave out as too near the frame must not take the place of one that it would show
        double edge = LabelLayout.EDGE;
        Rectangle2D frame = new Rectangle2D.Double(
                edge, edge, Math.max(0, viewport.width() - 2 * edge), Math.max(0, viewport.height() - 2 * edge));
        return Stream.concat(
                        ordered(scored.stream().filter(place -> !place.covers()).toList()),
                        ordered(scored.stream().filter(Scored::covers).toList()))
                .map(place -> new PlacedName(item, block.centredAt(place.x(), place.y()), Optional.<Point2D>empty()))
                .filter(name -> name.pieces().stream()
                        .flatMap(piece -> piece.boxes().stream())
                        .allMatch(frame::contains));
    }

    private Stream<Scored> ordered(List<Scored> scored) {
        return Stream.concat(apart(scored).stream(), scored.stream().limit(MOST));
    }

    /** The best, and the best of those that stand apart from all better ones. */
    private List<Scored> apart(List<Scored> scored) {
        List<Scored> kept = new ArrayList<>();
        for (int i = 0; i < scored.size() && kept.size() < MOST_APART; i++) {
            if (isApart(scored.get(i), kept)) {
                kept.add(scored.get(i));
            }
        }
        return kept;
    }

    private boolean isApart(Scored place, List<Scored> others) {
        for (Scored other : others) {
            if (Math.abs(other.x() - place.x()) < block.width() / 3
                    && Math.abs(other.y() - place.y()) < block.height() / 2) {
                return false;
            }
        }
        return true;
    }

    private Optional<Scored> score(double x, double y) {
        double width = block.width();
        double height = block.height();
        double inside = share(x, y, width, height);
        if (inside < item.nameClass().area().fit() - 1e-9) {
            return Optional.empty();
        }
        int covered = 0;
        double room = item.nameClass().room() + TOWN;
        for (Rectangle2D sign : keepClear) {
            if (sign.intersects(x - width / 2 - room, y - height / 2 - room, width + 2 * room, height + 2 * room)) {
                covered++;
            }
        }
        double free = share(x, y, width + 60, height + 60)
                + mask.visibleShare(x, y, width + 60, height / 2 + 90)
                + 0.6 * mask.visibleShare(x, y, 1.5 * width + 100, height / 2 + 250);
        boolean hatched = !around.hatched().isEmpty() && around.isHatched(x - width / 2, y - height / 2, width, height);
        return Optional.of(new Scored(
                x,
                y,
                2 * inside
                        + free
                        - 0.8 * covered
                        - OFF_MIDDLE * offMiddle(x, y)
                        - (isBesideNamesake(x, y) ? BESIDE_NAMESAKE : 0)
                        - (hatched ? HATCHED : 0),
                covered > 0));
    }

    /** How far from the middle, as a part of the size of what is seen; 1 at its edges, about. */
    private double offMiddle(double x, double y) {
        double halfWidth = Math.max(1, mask.columns() * AreaMask.CELL / 2);
        double halfHeight = Math.max(1, mask.rows() * AreaMask.CELL / 2);
        double across = (x - middleX) / halfWidth;
        double down = (y - middleY) / halfHeight;
        return Math.sqrt(across * across + down * down);
    }

    private boolean isBesideNamesake(double x, double y) {
        return Math.abs(namesakeX - x) < block.width() / 2 + NAMESAKE_WIDTH
                && Math.abs(namesakeY - y) < block.height() / 2 + NAMESAKE_HEIGHT;
    }

    private double share(double x, double y, double width, double height) {
        return mask.share(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }
}
