package org.basewatch.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.basewatch.map.MapPoint;
import org.basewatch.map.Viewport;
import org.junit.jupiter.api.Test;

class FrameShiftTest {
    private static final Viewport PANE = new Viewport(new MapPoint(1000, 2000), 10, 800, 600);

    @Test
    void laysAPaddedPictureSoThatItsMarginIsOutside() {
        FrameShift shift = FrameShift.between(PANE.resized(1000, 700), PANE);
        assertThat(shift).isEqualTo(new FrameShift(1, -100, -50));
    }

    @Test
    void bringsEachPointOfThePictureToItsPlaceInThePane() {
        Viewport picture = PANE.resized(1000, 700);
        Viewport now = PANE.zoomed(1.7, 200, 100).panned(33, -12);
        FrameShift shift = FrameShift.between(picture, now);
        MapPoint point = picture.mapPoint(640, 123);
        assertThat(640 * shift.scale() + shift.x()).isCloseTo(now.screenX(point.x()), within(1e-6));
        assertThat(123 * shift.scale() + shift.y()).isCloseTo(now.screenY(point.y()), within(1e-6));
    }

    @Test
    void snapsToPixelsOnlyWhatIsNotEnlarged() {
        assertThat(new FrameShift(1, -99.7, 10.2).onPixels(2)).isEqualTo(new FrameShift(1, -99.5, 10));
        FrameShift enlarged = new FrameShift(1.1, -99.7, 10.2);
        assertThat(enlarged.onPixels(2)).isSameAs(enlarged);
    }
}
