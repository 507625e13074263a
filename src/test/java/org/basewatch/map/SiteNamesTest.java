package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.TextLayout;
import java.util.List;
import java.util.Optional;
import org.basewatch.model.Candidate;
import org.basewatch.model.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands beside the signs of reports in each language of the map. */
class SiteNamesTest {
    private static final String BASE = "قاعدة حميميم الجوية";
    private static final SiteStyle STYLE = SampleScene.style(MapTheme.LIGHT);

    private static List<SignBlock> blocks(MapSite site, LabelLanguage language) {
        return LayoutItem.of(site, SampleScene.PROJECTION, STYLE.in(language), Side.RIGHT)
                .orElseThrow()
                .words()
                .full()
                .stream()
                .map(LayoutItem.Measured::block)
                .toList();
    }

    private static MapSite named(MapSite site, String arabic) {
        return new MapSite(
                site.key(),
                site.kind(),
                site.label(),
                Optional.of(arabic),
                site.location(),
                site.tally(),
                site.candidates());
    }

    private static MapSite base() {
        return named(
                SampleScene.air(SampleScene.KHMEIMIM, "Khmeimim air base", 35.949, 35.401, SampleScene.tally("B2")),
                BASE);
    }

    @Test
    void aPinIsNamedInTheLanguageOfTheMap() {
        assertThat(blocks(base(), LabelLanguage.ENGLISH).get(0).title()).containsExactly("Khmeimim air base");
        assertThat(blocks(base(), LabelLanguage.ARABIC).get(0).title()).containsExactly(BASE);
        assertThat(blocks(base(), LabelLanguage.BOTH).get(0).title()).containsExactly("Khmeimim air base", BASE);
    }

    @Test
    void whereTwoLanguagesHaveNoRoomTheEnglishNameIsStillTried() {
        assertThat(blocks(base(), LabelLanguage.BOTH)).containsAll(blocks(base(), LabelLanguage.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(LabelLanguage.class)
    void whatHasNoArabicNameKeepsTheEnglishOne(LabelLanguage language) {
        MapSite site = SampleScene.naval(SampleScene.TARTUS, "Tartus naval base", 35.9, 34.9, SampleScene.tally("B2"));
        assertThat(blocks(site, language)).isEqualTo(blocks(site, LabelLanguage.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(LabelLanguage.class)
    void anAreaSaysInEveryLanguageThatItsPositionIsNotConfirmed(LabelLanguage language) {
        MapSite site = named(SampleScene.unnamed(SampleScene.tally("C3"), List.of()), "قاعدة جوية غير مسمّاة");
        assertThat(blocks(site, language))
                .allSatisfy(block -> assertThat(String.join(" ", block.title())).contains("position not confirmed"));
        assertThat(blocks(site, language).get(0).words().contains("قاعدة جوية غير مسمّاة"))
                .isEqualTo(language != LabelLanguage.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(LabelLanguage.class)
    void aCandidateSaysInEveryLanguageThatItIsInferred(LabelLanguage language) {
        Candidate jirah = SampleScene.candidates().get(1);
        Candidate both = new Candidate(
                jirah.id(),
                new Names("Jirah air base", Optional.of("الجراح"), Optional.empty()),
                jirah.location(),
                jirah.reasonFor(),
                jirah.reasonAgainst(),
                jirah.verdict(),
                List.of());
        List<LayoutItem.Measured> blocks = SiteWords.candidate(STYLE.in(language), both);
        assertThat(blocks.subList(0, blocks.size() - 1))
                .allSatisfy(
                        measured -> assertThat(String.join(" ", measured.block().words()))
                                .matches(".*(" + SiteWords.INFERENCE + ".*|[?؟])"));
        assertThat(blocks.get(0).block().words())
                .isEqualTo(
                        switch (language) {
                            case ENGLISH -> List.of("Jirah air base", "inferred: possible");
                            case ARABIC -> List.of("الجراح", "inferred: possible");
                            case BOTH -> List.of("Jirah air base", "الجراح", "inferred: possible");
                        });
    }

    @Test
    void arabicIsSetInTheBundledLettersFromRightToLeft() {
        TextLayout shaped = STYLE.shaped().of(BASE, STYLE.bold(12.5));
        assertThat(shaped.isLeftToRight()).isFalse();
        assertThat(shaped.getAdvance())
                .isEqualTo(new TextLayout(BASE, arabicOf(12.5f), SiteStyle.MEASURE).getAdvance());
    }

    private static java.awt.Font arabicOf(float size) {
        try {
            return Typefaces.load(LayerSource.bundled()).arabic(Typefaces.Face.SEMIBOLD, size);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
