package org.basewatch.map;

import java.util.List;
import java.util.Optional;
import org.basewatch.model.Basis;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;
import org.basewatch.model.PlaceKind;
import org.basewatch.model.RatingTally;
import org.basewatch.model.Reliability;

/**
 * Makes one sign of two spots.
 *
 * @param projection of the map
 * @param style the look
 */
record JoinedSpot(MapProjection projection, SiteStyle style) {
    /** Beginning of the keys of spots that were joined here and were no cluster before. */
    private static final String JOINED = SpotCluster.KEY_PREFIX + "joined:";

    /** How far two spots are from each other, in metres of the map. */
    static double apart(LayoutItem one, LayoutItem other) {
        return Math.hypot(
                one.anchor().x() - other.anchor().x(),
                one.anchor().y() - other.anchor().y());
    }

    /** Both as one; it stands where more reports are. */
    LayoutItem of(LayoutItem one, LayoutItem other) {
        boolean isFirst = one.site().tally().total() >= other.site().tally().total();
        LayoutItem larger = isFirst ? one : other;
        LayoutItem smaller = isFirst ? other : one;
        double radius = Math.max(radius(larger), apart(larger, smaller) + radius(smaller));
        GeoPoint point = projection.unproject(larger.anchor());
        String key = larger.site().key();
        MapSite site = new MapSite(
                key.startsWith(SpotCluster.KEY_PREFIX) ? key : JOINED + key,
                PlaceKind.OTHER,
                "",
                Optional.empty(),
                new Location.Approximate(point, radius, Basis.INFERENCE, Optional.of("several spots drawn together")),
                sum(one.site().tally(), other.site().tally()),
                List.of());
        return LayoutItem.of(site, projection, style, larger.side()).orElseThrow();
    }

    private static double radius(LayoutItem item) {
        return item.site().location() instanceof Location.Approximate near ? near.radiusMetres() : 1;
    }

    private static RatingTally sum(RatingTally one, RatingTally other) {
        Reliability[] letters = Reliability.values();
        int[] counts = new int[letters.length];
        for (Reliability letter : letters) {
            counts[letter.ordinal()] = one.count(letter) + other.count(letter);
        }
        return RatingTally.of(counts, Optional.empty());
    }
}
