package org.basewatch.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Place;

/**
 * The named places of a set that has so many that a sign for each would hide the map: exports of event data name hundreds of towns.
 * On the map they are spots then, and near ones are drawn together. It is the set that decides, not the view or the filter, so
 * that a place does not change its nature while one looks. Places whose position is not confirmed are areas and stay what they are.
 *
 * @param points where each place of the set stands; empty for those that keep a sign of their own whatever is near
 */
public record CrowdedPlaces(List<Optional<GeoPoint>> points) {
    /** So many places have a sign each. */
    public static final int MOST_SIGNS = 30;

    /** Copies the list. */
    public CrowdedPlaces {
        points = List.copyOf(points);
    }

    /** The places of a set; none is a spot if there are few. */
    public static CrowdedPlaces of(Catalogue catalogue) {
        List<Optional<GeoPoint>> points = catalogue.places().stream()
                .map(Place::location)
                .map(location -> location.symbolPoint())
                .toList();
        long known = points.stream().filter(Optional::isPresent).count();
        return new CrowdedPlaces(known > MOST_SIGNS ? points : Collections.nCopies(points.size(), Optional.empty()));
    }

    /** Whether a place is a spot. */
    public boolean holds(int place) {
        return points.get(place).isPresent();
    }

    /** Whether any is. */
    public boolean isCrowd() {
        return points.stream().anyMatch(Optional::isPresent);
    }
}
