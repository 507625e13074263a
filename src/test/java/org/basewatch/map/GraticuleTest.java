package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.basewatch.model.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraticuleTest {
    private static final MapProjection SYRIA = LambertConformalConic.syria();

    @ParameterizedTest
    @CsvSource({
        "10000000, 5",
        "4500000, 2",
        "2500000, 1",
        "1200000, 0.5",
        "600000, 0.25",
        "250000, 0.1666666667",
        "50000, 0.0333333333"
    })
    void theStepFollowsTheScale(double denominator, double degrees) {
        assertThat(mesh(denominator).step() / 3600.0).isCloseTo(degrees, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"4500000", "600000", "50000"})
    void everyPointOfALineHasItsLongitudeOrLatitude(double denominator) {
        Viewport view = view(denominator);
        GraticuleMesh mesh = mesh(denominator);
        assertThat(mesh.lines()).anyMatch(GraticuleMesh.Line::meridian).anyMatch(line -> !line.meridian());
        for (GraticuleMesh.Line line : mesh.lines()) {
            double[] points = line.points();
            for (int i = 0; i < points.length; i += 2) {
                GeoPoint at = SYRIA.unproject(view.mapPoint(points[i], points[i + 1]));
                assertThat(line.meridian() ? at.lon() : at.lat()).isCloseTo(line.seconds() / 3600.0, within(1e-7));
            }
        }
    }

    @Test
    void aParallelIsBentAsTheProjectionHasIt() {
        GraticuleMesh.Line parallel = mesh(4_500_000).lines().stream()
                .filter(line -> !line.meridian())
                .findFirst()
                .orElseThrow();
        double[] points = parallel.points();
        double chord = (points[1] + points[points.length - 1]) / 2;
        assertThat(points[points.length / 4 * 2 + 1] - chord)
                .as("sags below its chord")
                .isGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource({
        "129600, true, 36°\u2009E",
        "126900, false, 35°\u200915′\u2009N",
        "127815, true, 35°\u200930′\u200915″\u2009E",
        "-3600, true, 1°\u2009W"
    })
    void labelsAreInDegreesMinutesAndSecondsAsFarAsNeeded(int seconds, boolean meridian, String text) {
        assertThat(new GraticuleMesh.Line(meridian, seconds, new double[0]).label())
                .isEqualTo(text);
    }

    @Test
    void labelsStandInsideTheFrameOnTheirLineAndOffTheFurniture() {
        Viewport view = view(2_500_000);
        BoxedOverlay taken = new BoxedOverlay() {
            @Override
            public Optional<Box> box(Viewport viewport) {
                return Optional.of(new Box(0, 0, 500, 40));
            }

            @Override
            public void paint(java.awt.Graphics2D graphics, Viewport viewport) {}
        };
        Graticule graticule = new Graticule(style(), SYRIA, SampleScene.style(MapTheme.LIGHT));
        Box frame = new Box(0, 0, view.width(), view.height());
        List<Box> all = graticule.labels(List.of()).boxes(view);
        List<Box> some = graticule.labels(List.of(taken)).boxes(view);
        assertThat(all).hasSizeGreaterThan(8).allMatch(frame::holds);
        assertThat(some).hasSizeLessThan(all.size()).noneMatch(new Box(0, 0, 500, 40)::overlaps);
        for (Box box : all) {
            GeoPoint middle = SYRIA.unproject(view.mapPoint(box.midX(), box.midY()));
            double degrees = box.y() < 10 ? middle.lon() : middle.lat();
            assertThat(degrees).isCloseTo(Math.rint(degrees), within(0.01));
        }
    }

    private static GraticuleStyle style() {
        try {
            return MapStyle.load(LayerSource.bundled(), MapTheme.LIGHT).graticule();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static GraticuleMesh mesh(double denominator) {
        return GraticuleMesh.of(view(denominator), SYRIA, 150);
    }

    private static Viewport view(double denominator) {
        return new Viewport(SYRIA.project(38, 35), denominator * Viewport.METRES_PER_PAPER_UNIT, 1200, 800);
    }
}
