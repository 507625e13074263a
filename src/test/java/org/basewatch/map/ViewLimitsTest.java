package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.basewatch.model.GeoPoint;
import org.junit.jupiter.api.Test;

class ViewLimitsTest {
    private final MapProjection projection = LambertConformalConic.syria();
    private final ViewLimits limits = ViewLimits.bundled(projection);

    @Test
    void theDataHoldAllThatTheLimitsAllow() {
        Extent data = limits.data();
        for (int i = 0; i <= 100; i++) {
            double x = data.minX() + data.width() * i / 100;
            double y = data.minY() + data.height() * i / 100;
            for (MapPoint edge : new MapPoint[] {
                new MapPoint(x, data.minY()), new MapPoint(x, data.maxY()),
                new MapPoint(data.minX(), y), new MapPoint(data.maxX(), y)
            }) {
                GeoPoint point = projection.unproject(edge);
                assertThat(point.lon()).isBetween(26 - 1e-6, 50 + 1e-6);
                assertThat(point.lat()).isBetween(26 - 1e-6, 42 + 1e-6);
            }
        }
        assertThat(data.width()).isGreaterThan(1_900_000);
        assertThat(data.height()).isGreaterThan(1_600_000);
    }

    @Test
    void noFrameEverShowsTheEdgeOfTheData() {
        var random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            var wanted = new Viewport(
                    new MapPoint(4e6 * random.nextDouble() - 2e6, 4e6 * random.nextDouble() - 2e6),
                    Math.exp(12 * random.nextDouble() - 1),
                    100 + 5_000 * random.nextDouble(),
                    100 + 3_000 * random.nextDouble());
            Viewport clamped = limits.clamp(wanted);
            Extent frame = clamped.extent();
            assertThat(limits.data().grown(1e-3).union(frame))
                    .isEqualTo(limits.data().grown(1e-3));
            assertThat(clamped.scaleDenominator()).isGreaterThan(49_999);
            assertThat(clamped.width()).isEqualTo(wanted.width());
            assertThat(limits.clamp(clamped).metresPerUnit()).isCloseTo(clamped.metresPerUnit(), within(1e-9));
        }
    }

    @Test
    void leavesAViewAloneThatKeepsToTheLimits() {
        var view = new Viewport(new MapPoint(400_000, 300_000), 300, 1600, 1000);
        assertThat(limits.clamp(view)).isEqualTo(view);
    }

    @Test
    void aLayerWithMoreDetailGoesOn() {
        ViewLimits finer = limits.withFinest(0.5);
        Viewport near = finer.clamp(new Viewport(limits.data().centre(), 0.1, 800, 600));
        assertThat(near.metresPerUnit()).isEqualTo(0.5);
        assertThat(finer.isNearest(near)).isTrue();
        assertThat(finer.whyNoNearer()).isEqualTo("No layer has more detail here");
        assertThat(limits.withFinest(90)).as("coarser than the bundled map").isEqualTo(limits);
        assertThat(limits.whyNoNearer()).isEqualTo("The bundled map has no more detail here");
        assertThat(limits.isNearest(limits.clamp(near))).isTrue();
        assertThat(limits.isNearest(limits.clamp(near.zoomed(0.1, 0, 0)))).isTrue();
        assertThat(limits.isNearest(limits.clamp(near.zoomed(0.01, 0, 0)))).isFalse();
    }

    @Test
    void syriaFitsIntoAnyUsualFrame() throws Exception {
        Extent country = BaseMap.load(LayerSource.bundled()).features("countries").stream()
                .filter(feature -> feature.attribute("iso").equals(java.util.Optional.of("SY")))
                .map(MapFeature::bounds)
                .reduce(Extent::union)
                .orElseThrow();
        double[][] sizes = {{2560, 1097}, {1600, 1000}, {1024, 768}, {600, 900}, {3440, 1440}};
        for (double[] size : sizes) {
            Extent frame = limits.fitSyria(size[0], size[1], 24).extent();
            assertThat(frame.union(country)).isEqualTo(frame);
        }
        assertThat(ViewLimits.syria().width()).isLessThan(1.1 * country.width());
    }
}
