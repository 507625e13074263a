package org.basewatch.map.geotools;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.basewatch.map.MapPoint;
import org.basewatch.map.UserLayer;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.map.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of imagery: taken as they are, stretched where there are more than 8 bits, and none where there are no data. */
class ImageryColoursTest {
    private static final Color GROUND = new Color(40, 70, 50);
    private static final Color MARK = new Color(250, 240, 30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "raster/degrees.tif",
                "raster/utm37.tif",
                "raster/mercator-alpha.tif",
                "raster/overviews-inside.tif",
                "raster/overviews-beside.tif",
                "raster/no-overviews.tif",
                "raster/world.png",
                "raster/tiles.mbtiles",
                "raster/tiles.gpkg"
            })
    void eightBitsAreShownAsTheyAre(String name) throws Exception {
        assertThat(colour(name, 35.95, 35.40)).isEqualTo(MARK);
        assertThat(colour(name, 36.2, 35.0)).isEqualTo(GROUND);
    }

    @Test
    void moreBitsAreStretched() throws Exception {
        for (String name : new String[] {"raster/sixteen.tif", "raster/float.tif"}) {
            assertThat(colour(name, 35.95, 35.40)).as(name).isEqualTo(Color.WHITE);
            assertThat(colour(name, 36.2, 35.0)).as(name).isEqualTo(Color.BLACK);
        }
    }

    @Test
    void whereThereAreNoDataNothingIsPainted() throws Exception {
        assertThat(colour("raster/sixteen.tif", 35.55, 35.0).getAlpha()).isZero();
        assertThat(colour("raster/sixteen.tif", 35.65, 35.0).getAlpha()).isEqualTo(255);
        // the corners that stay empty when a picture in degrees is turned into UTM
        assertThat(colour("raster/utm37.tif", 35.575, 35.59).getAlpha()).isZero();
    }

    @Test
    void aMaskHidesPixels() throws Exception {
        try (UserLayer layer = LayerFiles.open("raster/masked.tif")) {
            Color seen = colour(layer, 36.2, 35.0);
            assertThat(seen.getAlpha()).isEqualTo(255);
            // JPEG changes colours a little
            assertThat(Math.abs(seen.getGreen() - GROUND.getGreen())).isLessThan(6);
        }
        assertThat(colour("raster/part-masked.tif", 35.7, 35).getAlpha()).isEqualTo(255);
        assertThat(colour("raster/part-masked.tif", 35.55, 35).getAlpha()).isZero();
    }

    @Test
    void whatIsCutOffStaysEmpty() throws Exception {
        assertThat(colour("broken/truncated.tif", 35.7, 35.5)).isEqualTo(GROUND);
        assertThat(colour("broken/truncated.tif", 35.7, 34.5).getAlpha()).isZero();
    }

    @Test
    void blocksThatWereNeverWrittenStayEmpty() throws Exception {
        assertThat(colour("raster/sparse.tif", 35.95, 35.40).getRed()).isGreaterThan(200);
        assertThat(colour("raster/sparse.tif", 36.2, 35.0).getAlpha()).isZero();
    }

    @Test
    void imageryTakesTheOpacityOfItsStyle() throws Exception {
        try (UserLayer layer = LayerFiles.open("raster/degrees.tif")) {
            MapPoint place = LayerFiles.SYRIA.project(36.2, 35.0);
            BufferedImage picture = LayerFiles.paint(
                    layer.overlay(UserLayerStyle.initial().withOpacity(0.5)), new Viewport(place, 200, 11, 11), 1);
            assertThat(picture.getRGB(5, 5) >>> 24).isBetween(126, 129);
        }
    }

    private static Color colour(String name, double lon, double lat) throws Exception {
        try (UserLayer layer = LayerFiles.open(name)) {
            return colour(layer, lon, lat);
        }
    }

    private static Color colour(UserLayer layer, double lon, double lat) {
        MapPoint place = LayerFiles.SYRIA.project(lon, lat);
        BufferedImage picture =
                LayerFiles.paint(layer.overlay(UserLayerStyle.initial()), new Viewport(place, 200, 11, 11), 1);
        return new Color(picture.getRGB(5, 5), true);
    }
}
