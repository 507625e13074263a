package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.SampleSets;
import org.basewatch.map.Furniture;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.MapTheme;
import org.basewatch.map.ViewLimits;
import org.basewatch.map.Viewport;
import org.basewatch.model.Reliability;
import org.basewatch.ui.map.LayeredMapPainter;
import org.basewatch.ui.map.MapContent;
import org.basewatch.ui.map.MapFrame;
import org.basewatch.ui.map.MapSnapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A painter that paints on what it is given back, beside one that is given nothing: after the same hand on the same real map, the
 * same pixels, and none changed in what is still seen.
 */
class GivenBackPicturesTest {
    private static final int STEPS = 40;
    /** Signs are painted on the ground if it is there by then, and laid on it otherwise: colours are rounded once more. */
    private static final int ROUNDING = 3;

    private final LambertConformalConic projection = LambertConformalConic.syria();
    private final Catalogue set = SampleSets.large(2_000, 1);
    private final LayeredMapPainter sparing;
    private final LayeredMapPainter wasteful;
    private Viewport view = ViewLimits.bundled(projection).fitSyria(420, 380, 8);
    private FilterCriteria criteria = FilterCriteria.all();

    GivenBackPicturesTest() throws IOException {
        sparing = painter();
        wasteful = painter();
    }

    private LayeredMapPainter painter() throws IOException {
        return new LayeredMapPainter(BundledMap.load().layers(projection, MapTheme.LIGHT));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsPaintedOnAgainLooksAsIfItWereFresh(long seed) {
        Random random = new Random(seed);
        MapFrame shown = sparing.paint(snapshot(0), Optional.empty());
        MapFrame fresh = wasteful.paint(snapshot(0), Optional.empty());
        MapFrame widest = shown;
        for (int step = 1; step < STEPS; step++) {
            act(random);
            int[] seen = pixels(shown.reports()).clone();
            int[] beyond = pixels(widest.ground()).clone();
            MapFrame next = sparing.paint(snapshot(step), Optional.of(shown));
            fresh = wasteful.paint(snapshot(step), Optional.of(fresh));

            assertThat(Arrays.equals(pixels(shown.reports()), seen))
                    .as("what is seen is as it was, step %d", step)
                    .isTrue();
            assertThat(Arrays.equals(pixels(widest.ground()), beyond))
                    .as("what is seen beyond is as it was, step %d", step)
                    .isTrue();
            assertSame(next, fresh, step);
            widest = wider(next, widest);
            sparing.giveBack(shown, next, widest);
            shown = next;
        }
    }

    private void act(Random random) {
        switch (random.nextInt(5)) {
            case 0 -> view = view.zoomed(1.5, 200, 150);
            case 1 -> view = view.zoomed(1 / 1.5, 150, 200);
            case 2 ->
                criteria = FilterCriteria.all()
                        .withRatings(RatingMask.all().withRow(Reliability.values()[random.nextInt(6)], false));
            default -> view = view.panned(random.nextInt(81) - 40, random.nextInt(81) - 40);
        }
    }

    private MapSnapshot snapshot(long number) {
        MapContent content = new MapContent(
                set,
                RowFilter.visible(set, criteria),
                Optional.empty(),
                Furniture.standard(),
                Optional.of(LabelLanguage.BOTH),
                MapTheme.LIGHT);
        return new MapSnapshot(number, content, view, 1);
    }

    private static MapFrame wider(MapFrame one, MapFrame other) {
        return other.padded().extent().width() > one.padded().extent().width() ? other : one;
    }

    private static void assertSame(MapFrame one, MapFrame other, int step) {
        assertThat(one.padded()).isEqualTo(other.padded());
        assertThat(different(one.ground(), other.ground()))
                .as("ground, step %d", step)
                .isZero();
        assertThat(different(one.reports(), other.reports()))
                .as("reports, step %d", step)
                .isZero();
        assertThat(different(one.furniture(), other.furniture()))
                .as("furniture, step %d", step)
                .isZero();
    }

    private static int different(BufferedImage one, BufferedImage other) {
        int[] left = pixels(one);
        int[] right = pixels(other);
        int count = Math.abs(left.length - right.length);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            count += isClose(left[i], right[i]) ? 0 : 1;
        }
        return count;
    }

    private static boolean isClose(int one, int other) {
        boolean isClose = true;
        for (int shift = 0; shift < 32; shift += 8) {
            isClose &= Math.abs((one >>> shift & 255) - (other >>> shift & 255)) <= ROUNDING;
        }
        return isClose;
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
