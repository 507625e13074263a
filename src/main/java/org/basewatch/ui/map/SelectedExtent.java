package org.basewatch.ui.map;

import java.util.Optional;
import org.basewatch.model.ReportId;
import org.basewatch.catalogue.Catalogue;
import java.util.OptionalInt;
import java.util.Arrays;
import java.util.function.Supplier;
import org.basewatch.map.Extent;
import org.basewatch.map.MapProjection;
import org.basewatch.model.Location;
import org.basewatch.model.Place;
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
                .or(() -> chosen.report().flatMap(this::locationOfReport));
    }

    /** That of the first place with a position that it names, else its own. */
    private Optional<Location> locationOfReport(ReportId id) {
        Catalogue catalogue = workspace.catalogue();
        OptionalInt row = catalogue.row(id);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        int[] named = catalogue.placeIndexes(row.getAsInt());
        return named.length == 0
                ? catalogue.report(row.getAsInt()).location()
                : Arrays.stream(named)
                        .mapToObj(place -> catalogue.places().get(place).location())
                        .filter(location -> !(location instanceof Location.Unlocated))
                        .findFirst();
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
