package org.basewatch.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns named features of the user's own into things with a name, which get their places like those of the base map. */
final class OwnNames {
    /** How far a name keeps off the edge of its point, in logical units. */
    private static final double OFF = 3;

    private static final String[] NO_KEYS = {};

    private final Map<NameClass.At, NameClass> classes;

    OwnNames(Map<NameClass.At, NameClass> classes) {
        this.classes = classes;
    }

    /** The features of all layers, the uppermost layer first. */
    List<NameItem> items(List<LayerWords.LayerNames> layers) {
        List<NameItem> items = new ArrayList<>();
        for (LayerWords.LayerNames layer : layers) {
            for (NamedShape shape : layer.shapes()) {
                NameClass.At at = switch (shape.geometry()) {
                    case POINT -> NameClass.At.POINT;
                    case LINE -> NameClass.At.LINE;
                    case POLYGON -> NameClass.At.AREA;
                };
                Optional.ofNullable(classes.get(at))
                        .ifPresent(named -> items.add(item(named.withSpace(layer.pointSize() + OFF), shape)));
            }
        }
        return items;
    }

    private static NameItem item(NameClass nameClass, NamedShape shape) {
        List<MapFeature> features = List.of(new MapFeature(NO_KEYS, NO_KEYS, shape.parts()));
        return new NameItem(nameClass, shape.name(), "", features, new Courses(features));
    }
}
