package org.basewatch.ui.layer;

import java.util.List;
import org.basewatch.map.Found;
import org.basewatch.map.FoundPixel;
import org.basewatch.map.StyledLayer;

/**
 * The features and pixels of the user's own that were found under a point, and which of them is shown. Immutable.
 *
 * @param items the uppermost first; at least one
 * @param more how many lie beneath and were not looked up
 * @param chosen the place of the one that is shown
 */
public record FoundHere(List<Item> items, int more, int chosen) {
    /** Checks that there is the one that is shown. */
    public FoundHere {
        items = List.copyOf(items);
        if (chosen < 0 || chosen >= items.size()) {
            throw new IllegalArgumentException("no thing " + chosen + " of " + items.size());
        }
    }

    /**
     * A feature or a pixel with the layer that it belongs to.
     *
     * @param layer the layer as it is painted
     * @param thing the feature or the pixel
     */
    public record Item(StyledLayer layer, Found thing) {}

    /** The one that is shown. */
    public Item shown() {
        return items.get(chosen);
    }

    /** Whether there are pixels and no features. */
    boolean isPixelsAlone() {
        return items.stream().allMatch(item -> item.thing() instanceof FoundPixel);
    }

    FoundHere with(int newChosen) {
        return new FoundHere(items, more, newChosen);
    }

    /** Whether all of it is still on the map. */
    boolean isAmong(List<StyledLayer> painted) {
        return items.stream()
                .allMatch(item -> painted.stream()
                        .anyMatch(layer -> layer.layer() == item.layer().layer()));
    }
}
