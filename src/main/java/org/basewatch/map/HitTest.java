package org.basewatch.map;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What lies under the pointer. Symbols and words come before areas, the selected site before others, what is painted later before
 * what lies beneath it. Immutable; any thread.
 */
public final class HitTest {
    /** How far beside a symbol a click still counts, in logical units. */
    public static final double TOLERANCE = 4;

    private final List<PlacedSite> placed;

    /** A hit test on what a layout placed. */
    public HitTest(List<PlacedSite> placed) {
        this.placed = List.copyOf(placed);
    }

    /** The key of the topmost site at a point of the screen. */
    public Optional<String> at(double x, double y) {
        return keysAt(x, y).stream().findFirst();
    }

    /** What is drawn topmost at a point of the screen: a site, or a candidate of one. */
    public Optional<PlacedSite> placedAt(double x, double y) {
        return hits(x, y).stream().findFirst();
    }

    /** The keys of all sites at a point of the screen, topmost first, each once. */
    public List<String> keysAt(double x, double y) {
        Set<String> keys = new LinkedHashSet<>();
        hits(x, y).forEach(site -> keys.add(site.key()));
        return List.copyOf(keys);
    }

    /** The sites in view in the order in which Tab walks through them, each once: from top to bottom, then left to right. */
    public List<PlacedSite> tabOrder() {
        return placed.stream()
                .filter(site -> site.candidate().isEmpty())
                .sorted(Comparator.comparingDouble(PlacedSite::anchorY)
                        .thenComparingDouble(PlacedSite::anchorX)
                        .thenComparing(PlacedSite::key))
                .toList();
    }

    private List<PlacedSite> hits(double x, double y) {
        return placed.stream()
                .filter(site -> rank(site, x, y) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt((PlacedSite site) -> rank(site, x, y))
                        .thenComparing(site -> !site.selected())
                        .thenComparing(Comparator.comparingInt(placed::indexOf).reversed()))
                .toList();
    }

    /** 0 inside a symbol or its words, 1 just beside them, 2 inside an area or the circle of a point; else not hit. */
    private static int rank(PlacedSite site, double x, double y) {
        double distance = site.distance(x, y);
        if (distance <= 0) {
            return 0;
        }
        if (distance <= TOLERANCE) {
            return 1;
        }
        boolean inside = site.outline().filter(shape -> shape.contains(x, y)).isPresent();
        return inside && site.candidate().isEmpty() ? 2 : Integer.MAX_VALUE;
    }
}
