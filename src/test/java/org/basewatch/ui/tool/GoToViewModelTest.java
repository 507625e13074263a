package org.basewatch.ui.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.map.BaseMap;
import org.basewatch.map.Gazetteer;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.LayerSource;
import org.basewatch.model.PlaceId;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.SameThreadExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On the bundled reports and the bundled map. */
class GoToViewModelTest {
    private final GoToViewModel model = model();

    @BeforeEach
    void prepare() {
        model.prepare();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Khmeimim",
                "Hmeimim",
                "hmeymim",
                "Humaymim",
                "khmeim",
                "Hmeimeem",
                "Khmeimin",
                "حميميم",
                "Хмеймим",
                "حميم"
            })
    void findsKhmeimimHoweverItIsSpelled(String text) {
        model.find(text);
        assertThat(first().target()).isEqualTo(new GoToMatch.Target.ReportPlace(new PlaceId("khmeimim")));
        assertThat(first().detail()).contains("in the reports");
    }

    @ParameterizedTest
    @CsvSource({
        "Aleppo, Aleppo",
        "halab, Aleppo",
        "حلب, Aleppo",
        "Алеппо, Aleppo",
        "Alepo, Aleppo",
        "ar-Raqqah, Raqqa",
        "rakka, Raqqa",
        "الرقة, Raqqa",
        "Deir ez Zor, Deir ez-Zor",
        "Dayr az-Zawr, Deir ez-Zor",
        "دير الزور, Deir ez-Zor",
        "al Hasakah, Hasakah",
        "Palmyra, Palmyra",
        "Tadmur, Palmyra",
        "qamishli, Qamishli",
        "Beirut, Beirut"
    })
    void findsTowns(String text, String name) {
        model.find(text);
        assertThat(model.matchesProperty().get())
                .as(text)
                .extracting(GoToMatch::title)
                .first()
                .satisfies(title ->
                        assertThat(title.replaceAll("^(Al-|Ar-|al-|ar-)", "")).startsWith(name.substring(0, 4)));
    }

    @Test
    void saysWhatAndWhereATownIs() {
        model.find("Manbij");
        assertThat(first().detail()).contains("Aleppo");
        assertThat(first().target()).isInstanceOf(GoToMatch.Target.Spot.class);
    }

    @Test
    void neverMarksAPointForAPlaceThatIsNotConfirmed() {
        model.find("Aleppo Raqqa");
        Optional<GoToMatch> unconfirmed = model.matchesProperty().get().stream()
                .filter(match -> match.detail().contains("not confirmed"))
                .findFirst();
        assertThat(unconfirmed.map(GoToMatch::target))
                .hasValueSatisfying(target -> assertThat(target).isInstanceOf(GoToMatch.Target.ReportPlace.class));
    }

    @Test
    void offersBothOrdersOfTwoNumbers() {
        model.find("36.1234, 38.5");
        assertThat(model.matchesProperty().get()).hasSize(2);
        assertThat(first().detail()).contains("latitude, longitude");
        assertThat(first().title()).isEqualTo("36.12340° N 38.50000° E");
    }

    @Test
    void saysWhatIsWrong() {
        model.find("96 N 38 E");
        assertThat(model.problemProperty().get())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("at most 90"));
        model.find("Qwertyuiop");
        assertThat(model.problemProperty().get())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("No place of this name"));
        model.find(" ");
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.matchesProperty().get()).isEmpty();
    }

    private GoToMatch first() {
        List<GoToMatch> matches = model.matchesProperty().get();
        assertThat(matches).isNotEmpty();
        return matches.get(0);
    }

    private static GoToViewModel model() {
        try {
            Catalogue bundled = BundledReports.read(new JsonCatalogueReader()).catalogue();
            return new GoToViewModel(
                    new Workspace(new RowFilter(), bundled),
                    new SameThreadExecutor(),
                    () -> Gazetteer.of(BaseMap.load(LayerSource.bundled()), LambertConformalConic.syria()));
        } catch (org.basewatch.io.UnreadableFileException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
