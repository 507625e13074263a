package org.basewatch.map.coordinate;

import static java.lang.Math.atan;
import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.cosh;
import static java.lang.Math.hypot;
import static java.lang.Math.sin;
import static java.lang.Math.sinh;
import static java.lang.Math.sqrt;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

/**
 * The transverse Mercator projection of UTM on the WGS 84 ellipsoid: scale 0.9996 on the central meridian, 500 km false easting.
 *
 * <p>Formulas: Krüger's series to the sixth order as in C. F. F. Karney, Transverse Mercator with an accuracy of a few nanometers,
 * J. Geodesy 85 (2011), equations 7–9, 11, 35 and 36.
 */
final class TransverseMercator {
    private static final double SEMI_MAJOR = 6_378_137.0;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double E2 = FLATTENING * (2 - FLATTENING);
    private static final double E = sqrt(E2);
    private static final double N = FLATTENING / (2 - FLATTENING);
    private static final double SCALE = 0.9996;
    private static final double FALSE_EASTING = 500_000;
    private static final double RADIUS =
            SEMI_MAJOR / (1 + N) * (1 + N * N * (1.0 / 4 + N * N * (1.0 / 64 + N * N / 256)));
    private static final double[] ALPHA = {
        N * (1.0 / 2 + N * (-2.0 / 3 + N * (5.0 / 16 + N * (41.0 / 180 + N * (-127.0 / 288 + N * 7891.0 / 37800))))),
        N * N * (13.0 / 48 + N * (-3.0 / 5 + N * (557.0 / 1440 + N * (281.0 / 630 - N * 1983433.0 / 1935360)))),
        N * N * N * (61.0 / 240 + N * (-103.0 / 140 + N * (15061.0 / 26880 + N * 167603.0 / 181440))),
        N * N * N * N * (49561.0 / 161280 + N * (-179.0 / 168 + N * 6601661.0 / 7257600)),
        N * N * N * N * N * (34729.0 / 80640 - N * 3418889.0 / 1995840),
        N * N * N * N * N * N * 212378941.0 / 319334400
    };
    private static final double[] BETA = {
        N * (1.0 / 2 + N * (-2.0 / 3 + N * (37.0 / 96 + N * (-1.0 / 360 + N * (-81.0 / 512 + N * 96199.0 / 604800))))),
        N * N * (1.0 / 48 + N * (1.0 / 15 + N * (-437.0 / 1440 + N * (46.0 / 105 - N * 1118711.0 / 3870720)))),
        N * N * N * (17.0 / 480 + N * (-37.0 / 840 + N * (-209.0 / 4480 + N * 5569.0 / 90720))),
        N * N * N * N * (4397.0 / 161280 + N * (-11.0 / 504 - N * 830251.0 / 7257600)),
        N * N * N * N * N * (4583.0 / 161280 - N * 108847.0 / 3991680),
        N * N * N * N * N * N * 20648693.0 / 638668800
    };

    private TransverseMercator() {}

    /**
     * Easting, and northing from the equator (negative south of it), in metres.
     *
     * @param meridian degrees of longitude from the central meridian
     * @param lat latitude in degrees
     */
    static double[] project(double meridian, double lat) {
        double conformal = conformal(Math.tan(toRadians(lat)));
        double lambda = toRadians(meridian);
        double xi = atan2(conformal, cos(lambda));
        double eta = asinh(sin(lambda) / hypot(conformal, cos(lambda)));
        double x = eta;
        double y = xi;
        for (int j = 1; j <= ALPHA.length; j++) {
            x += ALPHA[j - 1] * cos(2 * j * xi) * sinh(2 * j * eta);
            y += ALPHA[j - 1] * sin(2 * j * xi) * cosh(2 * j * eta);
        }
        return new double[] {FALSE_EASTING + SCALE * RADIUS * x, SCALE * RADIUS * y};
    }

    /**
     * Degrees from the central meridian, and latitude in degrees.
     *
     * @param easting metres, with the false easting
     * @param northing metres from the equator, negative south of it
     */
    static double[] unproject(double easting, double northing) {
        double xi = northing / (SCALE * RADIUS);
        double eta = (easting - FALSE_EASTING) / (SCALE * RADIUS);
        double x = eta;
        double y = xi;
        for (int j = 1; j <= BETA.length; j++) {
            x -= BETA[j - 1] * cos(2 * j * xi) * sinh(2 * j * eta);
            y -= BETA[j - 1] * sin(2 * j * xi) * cosh(2 * j * eta);
        }
        double conformal = sin(y) / hypot(sinh(x), cos(y));
        return new double[] {toDegrees(atan2(sinh(x), cos(y))), toDegrees(atan(geographic(conformal)))};
    }

    /** The tangent of the conformal latitude from that of the latitude. */
    private static double conformal(double tau) {
        double sigma = sinh(E * atanh(E * tau / hypot(1, tau)));
        return tau * hypot(1, sigma) - sigma * hypot(1, tau);
    }

    /** The tangent of the latitude from that of the conformal latitude, by Newton's method. */
    private static double geographic(double wanted) {
        double tau = wanted / (1 - E2);
        double step;
        int rounds = 0;
        do {
            double now = conformal(tau);
            step = (wanted - now) / hypot(1, now) * (1 + (1 - E2) * tau * tau) / ((1 - E2) * hypot(1, tau));
            tau += step;
        } while (Math.abs(step) > 1e-14 * Math.max(1, Math.abs(tau)) && ++rounds < 10);
        return tau;
    }

    private static double asinh(double x) {
        double size = Math.abs(x);
        return Math.copySign(Math.log1p(size * (1 + size / (hypot(1, size) + 1))), x);
    }

    private static double atanh(double x) {
        return Math.log1p(2 * x / (1 - x)) / 2;
    }
}
