package org.basewatch.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.KnownRows;
import org.basewatch.model.Credibility;
import org.basewatch.model.Relation;
import org.basewatch.model.Report;
import org.basewatch.model.ReportId;
import org.basewatch.ui.report.ReportHeadline;
import org.junit.jupiter.api.Test;

/** What the links say as far as things were known on a day. The report of row i is published on day i + 1. */
class KnownOnDayTest {
    /** Row 0 is rated 1, shares its origin with row 1, and row 2 bears it out independently. */
    private static final Catalogue ONE =
            set(report(0, "o0", Relation.Type.CORROBORATES, 1, 2), report(1, "o0"), report(2, "o2"));

    @Test
    void whatAgreesOnlyLaterIsNoSupportOfTheDay() {
        assertThat(sentence(ONE, 3)).isEqualTo("One independent origin agrees: Origin 2.");
        assertThat(sentence(ONE, 2))
                .isEqualTo(
                        "As known on 2 Dec 2024: credibility 1 rests on two reports that go back to one origin: Origin"
                                + " 0. They do not confirm each other. 1 report that agrees is known only after 2 Dec 2024.");
        assertThat(sentence(ONE, 1))
                .isEqualTo("No report that was known on 1 Dec 2024 supports the 1. 2 reports that agree are known only"
                        + " after 1 Dec 2024.");
    }

    @Test
    void aOneIsChallengedByWhatWasKnownAndNotByWhatWasNotKnownYet() {
        assertThat(headline(ONE, 3).challenge()).isEmpty();
        assertThat(headline(ONE, 2).challenge()).isPresent();
        assertThat(headline(ONE, 1).challenge()).isEmpty();
        // The report itself came later than the day: it is looked at by the whole set.
        assertThat(headline(ONE, 0).challenge()).isEmpty();
        assertThat(sentence(ONE, 0)).isEqualTo(sentence(ONE, 3));
    }

    @Test
    void aOneThatTheWholeSetChallengesStaysChallenged() {
        Catalogue set = set(report(0, "o0", Relation.Type.CORROBORATES, 1), report(1, "o0"));
        assertThat(headline(set, 1).challenge()).isPresent();
        assertThat(headline(set, 2).challenge()).isPresent();
    }

    @Test
    void aHeapFallsApartWhereAClaimIsNotThere() {
        // Four in a ring, each against the next; without the third, the first two and the last two stay.
        Catalogue ring = set(
                report(0, "o0", Relation.Type.CONTRADICTS, 1, 3),
                report(1, "o0", Relation.Type.CONTRADICTS, 2),
                report(2, "o0", Relation.Type.CONTRADICTS, 3),
                report(3, "o0"));
        Disagreement all = Disagreement.of(ring).get(0);
        assertThat(all.among(row -> true)).containsExactly(all);
        assertThat(all.among(row -> row != 2))
                .extracting(Disagreement::rows)
                .containsExactly(List.of(0, 1), List.of(0, 3));
        assertThat(all.among(row -> row == 0 || row == 2)).isEmpty();
        assertThat(all.among(row -> row == 0)).isEmpty();
        assertThat(all.among(row -> row < 2))
                .singleElement()
                .satisfies(left -> assertThat(left.pairs())
                        .containsExactly(new Disagreement.Pair(0, 1, Optional.of("the number"))));
    }

    private static String sentence(Catalogue set, int day) {
        return Independence.of(set, 0, known(set, day)).sentence(set);
    }

    private static ReportHeadline headline(Catalogue set, int day) {
        return ReportHeadline.of(set, 0, known(set, day));
    }

    /** By a day of December 2024; 0 is the last of November. */
    private static KnownRows known(Catalogue set, int day) {
        return new KnownRows(set, Optional.of(LocalDate.of(2024, 11, 30).plusDays(day)));
    }

    private static Catalogue set(Report... reports) {
        return LinkedSets.set(
                IntStream.range(0, reports.length)
                        .mapToObj(i -> LinkedSets.published(reports[i], LocalDate.of(2024, 12, i + 1)))
                        .toList(),
                3);
    }

    private static Report report(int i, String origin) {
        return report(i, origin, Relation.Type.CONTEXT);
    }

    private static Report report(int i, String origin, Relation.Type type, Integer... others) {
        List<Relation> links = Stream.of(others)
                .map(other -> new Relation(type, new ReportId("r" + other), Optional.of("the number")))
                .toList();
        return LinkedSets.report("r" + i, "s" + (i + 3), Optional.of(origin), Credibility.ONE, "p0", List.of(), links);
    }
}
