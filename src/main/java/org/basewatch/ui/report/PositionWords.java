package org.basewatch.ui.report;

import java.util.Locale;
import java.util.Optional;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;

/**
 * What is known of a position, in words.
 *
 * @param headline the position with its precision, or that it is not confirmed
 * @param reason why it is as sure as it is
 * @param confirmed false for a position that is only an area
 */
public record PositionWords(String headline, Optional<String> reason, boolean confirmed) {
    /** The words for a location. */
    public static PositionWords of(Location location) {
        if (location instanceof Location.Exact exact) {
            return new PositionWords(
                    degrees(exact.point()) + ", ± " + length(exact.precisionMetres()), exact.reason(), true);
        }
        if (location instanceof Location.Approximate near) {
            return new PositionWords(
                    "about " + degrees(near.point()) + ", within " + length(near.radiusMetres()), near.reason(), true);
        }
        if (location instanceof Location.Area area) {
            return new PositionWords("Position not confirmed – the area drawn is an inference", area.reason(), false);
        }
        return new PositionWords("Not drawn on the map", location.reason(), true);
    }

    /** Latitude and longitude with three decimals, about 100 m, such as "35.401° N 35.949° E". */
    public static String degrees(GeoPoint point) {
        return String.format(
                Locale.ROOT,
                "%.3f° %s %.3f° %s",
                Math.abs(point.lat()),
                point.lat() < 0 ? "S" : "N",
                Math.abs(point.lon()),
                point.lon() < 0 ? "W" : "E");
    }

    /** A length in metres below a kilometre, else in kilometres with at most one decimal. */
    public static String length(double metres) {
        if (metres < 1_000) {
            return Math.round(metres) + " m";
        }
        double km = metres / 1_000;
        return km < 10 && Math.abs(km - Math.rint(km)) > 0.05
                ? String.format(Locale.ROOT, "%.1f km", km)
                : Math.round(km) + " km";
    }
}
