package org.basewatch.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.basewatch.catalogue.Citation;
import org.basewatch.catalogue.EventDays;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.catalogue.TextMatch;
import org.basewatch.catalogue.WhatIf;
import org.basewatch.map.Extent;
import org.basewatch.map.Furniture;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.LayerReference;
import org.basewatch.map.LegendFolding;
import org.basewatch.map.SavedLayer;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.map.annotation.SampleAnnotations;
import org.basewatch.model.Credibility;
import org.basewatch.model.PlaceId;
import org.basewatch.model.RatingCode;
import org.basewatch.model.Reliability;
import org.basewatch.model.ReportKind;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapStateJsonTest {
    private static final FilterCriteria CRITERIA = new FilterCriteria(
            RatingMask.none().with(Reliability.B, Credibility.TWO, true).with(Reliability.F, Credibility.SIX, true),
            Set.of(ReportKind.OPINION, ReportKind.BACKGROUND),
            Set.of(new SourceId("z"), new SourceId("a")),
            Set.of(new PlaceId("tartus")),
            true,
            new EventDays(Optional.of(LocalDate.of(2024, 12, 5)), Optional.empty(), false),
            Optional.of(LocalDate.of(2024, 12, 16)),
            Optional.of(TextMatch.pending("Il-76 -\"طرطوس\"")));

    private static final List<SavedLetter> LETTERS = List.of(
            letter("src-afp", Reliability.F, Citation.USER),
            letter("src-x", Reliability.A, "Anna, imported on 30 Nov 2026 from \"letters.json\""));

    private static SavedLetter letter(String source, Reliability letter, String by) {
        return new SavedLetter(
                new SourceId(source),
                "Name of " + source,
                new Source.Rating(letter, "for a \"reason\"", by, LocalDate.of(2026, 11, 30)));
    }

    @Test
    void aStateFromBeforeThereWereLettersHasNone() throws Exception {
        String text = MapStateJson.write(state(CRITERIA, Optional.empty()));
        String before = text.replaceFirst(",\"letters\":\\[.*?\\](?=,\"texts\")", "");
        assertThat(before).doesNotContain("src-afp");
        assertThat(MapStateJson.read(before).letters()).isEmpty();
        // whoever reads the state of a picture is not its author
        assertThat(text).contains("\"by\":\"user\"").doesNotContain("\"you\"");
    }

    @Test
    void comesBackAsItWasWritten() throws Exception {
        for (MapState state :
                new MapState[] {state(CRITERIA, Optional.of("khmeimim")), state(FilterCriteria.all(), Optional.empty())
                }) {
            assertThat(MapStateJson.read(MapStateJson.write(state))).isEqualTo(state);
        }
    }

    @Test
    void whatIsLeftOutForATrialComesBack() throws Exception {
        for (WhatIf trial : List.of(
                new WhatIf.WithoutSource(new SourceId("src-afp")),
                new WhatIf.WithoutLetter(Reliability.E),
                new WhatIf.WithoutBelow(new RatingCode(Reliability.C, Credibility.SIX)))) {
            MapState state = state(CRITERIA.withWhatIf(Optional.of(trial)), Optional.empty());
            assertThat(MapStateJson.read(MapStateJson.write(state))).isEqualTo(state);
        }
    }

    @Test
    void theSameStateIsTheSameText() {
        String text = MapStateJson.write(state(CRITERIA, Optional.empty()));
        assertThat(text)
                .isEqualTo(MapStateJson.write(state(CRITERIA, Optional.empty())))
                .contains("\"ratings\":[\"B2\",\"F6\"]")
                .contains("\"hiddenSources\":[\"a\",\"z\"]")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"format\":\"basewatch-map-state\",\"version\":2}",
                "{\"format\":\"basewatch-map-state\",\"version\":1}",
                "{\"format\":\"other\",\"version\":1}"
            })
    void anythingElseIsRefusedInWords(String text) {
        assertThatThrownBy(() -> MapStateJson.read(text))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("map state");
    }

    private static MapState state(FilterCriteria criteria, Optional<String> selected) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", "القواعد \"quoted\"");
        texts.put("tlp", "TLP:RED");
        return new MapState(
                "syria-2024.json",
                "39bf",
                criteria,
                new Extent(1.5, -2, 3e5, 4.25),
                selected,
                1920,
                1080,
                new Furniture(true, false, true, false, true, true, LegendFolding.BY_ROOM),
                LabelLanguage.ARABIC,
                org.basewatch.map.MapTheme.PRINT,
                true,
                Optional.of("EPSG:3857"),
                List.of(new SavedLayer(
                        new LayerReference(Path.of("spot.tif"), "roads", "sha256:1f"),
                        Optional.of("EPSG:32637"),
                        UserLayerStyle.initial()
                                .withOpacity(0.4)
                                .withRgb(0x0b7a75)
                                .withNamedBy(Optional.of("name")))),
                SampleAnnotations.all(),
                LETTERS,
                texts);
    }
}
