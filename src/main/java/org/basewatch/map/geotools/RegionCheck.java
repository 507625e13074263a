package org.basewatch.map.geotools;

import org.basewatch.map.Extent;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;
import org.basewatch.map.ViewLimits;
import org.basewatch.model.GeoPoint;

/** Whether a projection can carry the bundled map: unbroken, the right way round, and with north about at the top. */
final class RegionCheck {
    private static final double MOST_TURN_DEGREES = 20;
    private static final double MOST_ERROR_DEGREES = 1e-5;
    /** Whole metres have to fit an int, with room for lengths twice as long. */
    private static final double FARTHEST = 1e9;

    private RegionCheck() {}

    static boolean canShow(MapProjection projection) {
        for (double lon = 26; lon <= 50; lon += 2) {
            for (double lat = 26; lat <= 42; lat += 2) {
                if (!isSound(projection, lon, lat)) {
                    return false;
                }
            }
        }
        try {
            Extent shown = ViewLimits.inside(projection, 26, 26, 50, 42);
            return shown.contains(projection.project(35.6, 32.2)) && shown.contains(projection.project(42.5, 37.4));
        } catch (IllegalArgumentException turnedInsideOut) {
            return false;
        }
    }

    private static boolean isSound(MapProjection projection, double lon, double lat) {
        MapPoint there = projection.project(lon, lat);
        if (!(Math.abs(there.x()) < FARTHEST && Math.abs(there.y()) < FARTHEST)) {
            return false;
        }
        GeoPoint back = projection.unproject(there);
        MapPoint east = projection.project(lon + 0.01, lat);
        return Math.abs(back.lon() - lon) < MOST_ERROR_DEGREES
                && Math.abs(back.lat() - lat) < MOST_ERROR_DEGREES
                && Math.abs(projection.northDirection(new GeoPoint(lon, lat))) < MOST_TURN_DEGREES
                && east.x() > there.x();
    }
}
