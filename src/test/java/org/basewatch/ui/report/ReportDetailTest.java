package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.RowSet;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.dialog.HandDialogs;
import org.junit.jupiter.api.Test;

class ReportDetailTest {
    private final Catalogue catalogue = SmallSet.catalogue();

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
        ReportDetail detail = ReportDetail.of(catalogue, RowSet.all(5), 1);
        assertThat(detail.lines())
                .contains(
                        new DetailLine("Equipment", "Il-76 ×3"),
                        new DetailLine("Reached us by", "Unknown filmer → Bravo news"),
                        new DetailLine("Why C", "reason for C (editorial, 1 Jan 2025)"),
                        new DetailLine("Why 3", "reason for 3 (editorial, 1 Jan 2025)"),
                        new DetailLine("Language", "Russian"),
                        new DetailLine("Seen at", "repost.example"));
        assertThat(detail.lines())
                .extracting(DetailLine::label)
                .doesNotContain("Published", "Kept copy", "On the date");
    }

    @Test
    void relationsAreSeenFromBothSides() {
        assertThat(ReportDetail.of(catalogue, RowSet.all(5), 1).related())
                .extracting(RelatedLine::label, RelatedLine::row, RelatedLine::text)
                .containsExactly(
                        tuple("Contradicts", 0, "B2 · 13 Dec 2024 · Title of b2"),
                        tuple("See also", 3, "D3 · date not known · Title of d3"));
        assertThat(ReportDetail.of(catalogue, RowSet.all(5), 0).related())
                .singleElement()
                .satisfies(line -> assertThat(line.row()).isEqualTo(1));
    }

    @Test
    void relatedReportThatTheFilterHidesIsMarked() {
        assertThat(ReportDetail.of(catalogue, RowSet.none(), 1).related()).allMatch(RelatedLine::hidden);
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
