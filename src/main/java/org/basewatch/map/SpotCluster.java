package org.basewatch.map;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.basewatch.model.Basis;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;
import org.basewatch.model.PlaceKind;
import org.basewatch.model.RatingTally;

/**
 * Reports with locations of their own that are drawn with one mark: all at one spot, or several spots too near to one another at
 * this scale.
 *
 * @param key "at:lon,lat" for one spot, "cluster:step:column:line" for several
 * @param middle where the mark stands, in map metres: the point of one spot, or where most reports of several are
 * @param radius how far the farthest of them lies from it at most, in map metres; 0 for one spot
 * @param tally their ratings
 * @param firstRow the lowest row among them
 * @param place as the index numbers places: of one spot, the place whose position it is, if all of it belongs to that; of several, the
 *     place at which at least half of it is
 */
public record SpotCluster(
        String key, MapPoint middle, double radius, RatingTally tally, int firstRow, OptionalInt place) {
    /** How the keys of several spots drawn together begin. */
    public static final String KEY_PREFIX = "cluster:";

    /** Whether these are several spots. */
    public boolean isCluster() {
        return key.startsWith(KEY_PREFIX);
    }

    /** The site to draw. The location of one spot is approximate to a hundred metres unless the caller knows better. */
    public MapSite toSite(MapProjection projection) {
        GeoPoint point = projection.unproject(middle);
        Location location = isCluster()
                ? new Location.Approximate(
                        point, Math.max(1, radius), Basis.INFERENCE, Optional.of("several spots drawn together"))
                : new Location.Exact(point, 100, Basis.EDITORIAL, Optional.empty());
        return new MapSite(key, PlaceKind.OTHER, "", Optional.empty(), location, tally, List.of());
    }

    static String spotKey(GeoPoint point) {
        return String.format(Locale.ROOT, "at:%.5f,%.5f", point.lon(), point.lat());
    }
}
