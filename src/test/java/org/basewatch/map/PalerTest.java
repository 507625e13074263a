package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is drawn paler because it is unlikely must still be seen and read: WCAG 2.2, success criteria 1.4.3 and 1.4.11. */
class PalerTest {
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void unlikelyCandidatesCanStillBeRead(MapTheme theme) {
        SitePalette palette = SampleScene.style(theme).palette();

        assertThat(contrast(palette.unsureText(), SiteStyle.PALER_WORDS, palette.glow()))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(palette.unsure(), SiteStyle.PALER_SIGN, palette.glow()))
                .isGreaterThanOrEqualTo(3);
    }

    private static double contrast(Color ink, double opacity, Color ground) {
        double first = 0.05;
        double second = 0.05;
        double[] weights = {0.2126, 0.7152, 0.0722};
        float[] over = ink.getRGBColorComponents(new float[3]);
        float[] under = ground.getRGBColorComponents(new float[3]);
        for (int i = 0; i < weights.length; i++) {
            first += weights[i] * linear(opacity * over[i] + (1 - opacity) * under[i]);
            second += weights[i] * linear(under[i]);
        }
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
