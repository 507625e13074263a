package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.basewatch.export.PictureSize;
import org.basewatch.export.TlpLabel;
import org.basewatch.map.Extent;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.model.Credibility;
import org.basewatch.model.Reliability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionTextsTest {
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 23, 9, 5, 0, 0, ZoneOffset.UTC);

    @Test
    void listsOfRatingsMayHoldRanges() throws Exception {
        assertThat(RatingList.letters("A-C,F"))
                .containsExactlyInAnyOrder(Reliability.A, Reliability.B, Reliability.C, Reliability.F);
        assertThat(RatingList.letters(" b ")).isEqualTo(EnumSet.of(Reliability.B));
        assertThat(RatingList.figures("1-3, 6"))
                .isEqualTo(EnumSet.of(Credibility.ONE, Credibility.TWO, Credibility.THREE, Credibility.SIX));
        assertThat(RatingList.figures("1-6")).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A-G | \"G\" is not a letter from A to F",
                "C-A | backwards",
                "A-B-C | not a list of letters",
                "A,,B | not a list of letters",
                "1 | \"1\" is not a letter"
            })
    void wrongLettersAreNamed(String text, String said) {
        assertWrong(() -> RatingList.letters(text), "--reliability", said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 | \"0\" is not a figure from 1 to 6", "3-1 | backwards", "1-7 | \"7\"", "A | \"A\"", "'' | list"
            })
    void wrongFiguresAreNamed(String text, String said) {
        assertWrong(() -> RatingList.figures(text), "--credibility", said);
    }

    @ParameterizedTest
    @CsvSource({"1920x1080,1920,1080", "4k,3840,2160", "A4,3508,2480", "a3,4961,3508", "640X480,640,480"})
    void sizesAreReadByNameAndByPixels(String text, int width, int height) throws Exception {
        PictureSize size = OptionTexts.size(text);
        assertThat(size.pixelWidth()).isEqualTo(width);
        assertThat(size.pixelHeight()).isEqualTo(height);
    }

    @Test
    void wrongSizesDaysTimesAndLabelsAreNamed() {
        assertWrong(() -> OptionTexts.size("100x100"), "--size", "320 to 12000");
        assertWrong(() -> OptionTexts.size("big"), "--size", "\"big\" is not a size");
        assertWrong(() -> OptionTexts.day("--as-of", "2024-02-30"), "--as-of", "\"2024-02-30\" is not a day");
        assertWrong(() -> OptionTexts.moment("2024-12-16T14:30", NOW), "--made", "with its zone");
        assertWrong(() -> OptionTexts.tlp("TLP:WHITE"), "--tlp", "TLP:AMBER+STRICT");
    }

    @Test
    void daysTimesAndLabelsAreRead() throws Exception {
        assertThat(OptionTexts.day("--as-of", "2024-12-16")).isEqualTo(LocalDate.of(2024, 12, 16));
        assertThat(OptionTexts.moment("now", NOW)).isEqualTo(NOW);
        assertThat(OptionTexts.moment("2024-12-16T14:30+03:00", NOW).getOffset())
                .isEqualTo(ZoneOffset.ofHours(3));
        assertThat(OptionTexts.tlp("red")).isEqualTo(TlpLabel.RED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "37,34,35,36 | west 37 is not less than east 35",
                "35,36,37,34 | south 36 is not less than north 34",
                "35,36,37 | four numbers",
                "35,x,37,36 | \"x\" is not a number",
                "35,NaN,37,36 | \"NaN\" is not a number",
                "35,34,370,36 | \"370\" is not a number of degrees"
            })
    void wrongBoxesAreNamed(String text, String said) {
        assertWrong(() -> GeoBox.of(text), "--bbox", said);
    }

    @Test
    void aBoxMustLieOnTheMap() throws Exception {
        GeoBox map = new GeoBox(26, 26, 50, 42);
        GeoBox.of("26,26,50,42").checkWithin(map);
        assertWrong(() -> GeoBox.of("20,30,40,40").checkWithin(map), "--bbox", "26.0 to 50.0° east");
    }

    @Test
    void theExtentOfABoxHoldsItsCurvedEdges() throws Exception {
        LambertConformalConic projection = LambertConformalConic.syria();
        Extent extent = GeoBox.of("35,32,43,38").extent(projection).grown(10);
        assertThat(extent.contains(projection.project(39, 32))).isTrue();
        assertThat(extent.contains(projection.project(37.35, 32))).isTrue();
        assertThat(extent.contains(projection.project(35, 38))).isTrue();
        assertThat(extent.contains(projection.project(43, 32))).isTrue();
    }

    private static void assertWrong(ThrowingCallable call, String option, String said) {
        assertThatThrownBy(call)
                .isInstanceOf(WrongUseException.class)
                .hasMessageStartingWith(option)
                .hasMessageContaining(said);
    }
}
