package org.basewatch.map.geotools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.basewatch.map.Extent;
import org.basewatch.map.MapPoint;
import org.basewatch.map.UserLayer;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.map.Viewport;
import org.basewatch.model.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Features that GDAL wrote in every format lie where they belong, to a metre. */
class FeaturesTest {
    private static final List<GeoPoint> POINTS =
            List.of(new GeoPoint(35.9486, 35.4010), new GeoPoint(35.8850, 34.9150), new GeoPoint(36.9090, 34.4900));
    private static final List<GeoPoint> COAST = List.of(
            new GeoPoint(35.75, 35.60),
            new GeoPoint(35.80, 35.30),
            new GeoPoint(35.95, 34.95),
            new GeoPoint(35.97, 34.65));
    private static final UserLayerStyle SOLID = UserLayerStyle.initial()
            .withColour(Color.RED)
            .withLineWidth(1)
            .withFillOpacity(1)
            .withPointSize(8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vector/points.geojson",
                "vector/points-utm.geojson",
                "vector/points.shp",
                "vector/points.kml",
                "vector/points.gpx",
                "vector/features.gpkg"
            })
    void pointsLieWhereTheyBelong(String name) throws Exception {
        try (UserLayer layer = LayerFiles.open(name)) {
            assertExtent(layer, POINTS);
            assertThat(layer.warnings()).isEmpty();
            for (GeoPoint point : POINTS) {
                MapPoint place = LayerFiles.SYRIA.project(point);
                BufferedImage picture = LayerFiles.paint(layer.overlay(SOLID), new Viewport(place, 1, 41, 41), 1);
                assertThat(new Color(picture.getRGB(20, 20), true)).isEqualTo(Color.RED);
                assertThat(picture.getRGB(20, 12) >>> 24).isZero();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vector/lines.geojson", "vector/lines.shp", "vector/lines.kml", "vector/lines.gpx"})
    void linesLieWhereTheyBelong(String name) throws Exception {
        try (UserLayer layer = LayerFiles.open(name)) {
            assertExtent(layer, COAST);
            MapPoint corner = LayerFiles.SYRIA.project(COAST.get(1));
            BufferedImage picture = LayerFiles.paint(layer.overlay(SOLID), new Viewport(corner, 10, 41, 41), 1);
            assertThat(picture.getRGB(20, 20) >>> 24).isGreaterThan(128);
            assertThat(picture.getRGB(30, 20) >>> 24).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vector/areas.geojson", "vector/areas.shp", "vector/areas.kml", "vector/areas.kmz"})
    void areasKeepTheirHolesAndParts(String name) throws Exception {
        try (UserLayer layer = LayerFiles.open(name)) {
            Viewport view = Viewport.fitting(layer.extent(), 600, 400, 10);
            BufferedImage picture = LayerFiles.paint(layer.overlay(SOLID), view, 1);
            assertThat(at(picture, view, 35.915, 35.40)).as("in the area").isEqualTo(Color.RED.getRGB());
            assertThat(at(picture, view, 35.95, 35.40)).as("in its hole").isZero();
            assertThat(at(picture, view, 36.58, 34.83)).as("in the first part").isEqualTo(Color.RED.getRGB());
            assertThat(at(picture, view, 36.78, 34.83)).as("in the second part").isEqualTo(Color.RED.getRGB());
            assertThat(at(picture, view, 36.65, 34.83)).as("between the parts").isZero();
        }
    }

    @Test
    void opacityAndVisibilityAreKept() throws Exception {
        try (UserLayer layer = LayerFiles.open("vector/areas.geojson")) {
            Viewport view = Viewport.fitting(layer.extent(), 600, 400, 10);
            BufferedImage half = LayerFiles.paint(layer.overlay(SOLID.withOpacity(0.5)), view, 1);
            assertThat(at(half, view, 35.915, 35.40) >>> 24).isBetween(126, 130);
            BufferedImage hidden = LayerFiles.paint(layer.overlay(SOLID.withVisible(false)), view, 1);
            assertThat(at(hidden, view, 35.915, 35.40)).isZero();
        }
    }

    private static int at(BufferedImage picture, Viewport view, double lon, double lat) {
        MapPoint point = LayerFiles.SYRIA.project(lon, lat);
        return picture.getRGB((int) view.screenX(point.x()), (int) view.screenY(point.y()));
    }

    private static void assertExtent(UserLayer layer, List<GeoPoint> points) {
        Extent expected = points.stream()
                .map(LayerFiles.SYRIA::project)
                .map(point -> new Extent(point.x(), point.y(), point.x(), point.y()))
                .reduce(Extent::union)
                .orElseThrow();
        assertThat(layer.extent().minX()).isCloseTo(expected.minX(), within(1.0));
        assertThat(layer.extent().minY()).isCloseTo(expected.minY(), within(1.0));
        assertThat(layer.extent().maxX()).isCloseTo(expected.maxX(), within(1.0));
        assertThat(layer.extent().maxY()).isCloseTo(expected.maxY(), within(1.0));
    }
}
