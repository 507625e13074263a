package org.basewatch.map;

import java.util.ArrayList;
import java.util.List;

/** What is painted alike; looked for when it is first in sight, as much of a map is never. Any thread. */
final class PaintGroup {
    private final PaintClass paint;
    private final MapLayer layer;
    private volatile List<MapFeature> found = List.of();
    private volatile boolean looked;

    private PaintGroup(PaintClass paint, MapLayer layer) {
        this.paint = paint;
        this.layer = layer;
    }

    /** The groups of some classes on a map, in their order. */
    static List<PaintGroup> of(List<PaintClass> classes, BaseMap map) {
        List<PaintGroup> groups = new ArrayList<>();
        for (PaintClass paint : classes) {
            map.layers().stream()
                    .filter(layer -> layer.name().equals(paint.layer()))
                    .forEach(layer -> groups.add(new PaintGroup(paint, layer)));
        }
        return List.copyOf(groups);
    }

    PaintClass paint() {
        return paint;
    }

    boolean areas() {
        return layer.geometry() == MapLayer.Geometry.POLYGON;
    }

    List<MapFeature> features() {
        if (!looked) {
            found = layer.features().stream().filter(paint.where()::accepts).toList();
            looked = true;
        }
        return found;
    }
}
