package org.basewatch.ui.map;

import java.util.Optional;
import java.util.function.Supplier;
import org.basewatch.map.Extent;
import org.basewatch.map.MapProjection;
import org.basewatch.model.Location;
import org.basewatch.model.Place;
import org.basewatch.ui.OpenedLocations;
import org.basewatch.ui.Selection;
import org.basewatch.ui.Workspace;

/** The part of the map that shows what is selected. JavaFX application thread. */
record SelectedExtent(Workspace workspace, Supplier<Optional<MapFrame>> frame) {
    /** What to show of it; empty if nothing with a position is selected. */
    Optional<Extent> in(MapProjection projection) {
        return location().flatMap(new SiteExtents(projection)::around);
    }

    private Optional<Location> location() {
        Selection chosen = workspace.selection();
        Optional<Location> ofPlace =
                chosen.place().flatMap(workspace.catalogue()::place).map(Place::location);
        return ofPlace.or(() -> chosen.spot().flatMap(this::locationOnMap))
                .or(() -> new OpenedLocations(workspace).all().stream().findFirst());
    }

    /** Where a site of the last frame is. */
    Optional<Location> locationOnMap(String key) {
        return frame.get()
                .flatMap(shown -> shown.scene().sites().stream()
                        .filter(site -> site.key().equals(key))
                        .map(site -> site.location())
                        .findFirst());
    }
}
