package org.basewatch.ui.map;

import java.util.Locale;
import org.basewatch.model.GeoPoint;

/** Positions in words. */
final class CoordinateText {
    private CoordinateText() {}

    /** Latitude, then longitude, in degrees with four decimals (11 m or better), such as "36.1234° N 38.1234° E". */
    static String of(GeoPoint point) {
        return degrees(point.lat(), 'N', 'S') + " " + degrees(point.lon(), 'E', 'W');
    }

    private static String degrees(double value, char positive, char negative) {
        return String.format(Locale.ROOT, "%.4f° %c", Math.abs(value), value < 0 ? negative : positive);
    }
}
