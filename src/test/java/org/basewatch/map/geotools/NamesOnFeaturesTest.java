package org.basewatch.map.geotools;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.basewatch.map.BaseMap;
import org.basewatch.map.Extent;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.LabelOverlay;
import org.basewatch.map.LayerProgress;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.LayerSource;
import org.basewatch.map.LayerWords;
import org.basewatch.map.Lettering;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapStyle;
import org.basewatch.map.MapTheme;
import org.basewatch.map.StyledLayer;
import org.basewatch.map.Typefaces;
import org.basewatch.map.UserLayer;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.map.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names where features of the user's own lie below. */
class NamesOnFeaturesTest {
    private static final int WIDTH = 800;

    @Test
    void namesOnFeaturesHaveAStrongerHaloAndOthersTheirOwn(@TempDir Path folder) throws Exception {
        LayerSource bundled = LayerSource.bundled();
        LabelOverlay labels = new LabelOverlay(
                BaseMap.load(bundled),
                MapStyle.load(bundled, MapTheme.LIGHT),
                new Lettering(Typefaces.load(bundled)),
                LabelLanguage.BOTH);
        Viewport view = new Viewport(LayerFiles.SYRIA.project(36.6, 35), 200, WIDTH, 600);
        try (UserLayer layer = open(westOf(36.55, folder.resolve("west.geojson")))) {
            BufferedImage usual = LayerFiles.paint(labels, view, 1);
            BufferedImage over = painted(labels, layer, UserLayerStyle.initial(), view);
            assertThat(ink(over, 0, 330)).isGreaterThan(1.15 * ink(usual, 0, 330));
            assertThat(ink(over, 520, WIDTH)).isEqualTo(ink(usual, 520, WIDTH));
            BufferedImage hidden =
                    painted(labels, layer, UserLayerStyle.initial().withVisible(false), view);
            assertThat(ink(hidden, 0, WIDTH)).isEqualTo(ink(usual, 0, WIDTH));
        }
    }

    @Test
    void aLayerLiesWhereItsFeaturesAreAndNotInBetween() throws Exception {
        UserLayer layer = open(LayerFiles.file("vector/points.geojson"));
        Extent whole = layer.extent();
        MapPoint base = new MapPoint(whole.minX(), whole.minY());
        assertThat(layer.liesIn(whole)).isTrue();
        assertThat(layer.liesIn(whole.grown(1e6))).isTrue();
        int parts = 0;
        int taken = 0;
        for (int i = 0; i < 20; i++) {
            for (int j = 0; j < 20; j++) {
                double x = base.x() + i * whole.width() / 20;
                double y = base.y() + j * whole.height() / 20;
                parts++;
                taken += layer.liesIn(new Extent(x, y, x + whole.width() / 20, y + whole.height() / 20)) ? 1 : 0;
            }
        }
        assertThat(taken).isBetween(1, parts / 4);
        layer.close();
        assertThat(layer.liesIn(whole)).isFalse();
    }

    private static Path westOf(double lon, Path file) throws Exception {
        StringBuilder json = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (int i = 0; i < 30; i++) {
            double lat = 33.5 + 0.1 * i;
            json.append(i == 0 ? "" : ",")
                    .append(
                            "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[34,")
                    .append(lat)
                    .append("],[")
                    .append(lon)
                    .append(',')
                    .append(lat)
                    .append("],[")
                    .append(lon)
                    .append(',')
                    .append(lat + 0.1)
                    .append("],[34,")
                    .append(lat + 0.1)
                    .append("],[34,")
                    .append(lat)
                    .append("]]]}}");
        }
        return Files.writeString(file, json.append("]}"));
    }

    private static BufferedImage painted(LabelOverlay labels, UserLayer layer, UserLayerStyle style, Viewport view) {
        return LayerFiles.paint(labels.naming(LayerWords.of(List.of(new StyledLayer(layer, style)))), view, 1);
    }

    private static double ink(BufferedImage image, int from, int to) {
        double ink = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = from; x < to; x++) {
                ink += image.getRGB(x, y) >>> 24;
            }
        }
        return ink;
    }

    private static UserLayer open(Path file) throws Exception {
        return new GeoToolsLayers(32 << 20)
                .open(
                        new LayerRequest(file, Optional.empty(), Optional.empty()),
                        LayerFiles.SYRIA,
                        LayerProgress.UNWATCHED)
                .get(0);
    }
}
