package org.basewatch.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands beside a map about the layers of the user's own, so that nothing on it is unexplained. Any thread.
 *
 * @param layers lowest first
 */
public record LayerWords(List<StyledLayer> layers) {
    /** Copies the list. */
    public LayerWords {
        layers = List.copyOf(layers);
    }

    /** The words about these layers, lowest first. */
    public static LayerWords of(List<StyledLayer> layers) {
        return new LayerWords(layers);
    }

    /** The legend of those that are in sight, uppermost first. */
    public List<LegendSign> signs(Extent shown) {
        List<LegendSign> signs = new ArrayList<>();
        layers.stream().filter(layer -> layer.isSeenIn(shown)).forEach(layer -> signs.add(0, layer.sign()));
        return signs;
    }

    /** What is named on the map, uppermost layer first, with how the layer is painted. */
    List<LayerNames> names(Extent shown) {
        List<LayerNames> names = new ArrayList<>();
        for (StyledLayer layer : layers) {
            if (layer.isSeenIn(shown) && layer.style().namedBy().isPresent()) {
                names.add(
                        0,
                        new LayerNames(layer.layer().named(shown), layer.style().pointSize()));
            }
        }
        return names;
    }

    /**
     * The names of one layer.
     *
     * @param shapes what is named
     * @param pointSize the diameter of its points
     */
    record LayerNames(List<NamedShape> shapes, double pointSize) {}

    /** Where imagery lies that can be seen, in map metres. */
    public List<Extent> imagery() {
        return layers.stream()
                .filter(layer -> layer.layer().kind() == UserLayer.Kind.IMAGERY)
                .filter(layer -> layer.style().visible() && layer.style().opacity() > 0)
                .map(layer -> layer.layer().extent())
                .toList();
    }

    /** Whether features that can be seen may lie in a part of the map, in map metres. */
    boolean hasFeaturesIn(Extent where) {
        return layers.stream()
                .anyMatch(layer -> layer.layer().kind() == UserLayer.Kind.FEATURES
                        && layer.isSeenIn(where)
                        && layer.layer().liesIn(where));
    }

    /** What follows the attribution of the base map; "" if there is nothing to name. */
    public String attribution() {
        return credits().isEmpty() ? "" : " — layers added: " + credits();
    }

    /** The visible layers with whom their files ask to name; "" if there are none. */
    public String credits() {
        return layers.stream()
                .filter(layer -> layer.style().visible() && layer.style().opacity() > 0)
                .map(StyledLayer::credit)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
