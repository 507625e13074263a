package org.basewatch.map;

import java.util.List;
import java.util.Optional;

/**
 * What lies on top of the base map: the sites with their visible reports and which one is selected.
 *
 * @param sites the sites, in the order in which Tab walks through them
 * @param selected key of the selected site
 */
public record MapScene(List<MapSite> sites, Optional<String> selected) {
    /** Copies the list. */
    public MapScene {
        sites = List.copyOf(sites);
    }

    /** A scene without anything on it. */
    public static MapScene empty() {
        return new MapScene(List.of(), Optional.empty());
    }
}
