package org.basewatch.map;

import java.util.List;
import java.util.Optional;
import org.basewatch.model.Candidate;
import org.basewatch.model.Location;
import org.basewatch.model.PlaceKind;
import org.basewatch.model.RatingTally;

/**
 * One thing that the map shows reports at: a named place, or a spot where reports have a location of their own.
 *
 * @param key identifies the site within its scene: a place id, or "at:lon,lat" for a spot
 * @param kind what sort of place it is
 * @param label its name; empty for a spot
 * @param arabicLabel its Arabic name
 * @param location what is known of its position; an unlocated one is not drawn
 * @param tally the visible reports at it
 * @param candidates for an unconfirmed position, the candidates that are to be drawn; empty unless they were asked for
 */
public record MapSite(
        String key,
        PlaceKind kind,
        String label,
        Optional<String> arabicLabel,
        Location location,
        RatingTally tally,
        List<Candidate> candidates) {
    /** Copies the list. */
    public MapSite {
        candidates = List.copyOf(candidates);
    }
}
