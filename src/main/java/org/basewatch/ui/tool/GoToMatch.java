package org.basewatch.ui.tool;

import java.util.Optional;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.PlaceId;

/**
 * One place to go to.
 *
 * @param title its name, or the position in words
 * @param arabic its Arabic name
 * @param detail what it is and where, in a few words
 * @param target where to go
 */
public record GoToMatch(String title, Optional<String> arabic, String detail, Target target) {
    /** Where to go. */
    public sealed interface Target {
        /**
         * A point, or the middle of something.
         *
         * @param middle where
         * @param radiusMetres how much of the ground around is shown
         * @param isPoint whether that very point is to be marked
         */
        record Spot(GeoPoint middle, double radiusMetres, boolean isPoint) implements Target {}

        /** A place of the report set, whose position may be known or not: it is selected, never marked by a point. */
        record ReportPlace(PlaceId place) implements Target {}
    }
}
