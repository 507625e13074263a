package org.basewatch.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.SampleSets;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.map.Box;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.LegendSign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BriefingPictureTest {
    private static final double ROUNDING = 0.6;

    static Stream<PictureSize> sizes() {
        return Stream.concat(
                PictureSize.presets().stream(),
                Stream.of(
                        PictureSize.custom(320, 320),
                        PictureSize.custom(640, 480),
                        PictureSize.custom(1080, 1080),
                        PictureSize.custom(1080, 1920),
                        PictureSize.custom(2560, 1080),
                        PictureSize.custom(12_000, 4000)));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void noTextOverlapsAnotherOrTheMapOrLeavesTheSheet(PictureSize size) {
        assertTidy(PictureSamples.request(FilterCriteria.all(), size, PictureTexts.none()));
        if (size.width() > 400) {
            assertTidy(PictureSamples.request(PictureSamples.some(), size, PictureSamples.MARKED));
        }
    }

    /** Beside a map as wide as that of an A3 sheet the degrees of a parallel would stand where Tartus has its pin. */
    @Test
    void noSignIsMovedAsideForDegreesAtTheFrame() throws Exception {
        PictureRequest request = PictureSamples.request(FilterCriteria.all(), PictureSize.HD, PictureTexts.none());
        for (int width = 700; width < 1000; width += 25) {
            FramedMap framed =
                    new PictureMap(PictureSamples.bundledKit(), request).in(new Box(0, 0, width, 0.95 * width), 1);
            assertThat(framed.signs()).extracting(LegendSign::text).noneMatch(text -> text.startsWith("Moved aside"));
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void longTextsWrapAndStayApart(PictureSize size) {
        if (size.width() > 400) {
            assertTidy(PictureSamples.request(FilterCriteria.all(), size, PictureSamples.LENGTHY));
        }
    }

    @Test
    void aSizeWithoutRoomForItsTextsIsRefusedInWords() {
        PictureRequest request =
                PictureSamples.request(FilterCriteria.all(), PictureSize.custom(320, 320), PictureSamples.LENGTHY);
        assertThatThrownBy(() -> new BriefingPicture(PictureSamples.bundledKit()).layOut(request))
                .isInstanceOf(NoRoomException.class)
                .hasMessageContaining("320 × 320")
                .hasMessageContaining("larger");
    }

    @Test
    void aSizeWithoutRoomForOneOfItsSourcesIsRefusedInWords() throws Exception {
        String longName = "An agency of a very long name ".repeat(60);
        Catalogue catalogue = changed("\"name\": \"Reuters\",", "\"name\": \"" + longName + "\",");
        assertThat(catalogue.size()).isEqualTo(PictureSamples.catalogue().size());
        assertNoRoom(all(catalogue), "has no room for source [0-9]+ of its list; make it larger");
    }

    @Test
    void aSizeWithoutRoomForAWholeNoteIsRefusedInWords() throws Exception {
        Catalogue catalogue = changed("\"The article says only", "\"" + "The article says only ".repeat(200));
        assertNoRoom(all(catalogue), "has no room for one block of its words .notes on positions.; make it larger");
    }

    @Test
    void aSizeThatWouldNeedTooManySheetsIsRefusedInWords() {
        assertNoRoom(
                all(SampleSets.large(1_990, 1)),
                "has no room for all its sources, not even on 500 more sheets; make it larger or show fewer reports");
    }

    private static Catalogue changed(String words, String others) throws Exception {
        String set = Files.readString(Path.of("resources/reports/syria-2024.json"));
        assertThat(set).contains(words);
        return new JsonCatalogueReader()
                .read(
                        new ByteArrayInputStream(set.replace(words, others).getBytes(StandardCharsets.UTF_8)),
                        "changed.json")
                .catalogue();
    }

    private static void assertNoRoom(PictureRequest request, String words) {
        assertThatThrownBy(() -> new BriefingPicture(PictureSamples.bundledKit()).layOut(request))
                .isInstanceOf(NoRoomException.class)
                .hasMessageMatching("a picture of 320 × 320.* " + words);
    }

    private static PictureRequest all(Catalogue catalogue) {
        PictureContent content = new PictureContent(
                catalogue, new RowFilter().apply(catalogue, FilterCriteria.all()), Optional.empty(), "set.json", 0);
        return new PictureRequest(
                content,
                Optional.empty(),
                PictureSize.custom(320, 320),
                PictureTexts.none(),
                PictureOptions.standard("1.0"));
    }

    @Test
    void anEmptyResultIsAPictureToo() {
        FilterCriteria nothing = FilterCriteria.all().withRatings(RatingMask.none());
        PictureSheets picture =
                PictureSamples.layOut(PictureSamples.request(nothing, PictureSize.HD, PictureTexts.none()));
        assertThat(picture.sheets()).hasSize(1);
    }

    @Test
    void theMapShowsAtLeastWhatWasAskedFor() {
        var asked = LambertConformalConic.syria().project(36, 35);
        var extent = new org.basewatch.map.Extent(asked.x(), asked.y(), asked.x() + 90_000, asked.y() + 20_000);
        PictureRequest some = PictureSamples.request(FilterCriteria.all(), PictureSize.HD, PictureTexts.none());
        var request =
                new PictureRequest(some.content(), Optional.of(extent), some.size(), some.texts(), some.options());
        var shown = PictureSamples.layOut(request).view();
        assertThat(shown.union(extent)).isEqualTo(shown);
        assertThat(shown.width()).isLessThan(2 * extent.width());
    }

    @Test
    void aSelectedPlaceIsInTheMiddle() {
        PictureRequest request = PictureSamples.request(
                FilterCriteria.all(), Optional.of("khmeimim"), PictureSize.HD, PictureTexts.none());
        var view = PictureSamples.layOut(request).view();
        var place = LambertConformalConic.syria().project(35.949, 35.401);
        assertThat(view.centre().x()).isCloseTo(place.x(), org.assertj.core.api.Assertions.within(1.0));
        assertThat(view.centre().y()).isCloseTo(place.y(), org.assertj.core.api.Assertions.within(1.0));
    }

    private static void assertTidy(PictureRequest request) {
        for (SheetLayout sheet : PictureSamples.layOut(request).sheets()) {
            Box page = new Box(0, 0, sheet.size().width(), sheet.size().height());
            List<Piece> solid = sheet.pieces().stream()
                    .filter(piece -> piece.kind() == Piece.Kind.TEXT || piece.kind() == Piece.Kind.MAP)
                    .toList();
            for (int i = 0; i < solid.size(); i++) {
                Box box = solid.get(i).box();
                assertThat(page.grown(ROUNDING).holds(box))
                        .as("%s on %s", box, page)
                        .isTrue();
                for (Piece other : solid.subList(i + 1, solid.size())) {
                    assertThat(box.grown(-ROUNDING).overlaps(other.box().grown(-ROUNDING)))
                            .as("%s and %s", solid.get(i), other)
                            .isFalse();
                }
            }
        }
    }
}
