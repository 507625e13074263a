package org.basewatch.ui.report;

import java.util.Optional;
import org.basewatch.model.Location;
import org.basewatch.model.Place;
import org.basewatch.model.PlaceId;
import org.basewatch.ui.Workspace;

/**
 * One of the places at the top of the panel.
 *
 * @param place the place; empty for all visible reports
 * @param label a short name
 * @param fullName the whole name
 * @param count how many visible reports it has
 * @param chosen whether it is the one that is listed
 * @param confirmed false if its position is not confirmed
 */
public record PlaceChoice(
        Optional<PlaceId> place, String label, String fullName, int count, boolean chosen, boolean confirmed) {
    /** A place, by its position in the catalogue. */
    static PlaceChoice of(Workspace workspace, int index) {
        Place place = workspace.catalogue().places().get(index);
        return new PlaceChoice(
                Optional.of(place.id()),
                PlaceProfile.briefName(place),
                place.names().english(),
                workspace.result().counts().visibleAt(index),
                workspace.selection().place().equals(Optional.of(place.id())),
                !(place.location() instanceof Location.Area));
    }
}
