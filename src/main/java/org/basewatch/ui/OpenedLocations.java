package org.basewatch.ui;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.Location;

/** Where the opened report is on the map. JavaFX application thread; needs no toolkit. */
public record OpenedLocations(Workspace workspace) {
    /** The positions of the places that it names, or its own if it names none; empty if no report is open or none has a position. */
    public List<Location> all() {
        Catalogue catalogue = workspace.catalogue();
        OptionalInt row = workspace.selection().report().map(catalogue::row).orElse(OptionalInt.empty());
        if (row.isEmpty()) {
            return List.of();
        }
        int[] named = catalogue.placeIndexes(row.getAsInt());
        List<Location> locations = named.length == 0
                ? catalogue.report(row.getAsInt()).location().stream().toList()
                : Arrays.stream(named)
                        .mapToObj(place -> catalogue.places().get(place).location())
                        .toList();
        return locations.stream()
                .filter(location -> !(location instanceof Location.Unlocated))
                .toList();
    }
}
