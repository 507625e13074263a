package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.basewatch.model.GeoPoint;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class LambertConformalConicTest {
    private static final String WKT = """
            PROJCS["Syria Lambert on WGS 84", GEOGCS["WGS 84", DATUM["World Geodetic System 1984",
              SPHEROID["WGS 84", 6378137.0, 298.257223563]], PRIMEM["Greenwich", 0.0], UNIT["degree", 0.017453292519943295],
              AXIS["Longitude", EAST], AXIS["Latitude", NORTH]], PROJECTION["Lambert_Conformal_Conic_1SP"],
              PARAMETER["central_meridian", 37.35], PARAMETER["latitude_of_origin", 34.65],
              PARAMETER["scale_factor", 0.9996256], PARAMETER["false_easting", 300000.0],
              PARAMETER["false_northing", 300000.0], UNIT["m", 1.0], AXIS["x", EAST], AXIS["y", NORTH]]
            """;

    private final LambertConformalConic projection = LambertConformalConic.syria();

    @Test
    void agreesWithGeoToolsToAMillimetreAllOverTheBundledMap() throws Exception {
        var crs = (org.geotools.api.referencing.crs.ProjectedCRS) CRS.parseWKT(WKT);
        var transform = crs.getConversionFromBase().getMathTransform();
        var random = new Random(20241208);
        for (int i = 0; i < 10_000; i++) {
            double lon = 26 + 24 * random.nextDouble();
            double lat = 26 + 16 * random.nextDouble();
            Coordinate theirs = JTS.transform(new Coordinate(lon, lat), new Coordinate(), transform);
            MapPoint ours = projection.project(lon, lat);
            assertThat(ours.x()).isCloseTo(theirs.x, within(0.001));
            assertThat(ours.y()).isCloseTo(theirs.y, within(0.001));
        }
    }

    @Test
    void comesBackToTheSamePosition() {
        var random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            var point = new GeoPoint(26 + 24 * random.nextDouble(), 26 + 16 * random.nextDouble());
            GeoPoint back = projection.unproject(projection.project(point));
            assertThat(back.lon()).isCloseTo(point.lon(), within(1e-10));
            assertThat(back.lat()).isCloseTo(point.lat(), within(1e-10));
        }
    }

    @Test
    void keepsTheScaleOfTheGridAtItsOrigin() {
        assertThat(projection.scaleFactor(34.65)).isCloseTo(0.9996256, within(1e-12));
        assertThat(projection.project(37.35, 34.65).x()).isCloseTo(300_000, within(1e-6));
        assertThat(projection.project(37.35, 34.65).y()).isCloseTo(300_000, within(1e-6));
    }

    @Test
    void scalesAndTurnsTheWayItSays() {
        GeoPoint place = new GeoPoint(41.2, 37.0);
        MapPoint here = projection.project(place);
        MapPoint north = projection.project(41.2, 37.0 + 1e-4);
        double turned = Math.toDegrees(Math.atan2(north.x() - here.x(), north.y() - here.y()));
        assertThat(turned).isCloseTo(projection.northDirection(41.2), within(1e-4));
        double ground = 1e-4 * 110_970.4;
        double onMap = Math.hypot(north.x() - here.x(), north.y() - here.y());
        assertThat(onMap / ground).isCloseTo(projection.scaleFactor(37.0), within(1e-4));
    }
}
