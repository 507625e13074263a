package org.basewatch.map.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.LayerSource;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;
import org.basewatch.map.MapRenderer;
import org.basewatch.map.MapTheme;
import org.basewatch.map.Typefaces;
import org.basewatch.map.Viewport;
import org.basewatch.map.measure.GroundMeasure;
import org.basewatch.model.GeoPoint;
import org.junit.jupiter.api.Test;

class AnnotationLayoutTest {
    private static final MapProjection PROJECTION = LambertConformalConic.syria();
    private static final GeoPoint CENTRE = new GeoPoint(37.35, 34.65);

    private final AnnotationStyle style = style();
    private final AnnotationLayout layout = new AnnotationLayout(PROJECTION, style);
    private final Viewport viewport = new Viewport(PROJECTION.project(CENTRE), 1000, 800, 600);

    @Test
    void ringsRunWhereTheDistanceIs() {
        DrawnAnnotation rings =
                layout.place(Annotation.of(new AnnotationShape.Rings(CENTRE, List.of(100.0, 200.0))), viewport);
        for (double kilometres : new double[] {100, 200}) {
            for (int bearing = 0; bearing < 360; bearing += 30) {
                GeoPoint on = GroundMeasure.at(CENTRE, bearing, kilometres * 1000);
                assertThat(isAt(rings, on))
                        .as("%s km, %s°", kilometres, bearing)
                        .isTrue();
                assertThat(isAt(rings, GroundMeasure.at(CENTRE, bearing + 15, kilometres * 1000 - 20_000)))
                        .isFalse();
            }
        }
    }

    @Test
    void theInsideOfAnAreaStaysFreeForWhatLiesThere() {
        AnnotationShape.Patch square = new AnnotationShape.Patch(
                List.of(new GeoPoint(36, 34), new GeoPoint(38, 34), new GeoPoint(38, 35.5), new GeoPoint(36, 35.5)));
        DrawnAnnotation drawn = layout.place(Annotation.of(square), viewport);
        assertThat(isAt(drawn, new GeoPoint(37, 34.8))).isFalse();
        assertThat(isAt(drawn, new GeoPoint(36, 34))).isTrue();
    }

    @Test
    void aCornerIsHitAtItsHandleAndTheNearestOneWins() {
        GeoPoint west = new GeoPoint(36, 34.65);
        AnnotationShape line = new AnnotationShape.Way(List.of(west, CENTRE, new GeoPoint(37.4, 34.65)), false);
        DrawnAnnotation drawn = layout.place(Annotation.of(line), viewport);
        assertThat(drawn.handleAt(400, 306)).hasValue(1);
        assertThat(drawn.handleAt(404, 300)).hasValue(2);
        assertThat(drawn.handleAt(350, 300)).isEmpty();
        DrawnAnnotation words =
                layout.place(Annotation.of(new AnnotationShape.Words(CENTRE)).with("Checkpoint"), viewport);
        assertThat(words.handleAt(400, 300)).isEmpty();
    }

    @Test
    void wordsAreHitWhereTheyStand() {
        DrawnAnnotation words =
                layout.place(Annotation.of(new AnnotationShape.Words(CENTRE)).with("Checkpoint"), viewport);
        assertThat(words.isAt(400, 300)).isTrue();
        assertThat(words.isAt(400, 330)).isFalse();
        assertThat(words.bounds().contains(400, 300)).isTrue();
    }

    @Test
    void legendSaysWhoseSignsTheseAreWhileTheyAreInSight() {
        AnnotationOverlay overlay = new AnnotationOverlay(SampleAnnotations.all(), PROJECTION, style);
        assertThat(overlay.signs(viewport))
                .hasSize(1)
                .first()
                .satisfies(sign -> assertThat(sign.text()).contains("author"));
        Viewport elsewhere = new Viewport(new MapPoint(3e6, 3e6), 1000, 800, 600);
        assertThat(overlay.signs(elsewhere)).isEmpty();
        assertThat(new AnnotationOverlay(Annotations.none(), PROJECTION, style).signs(viewport))
                .isEmpty();
    }

    @Test
    void paintsTheSameInEveryResolution() {
        AnnotationOverlay overlay = new AnnotationOverlay(SampleAnnotations.all(), PROJECTION, style);
        BufferedImage one = new MapRenderer()
                .render(viewport, List.of(overlay), 1, () -> false)
                .orElseThrow();
        BufferedImage two = new MapRenderer()
                .render(viewport, List.of(overlay), 2, () -> false)
                .orElseThrow();
        assertThat(inked(two) / inked(one)).isBetween(3.2, 4.2);
    }

    @Test
    void whatHasNoWordsYetIsDrawnAllTheSame() {
        for (Annotation annotation : SampleAnnotations.all().items()) {
            DrawnAnnotation drawn = layout.place(annotation.with(""), viewport);
            assertThat(drawn.bounds()).as(annotation.shape().label()).isNotNull();
        }
    }

    @Test
    void refusesWhatMakesNoShape() {
        assertThatThrownBy(() -> new AnnotationShape.Way(List.of(CENTRE), true)).hasMessageContaining("2 points");
        assertThatThrownBy(() -> new AnnotationShape.Rings(CENTRE, List.of())).hasMessageContaining("range rings");
        assertThatThrownBy(() -> new AnnotationShape.Rings(CENTRE, List.of(-1.0)))
                .hasMessageContaining("range rings");
        assertThatThrownBy(() -> new AnnotationShape.Marker(CENTRE, 0)).hasMessageContaining("number");
    }

    @Test
    void saysInWordsWhatIsDrawn() {
        assertThat(SampleAnnotations.all().words())
                .startsWith("range rings of 50, 100, 200 km “Drone reach”; area “Possible hideouts”; arrow “Convoy”")
                .contains("marker 1 “Homs”", "measured distance");
    }

    private static double inked(BufferedImage image) {
        double inked = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                inked += (image.getRGB(x, y) >>> 24) / 255.0;
            }
        }
        return inked;
    }

    private boolean isAt(DrawnAnnotation drawn, GeoPoint point) {
        MapPoint on = PROJECTION.project(point);
        return drawn.isAt(viewport.screenX(on.x()), viewport.screenY(on.y()));
    }

    private static AnnotationStyle style() {
        try {
            return new AnnotationStyle(MapTheme.LIGHT, Typefaces.load(LayerSource.bundled()));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
