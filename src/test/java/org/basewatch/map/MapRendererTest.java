package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MapRendererTest {
    private static final Viewport VIEWPORT = new Viewport(new MapPoint(0, 0), 10, 101, 51);

    private final MapRenderer renderer = new MapRenderer();

    @Test
    void paintsLogicalUnitsAtTheScaleOfThePixels() {
        Overlay red = (graphics, viewport) -> {
            graphics.setPaint(Color.RED);
            graphics.fill(new Rectangle2D.Double(10, 10, 20, 20));
        };
        BufferedImage image =
                renderer.render(VIEWPORT, List.of(red), 1.5, () -> false).orElseThrow();
        assertThat(image.getWidth()).isEqualTo(152);
        assertThat(image.getHeight()).isEqualTo(77);
        assertThat(image.getType()).isEqualTo(BufferedImage.TYPE_INT_ARGB_PRE);
        assertThat(image.getRGB(44, 44)).isEqualTo(0xffff0000);
        assertThat(image.getRGB(46, 46))
                .as("transparent where nothing is drawn")
                .isZero();
    }

    @Test
    void stopsBetweenOverlays() {
        var painted = new AtomicInteger();
        Overlay counting = (graphics, viewport) -> painted.incrementAndGet();
        assertThat(renderer.render(VIEWPORT, List.of(counting, counting, counting), 1, () -> painted.get() == 2))
                .isEmpty();
        assertThat(painted).hasValue(2);
    }

    @Test
    void replacesWhatWasInAPictureAtHand() {
        var image = new BufferedImage(101, 51, BufferedImage.TYPE_INT_ARGB_PRE);
        image.setRGB(50, 25, 0xff123456);
        assertThat(renderer.render(VIEWPORT, List.of(), 1, () -> false, image)).isTrue();
        assertThat(image.getRGB(50, 25)).isZero();
    }

    @Test
    void theGroundCoversTheWholePictureAtAnyPixelScale() throws Exception {
        var overlay = new BaseMapOverlay(
                BaseMap.load(LayerSource.bundled()), MapStyle.load(LayerSource.bundled(), MapTheme.DARK));
        Viewport viewport = ViewLimits.bundled(LambertConformalConic.syria()).fitSyria(333, 211, 10);
        BufferedImage image =
                renderer.render(viewport, List.of(overlay), 1.25, () -> false).orElseThrow();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                assertThat(image.getRGB(x, y) >>> 24).isGreaterThan(200);
            }
        }
    }

    @Test
    void theLegendExplainsWhatIsInTheFrameOnly() throws Exception {
        var legend = new BaseMapLegend(
                BaseMap.load(LayerSource.bundled()), MapStyle.load(LayerSource.bundled(), MapTheme.LIGHT));
        var projection = LambertConformalConic.syria();
        var golan = new Viewport(projection.project(35.85, 33.0), 200, 800, 500);
        var insideTheGolan = new Viewport(projection.project(35.75, 33.0), 5, 400, 300);
        var desert = new Viewport(projection.project(38.6, 34.6), 30, 800, 500);
        assertThat(titles(legend, golan))
                .contains("Ceasefire line", "Line claimed by a state", "Edge of the UN zone", "Border not marked out")
                .contains("Disputed area: Golan", "Airfield of the base map");
        assertThat(titles(legend, insideTheGolan)).contains("Disputed area: Golan");
        assertThat(titles(legend, desert))
                .doesNotContain("Ceasefire line", "International border", "Disputed area: Golan");
    }

    @Test
    void theLegendDoesNotExplainAnAirfieldThatThePinOfItsBaseCovers() throws Exception {
        var legend = new BaseMapLegend(
                BaseMap.load(LayerSource.bundled()), MapStyle.load(LayerSource.bundled(), MapTheme.LIGHT));
        var projection = LambertConformalConic.syria();
        var layout = new SiteLayout(SampleScene.national(), projection, SampleScene.style(MapTheme.LIGHT), List.of());
        var base = new Viewport(projection.project(35.949, 35.401), 15, 800, 500);
        assertThat(titles(legend, base)).contains("Airfield of the base map");
        assertThat(legend.signs(base, layout.place(base)))
                .extracting(LegendSign::text)
                .doesNotContain("Airfield of the base map");
        var west = new Viewport(projection.project(36.5, 35.2), 300, 800, 500);
        assertThat(legend.signs(west, layout.place(west)))
                .extracting(LegendSign::text)
                .contains("Airfield of the base map");
    }

    private static List<String> titles(BaseMapLegend legend, Viewport view) {
        return legend.signs(view).stream().map(LegendSign::text).toList();
    }
}
