package org.basewatch.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the name of an area may go: inside its visible part, with room around it, off the towns that matter. */
final class AreaNames {
    private static final double BORDER = 6;

    /** Every how many cells a candidate is tried, and how many in all at most, about. */
    private static final int LEAST_STRIDE = 2;

    private static final int MOST_TRIED = 1000;

    private static final int MOST = 40;
    /** By how much worse a place on a hatch is; a place that is free altogether scores 4.6. */
    private static final double HATCHED = 1.6;

    private AreaNames() {}

    private record Scored(double x, double y, double score) {}

    /**
     * The candidates, best first.
     *
     * @param keepClear signs of towns that the name should not cover
     * @param around where the name should not go if it can help it
     */
    static Stream<PlacedName> candidates(
            NameItem item, NameBlock block, Viewport viewport, List<Rectangle2D> keepClear, Surroundings around) {
        if (!item.feature().bounds().intersects(viewport.extent())) {
            return Stream.empty();
        }
        var mask = new AreaMask(item.feature(), viewport, BORDER);
        double width = block.width();
        double height = block.height();
        if (mask.size() * AreaMask.CELL * AreaMask.CELL < 0.5 * width * height) {
            return Stream.empty();
        }
        List<Rectangle2D> near = keepClear.stream()
                .filter(box -> box.intersects(
                        mask.x(0), mask.y(0), mask.columns() * AreaMask.CELL, mask.rows() * AreaMask.CELL))
                .toList();
        List<Scored> scored = new ArrayList<>();
        int stride = (int) Math.max(LEAST_STRIDE, Math.sqrt(mask.columns() * (double) mask.rows() / MOST_TRIED));
        for (int row = 0; row < mask.rows(); row += stride) {
            for (int column = 0; column < mask.columns(); column += stride) {
                score(
                                mask,
                                mask.x(column),
                                mask.y(row),
                                width,
                                height,
                                item.nameClass().fit(),
                                near)
                        .map(place -> offHatch(place, width, height, around))
                        .ifPresent(scored::add);
            }
        }
        Rectangle2D frame = new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
        return scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(MOST)
                .map(place -> new PlacedName(item, block.centredAt(place.x(), place.y()), Optional.<Point2D>empty()))
                .filter(name -> name.pieces().stream()
                        .allMatch(piece -> frame.contains(piece.boxes().get(0))));
    }

    private static Optional<Scored> score(
            AreaMask mask, double x, double y, double width, double height, double fit, List<Rectangle2D> near) {
        double inside = share(mask, x, y, width, height);
        if (inside < fit - 1e-9) {
            return Optional.empty();
        }
        int covered = 0;
        for (Rectangle2D sign : near) {
            if (sign.intersects(x - width / 2 - 4, y - height / 2 - 4, width + 8, height + 8)) {
                covered++;
            }
        }
        double room = share(mask, x, y, width + 60, height + 60)
                + mask.visibleShare(x, y, width + 60, height / 2 + 90)
                + 0.6 * mask.visibleShare(x, y, 1.5 * width + 100, height / 2 + 250);
        return Optional.of(new Scored(x, y, 2 * inside + room - 0.8 * covered));
    }

    private static Scored offHatch(Scored place, double width, double height, Surroundings around) {
        return around.isHatched(place.x() - width / 2, place.y() - height / 2, width, height)
                ? new Scored(place.x(), place.y(), place.score() - HATCHED)
                : place;
    }

    private static double share(AreaMask mask, double x, double y, double width, double height) {
        return mask.share(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }
}
