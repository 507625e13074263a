package org.basewatch.map;

import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.hypot;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.tan;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

import org.basewatch.model.GeoPoint;

/**
 * The point so many metres away in a direction, along the geodesic of WGS 84. Formula: T. Vincenty, Survey Review 23 (1975), the
 * direct problem; better than a millimetre, and a test holds it against GeographicLib.
 */
final class GroundOffset {
    private static final double SEMI_MAJOR = 6_378_137.0;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double SEMI_MINOR = SEMI_MAJOR * (1 - FLATTENING);

    private GroundOffset() {}

    /**
     * The point at a distance and a direction.
     *
     * @param from start
     * @param bearing degrees clockwise from north
     * @param metres distance on the ground, not negative
     */
    static GeoPoint from(GeoPoint from, double bearing, double metres) {
        double azimuth = toRadians(bearing);
        double tanU = (1 - FLATTENING) * tan(toRadians(from.lat()));
        double cosU = 1 / sqrt(1 + tanU * tanU);
        double sinU = tanU * cosU;
        double sinAlpha = cosU * sin(azimuth);
        double cosSqAlpha = 1 - sinAlpha * sinAlpha;
        double start = atan2(tanU, cos(azimuth));
        double sigma = arc(metres, start, cosSqAlpha);
        double across = sinU * sin(sigma) - cosU * cos(sigma) * cos(azimuth);
        double lat =
                atan2(sinU * cos(sigma) + cosU * sin(sigma) * cos(azimuth), (1 - FLATTENING) * hypot(sinAlpha, across));
        double lambda = atan2(sin(sigma) * sin(azimuth), cosU * cos(sigma) - sinU * sin(sigma) * cos(azimuth));
        double c = FLATTENING / 16 * cosSqAlpha * (4 + FLATTENING * (4 - 3 * cosSqAlpha));
        double mid = cos(2 * start + sigma);
        double inner = mid + c * cos(sigma) * (2 * mid * mid - 1);
        double turn = lambda - (1 - c) * FLATTENING * sinAlpha * (sigma + c * sin(sigma) * inner);
        double lon = from.lon() + toDegrees(turn);
        return new GeoPoint(lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon, toDegrees(lat));
    }

    private static double arc(double metres, double start, double cosSqAlpha) {
        double u2 = cosSqAlpha * (SEMI_MAJOR * SEMI_MAJOR - SEMI_MINOR * SEMI_MINOR) / (SEMI_MINOR * SEMI_MINOR);
        double a = 1 + u2 / 16384 * (4096 + u2 * (-768 + u2 * (320 - 175 * u2)));
        double b = u2 / 1024 * (256 + u2 * (-128 + u2 * (74 - 47 * u2)));
        double first = metres / (SEMI_MINOR * a);
        double sigma = first;
        for (int i = 0; i < 8; i++) {
            double mid = cos(2 * start + sigma);
            double s = sin(sigma);
            double last = b / 6 * mid * (4 * s * s - 3) * (4 * mid * mid - 3);
            sigma = first + b * s * (mid + b / 4 * (cos(sigma) * (2 * mid * mid - 1) - last));
        }
        return sigma;
    }
}
