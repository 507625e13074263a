package org.basewatch.map.geotools;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.basewatch.map.BaseMap;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.LabelOverlay;
import org.basewatch.map.LayerProgress;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.LayerSource;
import org.basewatch.map.LayerWords;
import org.basewatch.map.Lettering;
import org.basewatch.map.MapLayer;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapStyle;
import org.basewatch.map.MapTheme;
import org.basewatch.map.NamedShape;
import org.basewatch.map.StyledLayer;
import org.basewatch.map.Typefaces;
import org.basewatch.map.UserLayer;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.map.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Features that are named by an attribute of their file. */
class NamedFeaturesTest {
    private static final Optional<String> NAME = Optional.of("name");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vector/points.geojson",
                "vector/points.kml",
                "vector/points.gpx",
                "vector/points.shp",
                "vector/features.gpkg"
            })
    void oneAttributeIsKeptIfItIsAskedFor(String file) throws Exception {
        try (UserLayer layer = open(LayerFiles.file(file), NAME)) {
            assertThat(layer.attributes()).contains("name");
            assertThat(layer.named(layer.extent()))
                    .extracting(NamedShape::name)
                    .contains("Hmeimim", "Tartus", "Shayrat");
        }
        try (UserLayer layer = open(LayerFiles.file(file), Optional.empty())) {
            assertThat(layer.attributes()).contains("name");
            assertThat(layer.named(layer.extent())).isEmpty();
        }
    }

    @Test
    void theAttributeMayStandBeforeTheGeometryOrAfterItOrBeAbsent(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("mixed.geojson"), """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{"name":"before","n":7},"geometry":{"type":"Point","coordinates":[36,35]}},
                {"type":"Feature","geometry":{"type":"Point","coordinates":[36.1,35]},"properties":{"name":"مستودع"}},
                {"type":"Feature","properties":{"n":8,"deep":{"name":"no"}},"geometry":{"type":"Point","coordinates":[36.2,35]}},
                {"type":"Feature","properties":null,"geometry":{"type":"LineString","coordinates":[[36,35],[37,35]]}},
                {"type":"Feature","properties":{"name":null},"geometry":{"type":"Point","coordinates":[36.3,35]}}]}
                """);
        try (UserLayer layer = open(file, NAME)) {
            assertThat(layer.attributes()).containsExactly("name", "n");
            assertThat(layer.named(layer.extent())).extracting(NamedShape::name).containsExactly("before", "مستودع");
        }
        try (UserLayer layer = open(file, Optional.of("n"))) {
            assertThat(layer.named(layer.extent())).extracting(NamedShape::name).containsExactly("7", "8");
        }
    }

    @Test
    void namesAreSetBesideTheirPointsAndSoManyThatNoneIsReadAreLeftOut(@TempDir Path folder) throws Exception {
        LayerSource bundled = LayerSource.bundled();
        LabelOverlay labels = new LabelOverlay(
                BaseMap.of(List.of()),
                MapStyle.load(bundled, MapTheme.LIGHT),
                new Lettering(Typefaces.load(bundled)),
                LabelLanguage.BOTH);
        MapPoint place = LayerFiles.SYRIA.project(36, 35);
        Viewport view = new Viewport(place, 100, 400, 300);
        Path few = points(folder.resolve("few.geojson"), 1);
        Path many = points(folder.resolve("many.geojson"), 2_500);
        assertThat(ink(labels, few, view)).isGreaterThan(100);
        assertThat(ink(labels, many, view)).isZero();
    }

    private static Path points(Path file, int count) throws Exception {
        StringBuilder json = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (int i = 0; i < count; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"type\":\"Feature\",\"properties\":{\"name\":\"Depot\"},\"geometry\":")
                    .append("{\"type\":\"Point\",\"coordinates\":[36,35]}}");
        }
        return Files.writeString(file, json.append("]}"));
    }

    private static int ink(LabelOverlay labels, Path file, Viewport view) throws Exception {
        try (UserLayer layer = open(file, NAME)) {
            StyledLayer styled = new StyledLayer(layer, UserLayerStyle.initial().withNamedBy(NAME));
            BufferedImage picture = LayerFiles.paint(labels.naming(LayerWords.of(List.of(styled))), view, 1);
            int inked = 0;
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    inked += picture.getRGB(x, y) >>> 24 > 0 ? 1 : 0;
                }
            }
            // the point itself is the layer's own business
            assertThat(picture.getRGB(200, 150) >>> 24).isZero();
            return inked;
        }
    }

    @Test
    void linesAndAreasKeepTheirShapes() throws Exception {
        try (UserLayer layer = open(LayerFiles.file("vector/areas.geojson"), NAME)) {
            assertThat(layer.named(layer.extent()))
                    .isNotEmpty()
                    .allMatch(shape -> shape.geometry() == MapLayer.Geometry.POLYGON)
                    .allMatch(shape -> shape.parts().length > 0 && shape.parts()[0].length >= 6);
        }
    }

    @Test
    void aClosedLayerNamesNothing() throws Exception {
        UserLayer layer = open(LayerFiles.file("vector/points.geojson"), NAME);
        layer.close();
        assertThat(layer.named(layer.extent())).isEmpty();
    }

    private static UserLayer open(Path file, Optional<String> attribute) throws Exception {
        return new GeoToolsLayers(32 << 20)
                .open(new LayerRequest(file, Optional.empty(), attribute), LayerFiles.SYRIA, LayerProgress.UNWATCHED)
                .get(0);
    }
}
