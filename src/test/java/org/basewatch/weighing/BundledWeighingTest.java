package org.basewatch.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.WhatIf;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.model.Reliability;
import org.basewatch.model.ReportId;
import org.basewatch.model.SourceId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What weighing finds in the reports that come with the program. */
class BundledWeighingTest {
    private static Catalogue bundled = LinkedSets.random(0);

    @BeforeAll
    static void read() throws IOException, UnreadableFileException {
        bundled = BundledReports.read(new JsonCatalogueReader()).catalogue();
    }

    @Test
    void threeOnesAreConfirmedOutsideTheSetAndNoneIsChallenged() {
        List<String> ones = IntStream.range(0, bundled.size())
                .filter(row -> bundled.credibility(row).digit() == 1)
                .filter(row -> !(Independence.of(bundled, row) instanceof Verdict.Independent))
                .mapToObj(BundledWeighingTest::id)
                .toList();
        assertThat(ones).containsExactly("r04", "r12", "r13");
        assertThat(ones).allMatch(id -> Independence.of(bundled, row(id)) instanceof Verdict.OutsideTheSet);
        assertThat(IntStream.range(0, bundled.size())
                        .filter(row -> Independence.of(bundled, row).speaksAgainstOne()))
                .isEmpty();
    }

    @Test
    void theOriginsBehindTheTwoInstallationsAreNamed() {
        assertThat(Independence.of(bundled, row("r09")).sentence(bundled))
                .isEqualTo(
                        "Two independent origins agree: Remarks by Dmitry Peskov and reports by TASS on the bases,"
                                + " 9 December 2024 (the set names no source for it); Four Syrian officials who spoke to Reuters, 14 December 2024.");
    }

    @Test
    void theCountsOfTransportsStandSideBySide() {
        assertThat(Disagreement.of(bundled).stream()
                        .map(one ->
                                one.rows().stream().map(BundledWeighingTest::id).toList()))
                .containsExactlyInAnyOrder(
                        List.of("r02", "r16", "a08", "a14"),
                        List.of("r02", "a20"),
                        List.of("r15", "a14"),
                        List.of("r20", "r21"),
                        List.of("r20", "n01", "n02"),
                        List.of("a08", "n02"),
                        List.of("a14", "b01"));
    }

    @Test
    void onePostOnTelegramBehindThreeReportsIsOneOrigin() {
        RelayGraph graph = RelayGraph.of(bundled, row("r17"));
        assertThat(graph.nodes().get(0).label()).isEqualTo("One post by Voennyy Osvedomytel on Telegram");
        assertThat(graph.nodes().stream()
                        .filter(node -> node.role() == RelayGraph.Role.REPORT)
                        .map(node -> id(node.row().orElseThrow())))
                .containsExactly("r16", "r17", "r18");
        assertThat(graph.isCircular()).isFalse();
        assertThat(graph.sentence()).startsWith("Three reports of this set go back to it.");
    }

    @Test
    void withoutAfpAndTheAssociatedPressTheirPlacesLoseWhatTheyKnew() {
        RowSet all = RowSet.all(bundled.size());
        Loss reuters = loss(new WhatIf.WithoutSource(new SourceId("src-reuters")), all);
        assertThat(reuters.hidden()).isEqualTo(5);
        assertThat(reuters.alone().stream().map(BundledWeighingTest::id)).contains("a10", "b07");
        Loss unjudged = loss(new WhatIf.WithoutLetter(Reliability.F), all);
        assertThat(unjudged.hidden()).isEqualTo((int) IntStream.range(0, bundled.size())
                .filter(row -> bundled.reliability(row) == Reliability.F)
                .count());
    }

    private static Loss loss(WhatIf trial, RowSet before) {
        FilterCriteria criteria = FilterCriteria.all().withWhatIf(Optional.of(trial));
        Loss.Change change = new Loss.Change(before, RowFilter.visible(bundled, criteria));
        return Loss.of(bundled, change, change);
    }

    private static int row(String id) {
        return bundled.row(new ReportId(id)).orElseThrow();
    }

    private static String id(int row) {
        return bundled.report(row).id().value();
    }
}
