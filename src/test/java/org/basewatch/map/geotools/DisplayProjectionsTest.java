package org.basewatch.map.geotools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.model.GeoPoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayProjectionsTest {
    /** Expected by GDAL's gdaltransform (PROJ) at 35.9486 E, 35.4010 N. */
    @ParameterizedTest
    @CsvSource({"EPSG:32637, 222876.500056136, 3921791.13065486", "EPSG:3857, 4001779.84673107, 4218509.8549383"})
    void agreesWithProj(String code, double x, double y) throws Exception {
        MapProjection projection = DisplayProjections.ofCode(code);
        MapPoint point = projection.project(35.9486, 35.4010);
        assertThat(point.x()).isCloseTo(x, within(0.001));
        assertThat(point.y()).isCloseTo(y, within(0.001));
        GeoPoint back = projection.unproject(point);
        assertThat(back.lon()).isCloseTo(35.9486, within(1e-8));
        assertThat(back.lat()).isCloseTo(35.4010, within(1e-8));
        assertThat(projection.name()).endsWith("(" + code + ")");
    }

    @ParameterizedTest
    @CsvSource({
        // Web Mercator: √(1 − e² sin² φ) / cos φ along the parallel; north is up
        "EPSG:3857, 1.21943, 0",
        // UTM 37N: k0 (1 + ((λ − λ0) cos φ)² / 2); west of its meridian north leans to the right by (λ0 − λ) sin φ
        "EPSG:32637, 0.99988, 0.9376"
    })
    void knowsScaleAndNorth(String code, double scale, double north) throws Exception {
        MapProjection projection = DisplayProjections.ofCode(code);
        assertThat(projection.scaleFactor(35)).isCloseTo(scale, within(1e-4));
        assertThat(projection.northDirection(37.35)).isCloseTo(north, within(0.01));
    }

    /** Expected by PROJ's own scale factors along the parallel and meridian convergence (proj -V), far from the middle of the map. */
    @ParameterizedTest
    @CsvSource({"EPSG:3857, 42, 37, 1.25062, 0", "EPSG:32637, 35, 33, 1.00132, 2.1811"})
    void knowsScaleAndNorthAwayFromTheMiddle(String code, double lon, double lat, double scale, double north)
            throws Exception {
        MapProjection projection = DisplayProjections.ofCode(code);
        assertThat(projection.scaleFactor(new GeoPoint(lon, lat))).isCloseTo(scale, within(1e-4));
        assertThat(projection.northDirection(new GeoPoint(lon, lat))).isCloseTo(north, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({
        "EPSG:4326, does not measure in metres",
        "EPSG:32601, made for another part of the world",
        "EPSG:3035, made for another part of the world",
        "EPSG:1, There is no coordinate system",
        "nonsense, There is no"
    })
    void refusesWhatIsNoMap(String code, String expected) {
        assertThatThrownBy(() -> DisplayProjections.ofCode(code))
                .isInstanceOf(UnusableLayerException.class)
                .hasMessageContaining(expected);
    }
}
