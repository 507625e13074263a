package org.basewatch.ui.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.CrowdedPlaces;
import org.basewatch.model.GeoPoint;
import org.basewatch.ui.SpotKey;
import org.basewatch.ui.Workspace;

/**
 * The named places of a crowd that lie at a chosen spot of the map, where they cannot be parted: their mark leads to their reports, so
 * this leads to each of them. Those without a visible report are among them.
 *
 * @param places those with most visible reports first, then by name
 */
record PlacesHere(List<PlaceChoice> places) {
    private static final Comparator<PlaceChoice> MOST_FIRST = Comparator.comparingInt(PlaceChoice::count)
            .reversed()
            .thenComparing(PlaceChoice::fullName, String.CASE_INSENSITIVE_ORDER);

    /** Copies the list. */
    PlacesHere {
        places = List.copyOf(places);
    }

    /** Those of what is chosen; none unless it is a spot. */
    static PlacesHere of(Workspace workspace) {
        Optional<SpotKey> spot = ReportScope.spot(workspace.selection());
        List<PlaceChoice> found = new ArrayList<>();
        spot.ifPresent(there -> {
            boolean[] isThere = at(workspace.catalogue(), there);
            for (int place = 0; place < isThere.length; place++) {
                if (isThere[place]) {
                    found.add(PlaceChoice.of(workspace, place));
                }
            }
        });
        found.sort(MOST_FIRST);
        return new PlacesHere(found);
    }

    /** Which places of a crowd lie at a spot; none of a set in which each place has a sign of its own. */
    static boolean[] at(Catalogue catalogue, SpotKey spot) {
        List<Optional<GeoPoint>> points = CrowdedPlaces.of(catalogue).points();
        boolean[] isThere = new boolean[points.size()];
        for (int place = 0; place < isThere.length; place++) {
            isThere[place] = points.get(place)
                    .filter(point -> spot.holds(point.lon(), point.lat()))
                    .isPresent();
        }
        return isThere;
    }
}
