package org.basewatch.map;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that a scale shows in and around a view, whatever finds a place. Immutable.
 *
 * @param all the names of which these are some
 * @param items those shown, the most important first
 * @param keepClear signs that the name of an area should not cover, in logical units
 * @param towns names of points by their Latin letters, the most important of each
 */
record ShownNames(List<NameItem> all, List<NameItem> items, List<Rectangle2D> keepClear, Map<String, NameItem> towns) {

    static ShownNames of(List<NameItem> all, Extent near, Viewport viewport, double denominator) {
        List<NameItem> items = all.stream()
                .filter(item -> item.shownAt(denominator))
                .filter(item -> item.features().stream()
                        .anyMatch(feature -> feature.bounds().intersects(near)))
                .toList();
        List<Rectangle2D> keepClear = items.stream()
                .filter(item -> item.nameClass().keepClear())
                .map(item -> PointNames.signOnly(item, viewport))
                .flatMap(sign -> sign.boxes(denominator).stream())
                .toList();
        Map<String, NameItem> towns = new HashMap<>();
        items.stream()
                .filter(item -> item.nameClass().at() == NameClass.At.POINT)
                .forEach(town -> towns.putIfAbsent(town.latin(), town));
        return new ShownNames(all, items, keepClear, towns);
    }

    /** Whether these are of the very same names. */
    boolean isOf(List<NameItem> names) {
        return all == names;
    }

    /** The point of the same name as an area. */
    Optional<NameItem> namesake(NameItem area) {
        return Optional.ofNullable(towns.get(area.latin()));
    }
}
