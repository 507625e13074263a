package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.model.Reliability;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;
import org.basewatch.weighing.Disagreement;
import org.junit.jupiter.api.Test;

/** What a card says of claims that disagree. */
class ClaimWordsTest {
    private static final String THREE = """
            {"id": "r0", "title": "Three", "placeIds": ["p0"], "sourceId": "s0", "relations": [
              {"type": "contradicts", "reportId": "r1", "note": "the number"},
              {"type": "contradicts", "reportId": "r2"}], REST},
            {"id": "r1", "title": "Four", "placeIds": ["p0", "p1"], "sourceId": "s1", "relations": [
              {"type": "contradicts", "reportId": "r2"}], REST},
            {"id": "r2", "title": "None", "location": {"type": "none"}, "sourceId": "s2", REST}
            """;

    @Test
    void everyTwoThatContradictEachOtherAreNamedWithANoteOrWithout() throws UnreadableFileException {
        assertThat(words(THREE, Optional.empty()).differences())
                .containsExactly(
                        "Source 0 and Source 1: the number",
                        "Source 0 and Source 2 contradict each other; in which point is not said",
                        "Source 1 and Source 2 contradict each other; in which point is not said");
    }

    @Test
    void aClaimSaysWhichPlaceItIsAboutUnlessTheHeadSaysIt() throws UnreadableFileException {
        ClaimWords whole = words(THREE, Optional.empty());
        assertThat(whole.places(0)).contains("about Place 0");
        assertThat(whole.places(1)).contains("about Place 0 and Place 1");
        assertThat(whole.places(2)).contains("names no place");
        ClaimWords first = words(THREE, Optional.of(0));
        assertThat(first.places(0)).isEmpty();
        assertThat(first.places(1)).contains("also about Place 1");
        assertThat(words(THREE, Optional.of(1)).places(0)).contains("about Place 0");
        String three = THREE.replace("[\"p0\", \"p1\"]", "[\"p0\", \"p1\", \"p2\"]");
        assertThat(words(three, Optional.empty()).places(1)).contains("about Place 0, Place 1 and Place 2");
        assertThat(words(three, Optional.of(0)).places(1)).contains("also about Place 1 and Place 2");
    }

    @Test
    void twoClaimsOfOneNameAreToldApartByTheirTitlesAndACorrectionIsCalledOne() throws UnreadableFileException {
        String corrected = """
                {"id": "r0", "title": "Three", "placeIds": ["p0"], "sourceId": "s0", REST},
                {"id": "r1", "title": "Five", "placeIds": ["p0"], "sourceId": "s0", "relations": [
                  {"type": "updates", "reportId": "r0"}, {"type": "contradicts", "reportId": "r0"}], REST}
                """;
        assertThat(words(corrected, Optional.empty()).differences())
                .containsExactly("Source 0 (“Five”) corrects or continues Source 0 (“Three”)");
    }

    @Test
    void theLetterOfTheSetStandsBesideTheUsersOwn() throws UnreadableFileException {
        ClaimWords plain = words(THREE, Optional.empty());
        assertThat(plain.heading(0)).isEqualTo("A2 · date not known · Source 0");
        Catalogue own = plain.catalogue()
                .withOwnLetters(Map.of(
                        new SourceId("s0"),
                        new Source.Rating(Reliability.C, "mine", "you", LocalDate.of(2026, 11, 30))));
        assertThat(new ClaimWords(own, plain.one(), Optional.empty()).heading(0))
                .isEqualTo("C2 (A→C) · date not known · Source 0");
    }

    @Test
    void ofVeryManyPairsTheRestIsCounted() throws UnreadableFileException {
        String all = IntStream.range(0, 6)
                .mapToObj(i -> "{\"id\": \"r" + i
                        + "\", \"title\": \"Title\", \"placeIds\": [\"p0\"], \"sourceId\": \"s"
                        + i % 3 + "\", \"relations\": ["
                        + IntStream.range(0, i)
                                .mapToObj(other -> "{\"type\": \"contradicts\", \"reportId\": \"r" + other + "\"}")
                                .collect(Collectors.joining(", "))
                        + "], REST}")
                .collect(Collectors.joining(",\n"));
        assertThat(words(all, Optional.empty()).differences())
                .hasSize(13)
                .endsWith("and 3 more pairs that contradict each other");
    }

    private static ClaimWords words(String reports, Optional<Integer> place) throws UnreadableFileException {
        String rest = """
                "summary": "Says so.", "kind": "movement", "basis": "article",
                "ratings": [{"credibility": 2, "reason": "made up", "by": "editorial", "date": "2026-11-23"}]""";
        String text = "{\"format\": \"basewatch-reports\", \"version\": 1, \"title\": \"Claims\", \"places\": ["
                + many("{\"id\": \"p%1$d\", \"kind\": \"air-base\", \"names\": {\"en\": \"Place %1$d\"},"
                        + " \"location\": {\"type\": \"none\"}}")
                + "], \"sources\": ["
                + many("{\"id\": \"s%1$d\", \"name\": \"Source %1$d\", \"kind\": \"news\", \"ratings\": [{\"letter\":"
                        + " \"A\", \"reason\": \"made up\", \"by\": \"editorial\", \"date\": \"2026-11-23\"}]}")
                + "], \"origins\": [], \"reports\": [" + reports.replace("REST", rest) + "]}";
        Catalogue catalogue = new JsonCatalogueReader()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "claims")
                .catalogue();
        List<Disagreement> all = Disagreement.of(catalogue);
        assertThat(all).hasSize(1);
        return new ClaimWords(catalogue, all.get(0), place);
    }

    private static String many(String record) {
        return IntStream.range(0, 3).mapToObj(i -> String.format(record, i)).collect(Collectors.joining(", "));
    }
}
