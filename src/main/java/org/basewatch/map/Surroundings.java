package org.basewatch.map;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What the names of a map have to reckon with beside the map itself.
 *
 * @param obstacles what they keep clear of, in logical units of the viewport
 * @param lines small boxes along drawn lines, in logical units, which letters go beside if they can
 * @param hatched areas of hatch, in logical units, where names of rivers and areas are harder to read: they go elsewhere if they can
 * @param imagery where imagery lies below, in map metres
 * @param own layers of the user's own, some of which name their features
 * @param bleed so many logical units beyond the frame are painted, too
 * @param still whether the map is never moved, as on paper: names at the edge then go to its inner side
 */
record Surroundings(
        List<Rectangle2D> obstacles,
        List<Rectangle2D> lines,
        List<Hatched> hatched,
        List<Extent> imagery,
        LayerWords own,
        double bleed,
        boolean still) {
    /** How far a hatch fades out beyond its edge, about. */
    private static final double FADE = 26;

    /** How far beyond their box features are painted, about: lines and points have a width. */
    private static final double BESIDE = 4;

    /** An area with the rectangle around it: whether a box meets an outline takes a thousand times as long to find out. */
    record Hatched(Shape area, Rectangle2D bounds) {
        static Hatched of(Shape area) {
            return new Hatched(area, area.getBounds2D());
        }

        boolean isSameAs(Hatched other) {
            return area == other.area
                    || bounds.equals(other.bounds) && Corners.of(area).equals(Corners.of(other.area));
        }

        boolean meets(Rectangle2D box) {
            return bounds.intersects(box) && area.intersects(box);
        }
    }

    Surroundings {
        obstacles = List.copyOf(obstacles);
        lines = List.copyOf(lines);
        hatched = List.copyOf(hatched);
        imagery = List.copyOf(imagery);
    }

    /** Nothing but the map. */
    static Surroundings none() {
        return new Surroundings(List.of(), List.of(), List.of(), List.of(), LayerWords.of(List.of()), 0, false);
    }

    Surroundings withObstacles(List<Rectangle2D> boxes) {
        return new Surroundings(boxes, lines, hatched, imagery, own, bleed, still);
    }

    Surroundings withLines(List<Rectangle2D> boxes) {
        return new Surroundings(obstacles, boxes, hatched, imagery, own, bleed, still);
    }

    Surroundings withHatched(List<Shape> areas) {
        return new Surroundings(
                obstacles, lines, areas.stream().map(Hatched::of).toList(), imagery, own, bleed, still);
    }

    Surroundings withImagery(List<Extent> extents) {
        return new Surroundings(obstacles, lines, hatched, extents, own, bleed, still);
    }

    Surroundings withOwn(LayerWords layers) {
        return new Surroundings(obstacles, lines, hatched, imagery, layers, bleed, still);
    }

    Surroundings withBleed(double units) {
        return new Surroundings(obstacles, lines, hatched, imagery, own, units, still);
    }

    Surroundings asStill() {
        return new Surroundings(obstacles, lines, hatched, imagery, own, bleed, true);
    }

    /** Whether the same areas are hatched in the other. */
    boolean hasSameHatch(Surroundings other) {
        if (hatched.size() != other.hatched.size()) {
            return false;
        }
        for (int i = 0; i < hatched.size(); i++) {
            if (!hatched.get(i).isSameAs(other.hatched.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a box would lie on a hatch or on its soft edge. */
    boolean isHatched(double x, double y, double width, double height) {
        Rectangle2D box = new Rectangle2D.Double(x - FADE, y - FADE, width + 2 * FADE, height + 2 * FADE);
        return hatched.stream().anyMatch(area -> area.meets(box));
    }

    /** Whether a hatch lies below some boxes. */
    boolean isOnHatch(List<Rectangle2D> boxes) {
        return hatched.stream().anyMatch(area -> boxes.stream().anyMatch(area::meets));
    }

    /** Whether imagery lies, or may lie, below some boxes of a view. */
    boolean isOnImagery(List<Rectangle2D> boxes, Viewport viewport) {
        return imagery.stream()
                .anyMatch(extent -> boxes.stream()
                        .anyMatch(box -> box.intersects(
                                viewport.screenX(extent.minX()),
                                viewport.screenY(extent.maxY()),
                                extent.width() / viewport.metresPerUnit(),
                                extent.height() / viewport.metresPerUnit())));
    }

    /** Whether features of the user's own lie, or may lie, below some boxes of a view. */
    boolean isOnFeatures(List<Rectangle2D> boxes, Viewport viewport) {
        for (Rectangle2D box : boxes) {
            MapPoint lower = viewport.mapPoint(box.getMinX() - BESIDE, box.getMaxY() + BESIDE);
            MapPoint upper = viewport.mapPoint(box.getMaxX() + BESIDE, box.getMinY() - BESIDE);
            if (own.hasFeaturesIn(new Extent(lower.x(), lower.y(), upper.x(), upper.y()))) {
                return true;
            }
        }
        return false;
    }
}
