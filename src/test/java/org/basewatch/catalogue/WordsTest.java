package org.basewatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.basewatch.model.Basis;
import org.basewatch.model.Credibility;
import org.basewatch.model.EventDate;
import org.basewatch.model.Reliability;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "2024-12-06, 2024-12-06, DAY, 6 Dec 2024",
        "2024-12-06, 2024-12-12, INTERVAL, 6–12 Dec 2024",
        "2024-11-28, 2024-12-03, INTERVAL, 28 Nov – 3 Dec 2024",
        "2024-12-28, 2025-01-03, INTERVAL, 28 Dec 2024 – 3 Jan 2025",
        "2024-12-07, 2024-12-08, ABOUT, about 7–8 Dec 2024",
        "2024-12-01, 2024-12-31, MONTH, Dec 2024",
        "2024-12-01, 2025-01-31, MONTH, Dec 2024 – Jan 2025",
        "2015-09-30, 2015-09-30, OPEN_ENDED, from 30 Sep 2015 on",
        "2015-09-01, 2015-09-30, OPEN_ENDED, from Sep 2015 on",
        "2024-02-01, 2024-02-29, OPEN_ENDED, from Feb 2024 on",
        "2015-09-01, 2015-09-29, OPEN_ENDED, from 1–29 Sep 2015 on",
        "2024-12-09, 2024-12-09, NOT_AFTER, by 9 Dec 2024",
    })
    void datesAreNoMorePreciseThanTheyAreKnown(
            LocalDate from, LocalDate to, EventDate.Precision precision, String words) {
        assertThat(DateWords.event(new EventDate(from, to, precision, Basis.WEB, Optional.empty())))
                .isEqualTo(words);
    }

    @Test
    void aCitationSaysWhoWhatWhenHowWhereAndHowRated() {
        Catalogue catalogue = DatedSet.of(LocalDate.of(2024, 12, 9));

        assertThat(Citation.of(catalogue, 0))
                .isEqualTo("Source B; Airlifters at Khmeimim (title by the editors of the set); "
                        + "event about 8 Dec 2024 (date inferred); published 9 Dec 2024; "
                        + "by way of unknown filmer → Paper; https://example.org/a; rated B2 (editorial); "
                        + "Basewatch data 3f9a 71c2, report r1.");
    }

    @Test
    void aCitationDoesNotMentionWhatIsNotKnown() {
        Catalogue catalogue = new DatedSet()
                .with("r1", Reliability.F, Credibility.SIX, Optional.empty())
                .build();

        assertThat(Citation.of(catalogue, 0)).contains("rated F6").doesNotContain("published");
    }

    @Test
    void aCitationSaysWhoseLetterItIsAndWhatTheSetSays() {
        Catalogue set = DatedSet.of(LocalDate.of(2024, 12, 9));
        SourceId id = set.sources().get(set.sourceIndex(0)).id();

        assertThat(Citation.of(lettered(set, id, Citation.USER), 0))
                .contains("rated F2 (letter: the user's, the set says B; figure: editorial)");
        assertThat(Citation.of(lettered(set, id, "imported on 30 Nov 2026 from \"a.json\""), 0))
                .contains(
                        "rated F2 (letter: chosen by the user, imported on 30 Nov 2026 from \"a.json\", the set says B;"
                                + " figure: editorial)");
    }

    private static Catalogue lettered(Catalogue set, SourceId id, String by) {
        return set.withOwnLetters(
                Map.of(id, new Source.Rating(Reliability.F, "why not", by, LocalDate.of(2026, 11, 30))));
    }
}
