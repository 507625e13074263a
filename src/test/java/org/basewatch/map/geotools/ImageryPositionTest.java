package org.basewatch.map.geotools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.basewatch.map.MapPoint;
import org.basewatch.map.UserLayer;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.map.Viewport;
import org.basewatch.model.GeoPoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bright marks that GDAL burned into the files are painted less than a pixel from where they belong. */
class ImageryPositionTest {
    private static final List<GeoPoint> MARKS =
            List.of(new GeoPoint(35.95, 35.40), new GeoPoint(36.60, 34.90), new GeoPoint(35.80, 34.60));
    /** The same marks in turned.tif, by gdaltransform: pixels (70, 40), (200, 140) and (40, 200). */
    private static final List<GeoPoint> TURNED_MARKS = List.of(
            new GeoPoint(36.162787357953, 34.7607510078495),
            new GeoPoint(37.0526596754416, 34.6808616648277),
            new GeoPoint(36.4784732765438, 34.0755028767979));

    private static final IntPredicate BRIGHT = argb -> (argb >>> 24) > 128 && (argb >> 8 & 255) > 150;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("raster/degrees.tif", MARKS),
                Arguments.of("raster/utm37.tif", MARKS),
                Arguments.of("raster/mercator-alpha.tif", MARKS),
                Arguments.of("raster/turned.tif", TURNED_MARKS),
                Arguments.of("raster/sixteen.tif", MARKS),
                Arguments.of("raster/float.tif", MARKS),
                Arguments.of("raster/gray.tif", MARKS),
                Arguments.of("raster/fivebands.tif", MARKS),
                Arguments.of("raster/jpeg.tif", MARKS),
                Arguments.of("raster/overviews-inside.tif", MARKS),
                Arguments.of("raster/overviews-beside.tif", MARKS),
                Arguments.of("raster/no-overviews.tif", MARKS),
                Arguments.of("raster/tiles.mbtiles", MARKS),
                Arguments.of("raster/tiles.gpkg", MARKS),
                Arguments.of("raster/world.png", MARKS),
                Arguments.of("raster/degrees.jpg", MARKS));
    }

    @ParameterizedTest
    @MethodSource("files")
    void marksLieWhereTheyBelong(String name, List<GeoPoint> marks) throws Exception {
        try (UserLayer layer = LayerFiles.open(name)) {
            // about one pixel of the small files on a pixel of the screen; the large ones are read from their overviews
            Viewport view = new Viewport(layer.extent().centre(), 500, 400, 400);
            BufferedImage picture = LayerFiles.paint(layer.overlay(UserLayerStyle.initial()), view, 1);
            for (GeoPoint mark : marks) {
                assertNear(picture, view, mark, 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"raster/degrees.tif", "raster/overviews-inside.tif", "raster/no-overviews.tif"})
    void marksLieWhereTheyBelongAtEveryScaleAndDensity(String name) throws Exception {
        try (UserLayer layer = LayerFiles.open(name)) {
            MapPoint hmeimim = LayerFiles.SYRIA.project(MARKS.get(0));
            for (double metres : new double[] {40, 130, 700}) {
                for (double density : new double[] {1, 1.5}) {
                    Viewport view = new Viewport(hmeimim, metres, 320, 320);
                    BufferedImage picture = LayerFiles.paint(layer.overlay(UserLayerStyle.initial()), view, density);
                    assertNear(picture, view, MARKS.get(0), density);
                }
            }
        }
    }

    private static void assertNear(BufferedImage picture, Viewport view, GeoPoint mark, double density) {
        MapPoint expected = LayerFiles.SYRIA.project(mark);
        double x = view.screenX(expected.x()) * density;
        double y = view.screenY(expected.y()) * density;
        Point2D found = centre(picture, x, y, 3500 / view.metresPerUnit() * density);
        assertThat(found.getX())
                .as("x of %s at %s m", mark, view.metresPerUnit())
                .isCloseTo(x, within(1.0));
        assertThat(found.getY())
                .as("y of %s at %s m", mark, view.metresPerUnit())
                .isCloseTo(y, within(1.0));
    }

    private static Point2D centre(BufferedImage picture, double x, double y, double reach) {
        Rectangle around = new Rectangle((int) (x - reach), (int) (y - reach), (int) (2 * reach), (int) (2 * reach))
                .intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
        double sumX = 0;
        double sumY = 0;
        int count = 0;
        for (int row = around.y; row < around.getMaxY(); row++) {
            for (int column = around.x; column < around.getMaxX(); column++) {
                if (BRIGHT.test(picture.getRGB(column, row))) {
                    sumX += column + 0.5;
                    sumY += row + 0.5;
                    count++;
                }
            }
        }
        return new Point2D.Double(sumX / count, sumY / count);
    }
}
