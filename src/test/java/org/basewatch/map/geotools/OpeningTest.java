package org.basewatch.map.geotools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.basewatch.map.LayerProgress;
import org.basewatch.map.LayerReference;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.map.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
    @TempDir
    Path folder;

    @Test
    void everyTableOfAGeoPackageIsALayer() throws Exception {
        List<UserLayer> layers = LayerFiles.openAll("vector/features.gpkg");
        assertThat(layers).extracting(UserLayer::name).containsExactlyInAnyOrder("points", "lines", "areas");
        assertThat(layers)
                .extracting(layer -> layer.reference().part())
                .containsExactlyInAnyOrder("points", "lines", "areas");
        layers.forEach(UserLayer::close);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"vector/features.gpkg", "raster/tiles.gpkg", "raster/tiles.mbtiles", "raster/no-overviews.tif"})
    void nothingIsWrittenToAFileOrBesideIt(String name) throws Exception {
        Path copy =
                Files.copy(LayerFiles.file(name), folder.resolve(Path.of(name).getFileName()));
        LayerReference before = LayerReference.of(copy, "");
        List<UserLayer> layers =
                new GeoToolsLayers(1 << 20).open(LayerRequest.of(copy), LayerFiles.SYRIA, LayerProgress.UNWATCHED);
        for (UserLayer layer : layers) {
            LayerFiles.paint(layer.overlay(UserLayerStyle.initial()), Viewport.fitting(layer.extent(), 200, 200, 5), 1);
            assertThat(layer.reference())
                    .isEqualTo(LayerReference.of(copy, layer.reference().part()));
        }
        assertThat(files()).as("while open").containsExactly(copy);
        layers.forEach(UserLayer::close);
        assertThat(files()).as("after closing").containsExactly(copy);
        assertThat(before.isUnchanged()).isTrue();
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aSystemThatTheUserNamesIsTaken() throws Exception {
        Path file = LayerFiles.file("broken/no-system.shp");
        LayerRequest request = new LayerRequest(file, Optional.of("EPSG:32637"));
        UserLayer named = new GeoToolsLayers(1 << 20)
                .open(request, LayerFiles.SYRIA, LayerProgress.UNWATCHED)
                .get(0);
        assertThat(named.extent().minX())
                .isCloseTo(LayerFiles.open("vector/points.shp").extent().minX(), within(0.01));
        assertThat(named.warnings()).anyMatch(sentence -> sentence.contains("as you chose"));
        assertThatThrownBy(() -> new GeoToolsLayers(1 << 20)
                        .open(new LayerRequest(file, Optional.of("EPSG:1")), LayerFiles.SYRIA, LayerProgress.UNWATCHED))
                .isInstanceOf(UnusableLayerException.class)
                .hasMessageContaining("There is no coordinate system EPSG:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "raster/no-overviews.tif",
                "raster/world.png",
                "vector/areas.geojson",
                "vector/areas.shp",
                "vector/areas.kml",
                "vector/areas.kmz",
                "vector/points.gpx",
                "vector/features.gpkg"
            })
    void anOpeningThatNobodyWantsEnds(String name) {
        LayerProgress unwanted = new LayerProgress() {
            @Override
            public void report(double share) {
                assertThat(share).isLessThanOrEqualTo(1);
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> new GeoToolsLayers(1 << 20)
                        .open(LayerRequest.of(LayerFiles.file(name)), LayerFiles.SYRIA, unwanted))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void paintingThatNobodyWantsStops() throws Exception {
        for (String name : List.of("raster/degrees.tif", "vector/areas.geojson", "vector/points.geojson")) {
            try (UserLayer layer = LayerFiles.open(name)) {
                var picture = LayerFiles.paint(
                        layer.overlay(UserLayerStyle.initial(), () -> true),
                        Viewport.fitting(layer.extent(), 100, 100, 5),
                        1);
                int[] pixels = picture.getRGB(0, 0, 100, 100, null, 0, 100);
                assertThat(pixels).as(name).containsOnly(0);
            }
        }
    }

    @Test
    void aClosedLayerPaintsNothing() throws Exception {
        for (String name : List.of("raster/degrees.tif", "raster/tiles.gpkg", "vector/areas.geojson")) {
            UserLayer layer = LayerFiles.open(name);
            layer.close();
            layer.close();
            var picture = LayerFiles.paint(
                    layer.overlay(UserLayerStyle.initial()), Viewport.fitting(layer.extent(), 100, 100, 5), 1);
            assertThat(picture.getRGB(0, 0, 100, 100, null, 0, 100)).as(name).containsOnly(0);
        }
    }

    @Test
    void theOpenerKnowsFilesByTheirNames() {
        var opener = new GeoToolsLayers(1 << 20);
        assertThat(opener.knows(Path.of("Base Imagery.TIF"))).isTrue();
        assertThat(opener.knows(Path.of("report.docx"))).isFalse();
        assertThat(opener.patterns())
                .contains("*.geojson", "*.shp", "*.kml", "*.kmz", "*.gpx", "*.gpkg", "*.tif", "*.mbtiles", "*.png");
    }
}
