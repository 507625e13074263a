package org.basewatch.ui;

import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.PlaceId;
import org.basewatch.model.ReportId;

/**
 * What the user has chosen: a place, a report, both (a report opened in a place's list), a spot of the map, or nothing.
 *
 * @param place the chosen place
 * @param spot key of a chosen spot of the map where reports have a location of their own; never together with a place
 * @param report the opened report
 */
public record Selection(Optional<PlaceId> place, Optional<String> spot, Optional<ReportId> report) {
    /** Checks that a place and a spot are not both chosen. */
    public Selection {
        if (place.isPresent() && spot.isPresent()) {
            throw new IllegalArgumentException("a place and a spot are both selected");
        }
    }

    /** Nothing. */
    public static Selection none() {
        return new Selection(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A place. */
    public static Selection of(PlaceId place) {
        return new Selection(Optional.of(place), Optional.empty(), Optional.empty());
    }

    /** A spot of the map. */
    public static Selection ofSpot(String key) {
        return new Selection(Optional.empty(), Optional.of(key), Optional.empty());
    }

    /** What of it there is in a catalogue; a spot of the map is always there. */
    Selection in(Catalogue catalogue) {
        return new Selection(
                place.filter(id -> catalogue.place(id).isPresent()),
                spot,
                report.filter(id -> catalogue.row(id).isPresent()));
    }

    /** The same place or spot with a report opened in it. */
    public Selection withReport(Optional<ReportId> opened) {
        return new Selection(place, spot, opened);
    }

    /** Key of the selected site of the map. */
    public Optional<String> siteKey() {
        return place.map(PlaceId::value).or(() -> spot);
    }
}
