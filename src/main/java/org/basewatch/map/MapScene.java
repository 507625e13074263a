package org.basewatch.map;

import java.util.List;
import java.util.Optional;

/**
 * What lies on top of the base map: the sites with their visible reports and which one is selected.
 *
 * @param sites the sites, in the order in which Tab walks through them
 * @param selected key of the selected site
 * @param isCrowd whether there are so many places that which of them have a sign of their own depends on the view
 * @param lacksAreas whether a view has more areas than are drawn in one
 */
public record MapScene(List<MapSite> sites, Optional<String> selected, boolean isCrowd, boolean lacksAreas) {
    /** Copies the list. */
    public MapScene {
        sites = List.copyOf(sites);
    }

    /** A scene in which each place has a sign of its own. */
    public MapScene(List<MapSite> sites, Optional<String> selected) {
        this(sites, selected, false, false);
    }

    /** The same, with or without areas that are not drawn. */
    public MapScene lackingAreas(boolean lacks) {
        return new MapScene(sites, selected, isCrowd, lacks);
    }

    /** A scene without anything on it. */
    public static MapScene empty() {
        return new MapScene(List.of(), Optional.empty());
    }
}
