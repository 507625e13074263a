package org.basewatch.map.geotools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.basewatch.map.FeatureAttribute;
import org.basewatch.map.FoundPixel;
import org.basewatch.map.LayerProgress;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.UserLayer;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.map.measure.GroundMeasure;
import org.basewatch.model.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the pixel under a point the card says what the file has there: the same that GDAL says of it. */
class PixelsTest {
    private static final UserLayerStyle LOOK = UserLayerStyle.initial();
    private static final GeoPoint MARK = new GeoPoint(35.9512, 35.3987);
    private static final GeoPoint GROUND = new GeoPoint(36.302, 35.002);

    @TempDir
    private Path folder = Path.of("");

    static Stream<String> found() throws IOException {
        return Files.readAllLines(LayerFiles.file("raster/values.csv")).stream();
    }

    @ParameterizedTest
    @MethodSource("found")
    void columnRowAndValuesAreThoseOfGdal(String line) throws Exception {
        String[] parts = line.split(",", -1);
        GeoPoint where = new GeoPoint(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
        try (UserLayer layer = LayerFiles.open("raster/" + parts[0])) {
            Optional<FoundPixel> pixel = at(layer, where);
            if (parts[3].isEmpty()) {
                assertThat(pixel).isEmpty();
                return;
            }
            List<String> values = new ArrayList<>();
            for (FeatureAttribute attribute : pixel.orElseThrow().attributes()) {
                boolean stored =
                        !attribute.name().equals("Colour") && !attribute.name().endsWith(", scaled");
                if (stored) {
                    values.add(attribute.value());
                }
            }
            List<String> expected = new ArrayList<>(Arrays.asList(parts).subList(5, parts.length));
            expected.add(parts[3]);
            expected.add(parts[4]);
            // the word before a figure ("no data (0)") and the one behind it ("0 (the first is 0)", "1200 m") are ours
            assertThat(values)
                    .extracting(value ->
                            value.replaceFirst("^no data \\((.*)\\)$", "$1").replaceFirst(" .*", ""))
                    .isEqualTo(expected);
        }
    }

    @Test
    void whatTheFileSaysOfItsBandsIsSaid() throws Exception {
        assertThat(words("raster/noted.tif", MARK))
                .containsExactly(
                        "height=1200", "height, scaled=125 m", "Column=70 (the first is 0)", "Row=40 (the first is 0)");
        assertThat(words("raster/noted.tif", GROUND))
                .contains("height=no data (-300)")
                .doesNotContain("scaled");
        assertThat(words("raster/palette.tif", MARK)).contains("Value=1", "Colour=250, 240, 30");
        assertThat(words("raster/degrees.tif", MARK)).contains("Red=250", "Green=240", "Blue=30");
        assertThat(words("raster/mercator-alpha.tif", MARK)).contains("Alpha=255");
        assertThat(words("raster/fivebands.tif", MARK)).contains("Band 4=9804", "Band 5=9412");
        assertThat(words("raster/sixteen.tif", new GeoPoint(35.55, 35))).contains("Value=no data (0)");
        assertThat(words("raster/float.tif", GROUND)).contains("Value=-0.5");
    }

    @Test
    void itsNameIsItsValuesInAFewWords() throws Exception {
        assertThat(name("raster/noted.tif", MARK)).isEqualTo("Value 125 m");
        assertThat(name("raster/noted.tif", GROUND)).isEqualTo("No data");
        assertThat(name("raster/degrees.tif", MARK)).isEqualTo("Colour 250, 240, 30");
        assertThat(name("raster/mercator-alpha.tif", MARK)).isEqualTo("Colour 250, 240, 30");
        assertThat(name("raster/fivebands.tif", MARK)).isEqualTo("Values 9804, 9412, 1176, 9804, …");
        assertThat(name("raster/unsigned.tif", MARK)).isEqualTo("Value 4000000000");
    }

    @Test
    void whatWasNeverWrittenOrIsMaskedOutHasNoData() throws Exception {
        try (UserLayer layer = LayerFiles.open("raster/sparse.tif")) {
            FoundPixel hole = at(layer, GROUND).orElseThrow();
            assertThat(hole.attributes())
                    .contains(new FeatureAttribute("Value", "no data (the file has nothing here)"));
        }
        assertThat(words("raster/part-masked.tif", new GeoPoint(35.55, 35))).contains("Value=no data (masked out)");
        assertThat(words("raster/part-masked.tif", MARK)).contains("Red=250", "Green=240", "Blue=30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"raster/jpeg.tif", "raster/degrees.jpg", "raster/tiles.mbtiles", "raster/tiles.gpkg"})
    void coloursOfPicturesAreThoseThatAreSeen(String name) throws Exception {
        try (UserLayer layer = LayerFiles.open(name)) {
            int[] ground = {40, 70, 50};
            FoundPixel pixel = at(layer, GROUND).orElseThrow();
            for (int band = 0; band < 3; band++) {
                // JPEG keeps a colour a little off
                assertThat(Integer.parseInt(pixel.attributes().get(band).value()))
                        .isCloseTo(ground[band], within(6));
            }
            assertThat(pixel.attributes().get(0).name()).isEqualTo("Red");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "raster/degrees.tif",
                "raster/utm37.tif",
                "raster/turned.tif",
                "raster/world.png",
                "raster/degrees.jpg",
                "raster/tiles.mbtiles",
                "raster/tiles.gpkg"
            })
    void thePointLiesInThePixelAndThePixelIsAsLargeAsItsFileSays(String name) throws Exception {
        try (UserLayer layer = LayerFiles.open(name)) {
            FoundPixel pixel = at(layer, GROUND).orElseThrow();
            double away = GroundMeasure.leg(pixel.centre(), GROUND).metres();
            assertThat(away).isLessThan(Math.hypot(pixel.metresAcross(), pixel.metresDown()) / 2 + 1e-6);
            double resolution = layer.groundResolution().orElseThrow();
            // the map's own scale, and a picture in degrees is half as high again as it is wide
            assertThat(pixel.metresAcross()).isCloseTo(resolution, within(resolution * 0.02));
            assertThat(pixel.corners()).hasSize(4);
        }
    }

    @Test
    void sizesOnTheGroundAreKnownOnes() throws Exception {
        try (UserLayer layer = LayerFiles.open("raster/degrees.tif")) {
            FoundPixel pixel = at(layer, GROUND).orElseThrow();
            // 0.005 degrees at 35° north on WGS 84, from the radii of curvature
            assertThat(pixel.metresDown()).isCloseTo(554.7, within(0.1));
            assertThat(pixel.metresAcross()).isCloseTo(456.4, within(0.1));
        }
    }

    @Test
    void nothingIsFoundOfWhatIsHiddenOrClosed() throws Exception {
        UserLayer layer = LayerFiles.open("raster/degrees.tif");
        assertThat(layer.pixelAt(LayerFiles.SYRIA.project(MARK), LOOK.withVisible(false), () -> false))
                .isEmpty();
        layer.close();
        assertThat(at(layer, MARK)).isEmpty();
    }

    @Test
    void aFileThatHasChangedSaysSo() throws Exception {
        Path file = Files.copy(LayerFiles.file("raster/degrees.tif"), folder.resolve("mine.tif"));
        List<UserLayer> layers =
                new GeoToolsLayers(32 << 20).open(LayerRequest.of(file), LayerFiles.SYRIA, LayerProgress.UNWATCHED);
        try (UserLayer layer = layers.get(0)) {
            Files.write(file, new byte[] {1, 2, 3});
            FoundPixel pixel = at(layer, MARK).orElseThrow();
            assertThat(pixel.attributes()).isEmpty();
            assertThat(pixel.problem())
                    .hasValue(
                            "mine.tif has changed since it was opened, or is gone; open it again to see what it says.");
        }
    }

    private static Optional<FoundPixel> at(UserLayer layer, GeoPoint where) {
        return layer.pixelAt(LayerFiles.SYRIA.project(where), LOOK, () -> false);
    }

    private static String name(String file, GeoPoint where) throws Exception {
        try (UserLayer layer = LayerFiles.open(file)) {
            return at(layer, where).orElseThrow().name();
        }
    }

    private static List<String> words(String file, GeoPoint where) throws Exception {
        try (UserLayer layer = LayerFiles.open(file)) {
            return at(layer, where).orElseThrow().attributes().stream()
                    .map(attribute -> attribute.name() + "=" + attribute.value())
                    .toList();
        }
    }
}
