package org.basewatch.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PictureSizeTest {
    @Test
    void paperSizesAreTheSizeOfThePaper() {
        assertThat(PictureSize.A4.width() / 96 * 25.4).isCloseTo(297, within(0.1));
        assertThat(PictureSize.A4.height() / 96 * 25.4).isCloseTo(210, within(0.1));
        assertThat(PictureSize.A3.width() / 96 * 25.4).isCloseTo(420, within(0.1));
        assertThat(PictureSize.A3.height() / 96 * 25.4).isCloseTo(297, within(0.1));
        assertThat(PictureSize.A3.dotsPerInch()).isEqualTo(300);
    }

    @Test
    void a4kSlideIsTheSameSlideSharper() {
        assertThat(PictureSize.UHD.width()).isEqualTo(PictureSize.HD.width());
        assertThat(PictureSize.UHD.height()).isEqualTo(PictureSize.HD.height());
    }

    @Test
    void aCustomSizeThatIsAPresetIsThatPreset() {
        assertThat(PictureSize.custom(3508, 2480)).isSameAs(PictureSize.A4);
    }

    @Test
    void aSmallPictureKeepsItsTypeAndALargeOneGetsSharper() {
        assertThat(PictureSize.custom(640, 480).pixelScale()).isEqualTo(1);
        assertThat(PictureSize.custom(12_000, 6000).height()).isCloseTo(1080, within(1e-9));
    }

    @Test
    void sidesOutsideTheRangeAreRefusedWithTheRange() {
        assertThatThrownBy(() -> PictureSize.custom(319, 1000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("319x1000")
                .hasMessageContaining("320 to 12000");
        assertThatThrownBy(() -> PictureSize.custom(1000, 12_001)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tlpLabelsAreSpelledExactlyAndReadLeniently() {
        assertThat(TlpLabel.values())
                .extracting(TlpLabel::label)
                .containsExactly("TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR");
        assertThat(TlpLabel.of("amber+strict")).contains(TlpLabel.AMBER_STRICT);
        assertThat(TlpLabel.of("TLP:GREEN")).contains(TlpLabel.GREEN);
        assertThat(TlpLabel.of("TLP:WHITE")).isEmpty();
    }
}
