package org.basewatch.map;

import java.util.List;

/**
 * A named layer of the base map, all of one geometry. Immutable; any thread.
 *
 * @param name such as "rivers"
 * @param geometry what every feature of it is
 * @param features in the order of the file
 */
public record MapLayer(String name, Geometry geometry, List<MapFeature> features) {
    /** What the features of a layer are. */
    public enum Geometry {
        /** One point each. */
        POINT,
        /** Lines. */
        LINE,
        /** Rings, filled even–odd. */
        POLYGON
    }

    /** Copies the list. */
    public MapLayer {
        features = List.copyOf(features);
    }
}
