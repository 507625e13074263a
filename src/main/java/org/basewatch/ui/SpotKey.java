package org.basewatch.ui;

import java.util.Locale;
import java.util.Optional;
import org.basewatch.model.GeoPoint;

/**
 * What the key of a chosen spot of the map says: one position, or everything within a distance of it where spots cannot be parted.
 *
 * @param point the position
 * @param metres the distance; 0 for the one position
 */
public record SpotKey(GeoPoint point, double metres) {
    private static final String AT = "at:";
    private static final String AROUND = "around:";
    /** Half a unit of the fourth decimal, about 5 m: the key of a spot may have been rounded. */
    private static final double TOLERANCE = 0.00006;

    private static final double METRES_PER_DEGREE = 111_195;

    /** What a key says; empty if it is none of a spot. */
    public static Optional<SpotKey> read(String key) {
        boolean isAround = key.startsWith(AROUND);
        if (!isAround && !key.startsWith(AT)) {
            return Optional.empty();
        }
        String[] parts = key.substring(key.indexOf(':') + 1).split(",", -1);
        try {
            return parts.length == (isAround ? 3 : 2)
                    ? Optional.of(new SpotKey(
                            new GeoPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])),
                            isAround ? Double.parseDouble(parts[2]) : 0))
                    : Optional.empty();
        } catch (IllegalArgumentException notNumbers) {
            return Optional.empty();
        }
    }

    /** The key of everything within a distance. */
    public static String around(GeoPoint point, double metres) {
        return String.format(Locale.ROOT, AROUND + "%.5f,%.5f,%.0f", point.lon(), point.lat(), Math.ceil(metres) + 1);
    }

    /** Whether a position is meant; never if it is NaN. */
    public boolean holds(double lon, double lat) {
        double dLon = Math.abs(lon - point.lon());
        double dLat = Math.abs(lat - point.lat());
        if (metres == 0) {
            return dLon < TOLERANCE && dLat < TOLERANCE;
        }
        double across = dLon * Math.cos(Math.toRadians(point.lat()));
        return Math.hypot(across, dLat) * METRES_PER_DEGREE <= metres;
    }
}
