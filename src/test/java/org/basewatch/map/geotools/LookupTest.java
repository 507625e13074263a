package org.basewatch.map.geotools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.basewatch.map.FeatureAttribute;
import org.basewatch.map.FoundFeature;
import org.basewatch.map.FoundFeatures;
import org.basewatch.map.LayerProgress;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.MapLayer;
import org.basewatch.map.UserLayer;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.map.measure.GroundMeasure;
import org.basewatch.model.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked up of a feature under a point: what its file says of it, and what it measures. */
class LookupTest {
    private static final UserLayerStyle LOOK = UserLayerStyle.initial();
    private static final GeoPoint HMEIMIM = new GeoPoint(35.9486, 35.4010);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vector/points.geojson",
                "vector/points-utm.geojson",
                "vector/points.kml",
                "vector/points.gpx",
                "vector/points.shp",
                "vector/features.gpkg"
            })
    void aPointIsFoundWithItsAttributesInEveryFormat(String file) throws Exception {
        try (UserLayer layer = LayerFiles.open(file)) {
            FoundFeatures found = at(layer, HMEIMIM, 10);
            assertThat(found.more()).isZero();
            assertThat(found.uppermost()).hasSize(1);
            FoundFeature feature = found.uppermost().get(0);
            assertThat(feature.name()).isEqualTo("Hmeimim");
            assertThat(feature.problem()).isEmpty();
            assertThat(feature.attributes()).contains(new FeatureAttribute("name", "Hmeimim"));
            assertThat(feature.geometry()).isEqualTo(MapLayer.Geometry.POINT);
            assertThat(feature.metres()).isEmpty();
            assertThat(feature.squareMetres()).isEmpty();
            assertThat(feature.position().orElseThrow().lon()).isEqualTo(HMEIMIM.lon(), within(2e-7));
            assertThat(feature.position().orElseThrow().lat()).isEqualTo(HMEIMIM.lat(), within(2e-7));
            // farther away than the point is large
            assertThat(at(layer, new GeoPoint(35.9486, 35.4030), 10).uppermost())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vector/lines.geojson", "vector/lines.kml", "vector/lines.gpx", "vector/lines.shp"})
    void aLineIsFoundBesideItAndItsLengthIsThatOnTheGround(String file) throws Exception {
        double expected = GroundMeasure.length(List.of(
                new GeoPoint(35.75, 35.60),
                new GeoPoint(35.80, 35.30),
                new GeoPoint(35.95, 34.95),
                new GeoPoint(35.97, 34.65)));
        try (UserLayer layer = LayerFiles.open(file)) {
            FoundFeature coast =
                    at(layer, new GeoPoint(35.7751, 35.45), 10).uppermost().get(0);
            assertThat(coast.name()).isEqualTo("coast");
            assertThat(coast.geometry()).isEqualTo(MapLayer.Geometry.LINE);
            // long edges bend with the projection of the file, by some metres
            assertThat(coast.metres().orElseThrow()).isEqualTo(expected, within(5.0));
            assertThat(coast.squareMetres()).isEmpty();
            assertThat(at(layer, new GeoPoint(35.79, 35.45), 10).uppermost()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vector/areas.geojson", "vector/areas.kml", "vector/areas.kmz", "vector/areas.shp"})
    void anAreaIsFoundInsideButNotInItsHole(String file) throws Exception {
        double outer = GroundMeasure.area(List.of(
                        new GeoPoint(35.90, 35.35),
                        new GeoPoint(36.00, 35.35),
                        new GeoPoint(36.00, 35.45),
                        new GeoPoint(35.90, 35.45)))
                .squareMetres();
        double hole = GroundMeasure.area(List.of(
                        new GeoPoint(35.93, 35.38),
                        new GeoPoint(35.93, 35.42),
                        new GeoPoint(35.97, 35.42),
                        new GeoPoint(35.97, 35.38)))
                .squareMetres();
        try (UserLayer layer = LayerFiles.open(file)) {
            FoundFeature area =
                    at(layer, new GeoPoint(35.91, 35.40), 10).uppermost().get(0);
            assertThat(area.name()).isEqualTo("with a hole");
            // 60 km of edges lie on whole centimetres
            assertThat(area.squareMetres().orElseThrow()).isEqualTo(outer - hole, within(100.0));
            assertThat(at(layer, new GeoPoint(35.95, 35.40), 10).uppermost()).isEmpty();
            assertThat(at(layer, new GeoPoint(36.73, 34.82), 10).uppermost())
                    .extracting(FoundFeature::name)
                    .containsExactly("two parts");
            assertThat(at(layer, new GeoPoint(36.65, 34.82), 10).uppermost()).isEmpty();
        }
    }

    @Test
    void rowsOfAShapefileAreThoseOfItsShapes() throws Exception {
        try (UserLayer layer = LayerFiles.open("tables/deleted.shp")) {
            FoundFeature shayrat =
                    at(layer, new GeoPoint(36.9090, 34.4900), 10).uppermost().get(0);
            assertThat(shayrat.name()).isEqualTo("الشعيرات");
            assertThat(shayrat.attributes())
                    .extracting(FeatureAttribute::value)
                    .containsExactly("الشعيرات", "Shayrat", "air base", "", "3", "");
        }
        try (UserLayer layer = LayerFiles.open("tables/missing.shp")) {
            FoundFeature nameless = at(layer, HMEIMIM, 10).uppermost().get(0);
            assertThat(nameless.name()).isEqualTo("Point no. 1");
            assertThat(nameless.attributes()).isEmpty();
        }
    }

    @Test
    void whatIsPaintedUppermostComesFirstAndHiddenLayersHaveNothing(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("pile.geojson"), """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{"name":"point"},"geometry":{"type":"Point","coordinates":[36,35]}},
                {"type":"Feature","properties":{"name":"below"},"geometry":{"type":"Polygon","coordinates":[[[35,34],[37,34],[37,36],[35,34]]]}},
                {"type":"Feature","properties":{"title":"line"},"geometry":{"type":"LineString","coordinates":[[36,34],[36,36]]}},
                {"type":"Feature","properties":{"n":3},"geometry":{"type":"Polygon","coordinates":[[[35,34],[37,34],[37,36],[35,34]]]}}]}
                """);
        try (UserLayer layer = open(file)) {
            assertThat(at(layer, new GeoPoint(36, 35), 100).uppermost())
                    .extracting(FoundFeature::name)
                    .containsExactly("point", "line", "Area no. 4", "below");
            assertThat(layer.featuresAt(LayerFiles.SYRIA.project(36, 35), 100, LOOK.withVisible(false), () -> false)
                            .uppermost())
                    .isEmpty();
            assertThat(layer.featuresAt(LayerFiles.SYRIA.project(36, 35), 100, LOOK, () -> true)
                            .uppermost())
                    .isEmpty();
        }
    }

    @Test
    void ofAHighPileTheUppermostAreReadAndTheOthersCounted(@TempDir Path folder) throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            lines.append("{\"type\":\"Feature\",\"properties\":{\"name\":\"n")
                    .append(i)
                    .append("\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[36,35]}}\n");
        }
        try (UserLayer layer = open(Files.writeString(folder.resolve("pile.geojsonl"), lines))) {
            FoundFeatures found = at(layer, new GeoPoint(36, 35), 10);
            assertThat(found.uppermost()).hasSize(25);
            assertThat(found.uppermost().get(0).name()).isEqualTo("n299");
            assertThat(found.uppermost().get(24).name()).isEqualTo("n275");
            assertThat(found.more()).isEqualTo(275);
        }
    }

    @Test
    void propertiesOfAnyShapeAreReadAsTheyStand(@TempDir Path folder) throws Exception {
        String json = """
                {"type":"Feature","geometry":{"type":"Point","coordinates":[36,35]},"id":"x7",
                 "properties":{"name":"ح","n":1.50,"yes":true,"none":null,"deep":{"a":[1,2]},"list":["b"]}}
                """;
        Path plain = Files.writeString(folder.resolve("plain.geojson"), "\n  " + json);
        Path marked = Files.writeString(folder.resolve("marked.geojson"), "\ufeff" + json);
        for (Path file : List.of(plain, marked)) {
            try (UserLayer layer = open(file)) {
                assertThat(at(layer, new GeoPoint(36, 35), 10)
                                .uppermost()
                                .get(0)
                                .attributes())
                        .containsExactly(
                                new FeatureAttribute("id", "x7"),
                                new FeatureAttribute("name", "ح"),
                                new FeatureAttribute("n", "1.50"),
                                new FeatureAttribute("yes", "true"),
                                new FeatureAttribute("none", ""),
                                new FeatureAttribute("deep", "{\"a\":[1,2]}"),
                                new FeatureAttribute("list", "[\"b\"]"));
            }
        }
        Path wide = Files.writeString(folder.resolve("wide.geojson"), json, StandardCharsets.UTF_16BE);
        try (UserLayer layer = open(wide)) {
            FoundFeature feature =
                    at(layer, new GeoPoint(36, 35), 10).uppermost().get(0);
            assertThat(feature.attributes()).isEmpty();
            assertThat(feature.problem()).isPresent();
        }
    }

    @Test
    void whatStandsAfterTheShapeInKmlIsReadTooAndPagesAreReadAsWords(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("late.kml"), """
                <kml xmlns="http://www.opengis.net/kml/2.2"><Document>
                <Placemark><Point><coordinates>36,35</coordinates></Point>
                <name>late</name><description><table><tr><td>length</td><td>3</td></tr></table></description>
                <TimeStamp><when>2024-12-13</when></TimeStamp>
                <ExtendedData><Data name="kind"><value>depot</value></Data></ExtendedData></Placemark>
                <Placemark><description><![CDATA[<b>second</b> &amp; last]]></description>
                <Point><coordinates>37,35</coordinates></Point></Placemark></Document></kml>
                """);
        try (UserLayer layer = open(file)) {
            assertThat(at(layer, new GeoPoint(36, 35), 10).uppermost().get(0).attributes())
                    .containsExactly(
                            new FeatureAttribute("name", "late"),
                            new FeatureAttribute("description", "length3"),
                            new FeatureAttribute("when", "2024-12-13"),
                            new FeatureAttribute("kind", "depot"));
            FoundFeature second =
                    at(layer, new GeoPoint(37, 35), 10).uppermost().get(0);
            assertThat(second.attributes()).extracting(FeatureAttribute::name).containsExactly("description");
            assertThat(second.attributes().get(0).value()).contains("second").doesNotContain("<b>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"points.geojson", "features.gpkg", "points.dbf"})
    void aFileThatHasChangedIsNotReadAsIfItHadNot(String changing, @TempDir Path folder) throws Exception {
        for (String name :
                List.of("points.geojson", "features.gpkg", "points.shp", "points.shx", "points.prj", "points.dbf")) {
            Files.copy(LayerFiles.file("vector/" + name), folder.resolve(name));
        }
        try (UserLayer layer = open(folder.resolve(changing.replace(".dbf", ".shp")))) {
            Files.write(folder.resolve(changing), new byte[] {'x'});
            FoundFeature feature = at(layer, HMEIMIM, 10).uppermost().get(0);
            assertThat(feature.attributes()).isEmpty();
            assertThat(feature.problem().orElseThrow()).startsWith(changing + " has changed since it was opened");
            Files.delete(folder.resolve(changing));
            assertThat(at(layer, HMEIMIM, 10).uppermost().get(0).problem()).isPresent();
        }
    }

    @Test
    void imageryAndClosedLayersHaveNoFeatures() throws Exception {
        try (UserLayer imagery = LayerFiles.open("raster/degrees.tif")) {
            assertThat(at(imagery, new GeoPoint(36, 35), 10).uppermost()).isEmpty();
        }
        UserLayer closed = LayerFiles.open("vector/points.geojson");
        closed.close();
        assertThat(at(closed, HMEIMIM, 10).uppermost()).isEmpty();
    }

    private static FoundFeatures at(UserLayer layer, GeoPoint where, double metresPerUnit) {
        return layer.featuresAt(LayerFiles.SYRIA.project(where), metresPerUnit, LOOK, () -> false);
    }

    private static UserLayer open(Path file) throws Exception {
        return new GeoToolsLayers(32 << 20)
                .open(new LayerRequest(file, Optional.empty()), LayerFiles.SYRIA, LayerProgress.UNWATCHED)
                .get(0);
    }
}
