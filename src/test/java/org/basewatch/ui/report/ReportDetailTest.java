package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.Citation;
import org.basewatch.catalogue.KnownRows;
import org.basewatch.catalogue.RowSet;
import org.basewatch.model.Reliability;
import org.basewatch.model.Source;
import org.basewatch.search.Passage;
import org.basewatch.search.SearchedPart;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.dialog.HandDialogs;
import org.junit.jupiter.api.Test;

class ReportDetailTest {
    private final Catalogue catalogue = SmallSet.catalogue();
    private final KnownRows always = new KnownRows(catalogue, Optional.empty());

    @Test
    void headlineGivesCodeDateSourceKindAndStatus() {
        ReportHeadline headline = ReportHeadline.of(catalogue, 1);
        assertThat(headline.code()).hasToString("C3");
        assertThat(headline.spoken())
                .isEqualTo(
                        "C3, source fairly reliable, information possibly true. Title of c3. about 8 Dec 2024 · inferred."
                                + " Charlie channel, Statement. Status by the source: unverified.");
    }

    @Test
    void linesTellTheWayAndTheReasonsForBothRatings() {
        ReportDetail detail = ReportDetail.of(RowSet.all(5), 1, always);
        assertThat(detail.lines())
                .contains(
                        new DetailLine("Equipment", List.of(Passage.of(SearchedPart.WORDS, "Il-76 ×3"))),
                        new DetailLine(
                                "Reached us by",
                                List.of(Passage.of(SearchedPart.WORDS, "Unknown filmer → Bravo news"))),
                        new DetailLine("Why C", "reason for C (editorial, 1 Jan 2025)"),
                        new DetailLine("Why 3", "reason for 3 (editorial, 1 Jan 2025)"),
                        new DetailLine("Language", "Russian"),
                        new DetailLine("Seen at", "repost.example"));
        assertThat(detail.lines())
                .extracting(DetailLine::label)
                .doesNotContain("Published", "Kept copy", "On the date");
    }

    @Test
    void anOwnLetterStandsBesideThatOfTheSet() {
        Source source = catalogue.sources().get(catalogue.sourceIndex(1));
        Catalogue lettered = catalogue.withOwnLetters(Map.of(
                source.id(),
                new Source.Rating(Reliability.E, "seen to be wrong", Citation.USER, LocalDate.of(2026, 11, 30))));
        KnownRows known = new KnownRows(lettered, Optional.empty());
        assertThat(ReportDetail.of(RowSet.all(5), 1, known).lines())
                .contains(
                        new DetailLine("Why E, yours", "seen to be wrong (" + Citation.USER + ", 30 Nov 2026)"),
                        new DetailLine("Why C, the set", "reason for C (editorial, 1 Jan 2025)"));
        assertThat(ReportDetail.of(RowSet.all(5), 0, known).related())
                .filteredOn(line -> line.row() == 1)
                .isNotEmpty()
                .allMatch(line -> line.text().startsWith("E3 (letter yours; the set: C) · "));
    }

    @Test
    void whatWasJudgedAfterTheDayThatIsSetSaysSo() {
        assertThat(ReportDetail.of(RowSet.all(5), 1, new KnownRows(catalogue, Optional.of(LocalDate.of(2024, 12, 31))))
                        .lines())
                .contains(
                        new DetailLine(
                                "Why C",
                                "reason for C (editorial, 1 Jan 2025; may rest on what came out after 31 Dec 2024)"),
                        new DetailLine(
                                "Why 3",
                                "reason for 3 (editorial, 1 Jan 2025; may rest on what came out after 31 Dec 2024)"));
        assertThat(ReportDetail.of(RowSet.all(5), 1, new KnownRows(catalogue, Optional.of(LocalDate.of(2025, 1, 1))))
                        .lines())
                .contains(new DetailLine("Why C", "reason for C (editorial, 1 Jan 2025)"));
    }

    @Test
    void relationsAreSeenFromBothSides() {
        assertThat(ReportDetail.of(RowSet.all(5), 1, always).related())
                .extracting(RelatedLine::label, RelatedLine::row, RelatedLine::text)
                .containsExactly(
                        tuple("Contradicts", 0, "B2 · 13 Dec 2024 · Title of b2"),
                        tuple("See also", 3, "D3 · date not known · Title of d3"));
        assertThat(ReportDetail.of(RowSet.all(5), 0, always).related())
                .singleElement()
                .satisfies(line -> assertThat(line.row()).isEqualTo(1));
    }

    @Test
    void relatedReportThatTheFilterHidesIsMarked() {
        assertThat(ReportDetail.of(RowSet.none(), 1, always).related()).allMatch(RelatedLine::hidden);
    }

    /** The report of row 1 was known from 8 Dec 2024 on, that of row 0 from 13 Dec on, and that of row 3 gives no day. */
    @Test
    void whatWasNotKnownOnTheDayIsNoLinkOfThatDayAndIsCounted() {
        ReportDetail then = onDay(1, LocalDate.of(2024, 12, 12));
        assertThat(then.related()).isEmpty();
        assertThat(then.notRelated())
                .hasValue(
                        "2 linked reports do not count as known on 12 Dec 2024: 1 without a publication day whose event"
                                + " was not over by then, 1 that cannot be placed: no publication day, and no end of the event"
                                + " known.");
        ReportDetail later = onDay(1, LocalDate.of(2024, 12, 13));
        assertThat(later.related()).extracting(RelatedLine::row).containsExactly(0);
        assertThat(later.notRelated()).isPresent();
        assertThat(ReportDetail.of(RowSet.all(5), 1, always).notRelated()).isEmpty();
    }

    @Test
    void withAReportThatWasNotKnownItselfAllThatIsLinkedIsShown() {
        ReportDetail beyond = onDay(0, LocalDate.of(2024, 12, 1));
        assertThat(beyond.related()).extracting(RelatedLine::row).containsExactly(1);
        assertThat(beyond.notRelated()).isEmpty();
    }

    private ReportDetail onDay(int row, LocalDate day) {
        return ReportDetail.of(RowSet.all(5), row, new KnownRows(catalogue, Optional.of(day)));
    }

    @Test
    void linkIsOpenedOnlyAfterYesAndOnlyToTheWeb() {
        List<URI> opened = new ArrayList<>();
        HandDialogs dialogs = new HandDialogs();
        URI web = URI.create("https://example.org/a");
        ReportActions actions = new ReportActions(dialogs, opened::add, text -> {});
        actions.openLink(web, Optional.empty());
        assertThat(opened).isEmpty();
        dialogs.openingLinks();
        actions.openLink(URI.create("file:///etc/passwd"), Optional.empty());
        actions.openLink(URI.create("javascript:alert(1)"), Optional.empty());
        actions.openLink(URI.create("relative/path"), Optional.empty());
        assertThat(dialogs.links()).containsExactly(web);
        actions.openLink(web, Optional.empty());
        assertThat(opened).containsExactly(web);
    }
}
