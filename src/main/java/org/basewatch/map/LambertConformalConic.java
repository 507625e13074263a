package org.basewatch.map;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.atan;
import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.tan;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

import org.basewatch.model.GeoPoint;

/**
 * The Lambert conformal conic projection with one standard parallel on the WGS 84 ellipsoid.
 *
 * <p>Formulas: IOGP Guidance Note 7-2, "Lambert Conic Conformal (1SP)", method 9801; point scale: Snyder, Map Projections (1987),
 * equation 15-4. Own code rather than a library's, because the first frame must not wait for a referencing library to unpack its
 * database; a test holds it against GeoTools.
 */
public final class LambertConformalConic implements MapProjection {
    private static final double SEMI_MAJOR = 6_378_137.0;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double ECCENTRICITY = sqrt(FLATTENING * (2 - FLATTENING));

    private final String name;
    private final double originLon;
    private final double falseEasting;
    private final double falseNorthing;
    private final double cone;
    private final double radiusFactor;
    private final double originRadius;

    private LambertConformalConic(
            String name, GeoPoint origin, double scale, double falseEasting, double falseNorthing) {
        this.name = name;
        this.originLon = origin.lon();
        this.falseEasting = falseEasting;
        this.falseNorthing = falseNorthing;
        double lat = toRadians(origin.lat());
        this.cone = sin(lat);
        this.radiusFactor = SEMI_MAJOR * scale * m(lat) / (cone * pow(t(lat), cone));
        this.originRadius = radiusFactor * pow(t(lat), cone);
    }

    /** The projection of the bundled map: the parameters of Syria's own Lambert grid (EPSG:22770) on the WGS 84 datum. */
    public static LambertConformalConic syria() {
        return new LambertConformalConic(
                "Syria Lambert (conformal conic), WGS 84", new GeoPoint(37.35, 34.65), 0.9996256, 300_000, 300_000);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public MapPoint project(double lon, double lat) {
        double radius = radiusFactor * pow(t(toRadians(lat)), cone);
        double angle = cone * toRadians(lon - originLon);
        return new MapPoint(falseEasting + radius * sin(angle), falseNorthing + originRadius - radius * cos(angle));
    }

    @Override
    public GeoPoint unproject(MapPoint point) {
        double x = point.x() - falseEasting;
        double y = originRadius - (point.y() - falseNorthing);
        double t = pow(sqrt(x * x + y * y) / radiusFactor, 1 / cone);
        double lon = originLon + toDegrees(atan2(x, y)) / cone;
        return new GeoPoint(Math.max(-180, Math.min(180, lon)), toDegrees(latitude(t)));
    }

    @Override
    public double scaleFactor(double lat) {
        double phi = toRadians(lat);
        return radiusFactor * pow(t(phi), cone) * cone / (SEMI_MAJOR * m(phi));
    }

    @Override
    public double northDirection(double lon) {
        return -cone * (lon - originLon);
    }

    private static double m(double lat) {
        double e = ECCENTRICITY * sin(lat);
        return cos(lat) / sqrt(1 - e * e);
    }

    private static double t(double lat) {
        double e = ECCENTRICITY * sin(lat);
        return tan(PI / 4 - lat / 2) / pow((1 - e) / (1 + e), ECCENTRICITY / 2);
    }

    private static double latitude(double t) {
        double lat = PI / 2 - 2 * atan(t);
        double before;
        do {
            before = lat;
            double e = ECCENTRICITY * sin(lat);
            lat = PI / 2 - 2 * atan(t * pow((1 - e) / (1 + e), ECCENTRICITY / 2));
        } while (abs(lat - before) > 1e-12);
        return lat;
    }
}
