package org.basewatch.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.Credibility;
import org.basewatch.model.Relation;
import org.basewatch.model.Report;
import org.basewatch.model.ReportId;
import org.junit.jupiter.api.Test;

class RelayGraphTest {
    @Test
    void twoThatTookItFromEachOtherAreCircular() {
        Catalogue set = LinkedSets.set(List.of(
                told("r0", "Agency", "Channel"), told("r1", "Channel", "Agency", "Paper"), told("r2", "Agency")));
        RelayGraph graph = RelayGraph.of(set, 0);
        assertThat(graph.isCircular()).isTrue();
        assertThat(graph.sentence()).startsWith("Circular: ").contains("Agency").contains("Channel");
        assertThat(graph.edges().stream().filter(RelayGraph.Edge::closesCircle)).hasSize(1);
    }

    @Test
    void whoeverTakesItStandsBelowWhoeverHadIt() {
        Catalogue set = LinkedSets.set(List.of(told("r0", "Agency", "Paper"), told("r1", "Paper")));
        RelayGraph graph = RelayGraph.of(set, 1);
        assertThat(graph.edges())
                .isNotEmpty()
                .allMatch(edge -> graph.nodes().get(edge.from()).layer()
                        < graph.nodes().get(edge.to()).layer());
        assertThat(graph.nodes().stream().filter(node -> node.label().equals("Paper")))
                .hasSize(1);
        assertThat(graph.layers()).isEqualTo(4);
    }

    @Test
    void ofManyReportsTheOpenedOneIsAlwaysDrawn() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            reports.add(told("r" + i, "Agency"));
        }
        RelayGraph graph = RelayGraph.of(LinkedSets.set(reports), 39);
        assertThat(graph.count().same().leftOut()).isEqualTo(28);
        assertThat(graph.nodes()).anyMatch(node -> node.row().orElse(-1) == 39);
        assertThat(graph.sentence())
                .isEqualTo("40 reports of this set go back to it; 12 of them are drawn."
                        + " They are one origin, however many say it.");
        assertThat(RelayGraph.of(LinkedSets.set(reports.subList(0, 13)), 3).sentence())
                .isEqualTo("13 reports of this set go back to it; 12 of them are drawn."
                        + " They are one origin, however many say it.");
        assertThat(RelayGraph.of(LinkedSets.set(reports.subList(0, 12)), 3).sentence())
                .isEqualTo("12 reports of this set go back to it. They are one origin, however many say it.");
    }

    @Test
    void ofManyThatDependOnTheOpenedReportItSaysHowManyAreDrawn() {
        RelayGraph graph = RelayGraph.of(dependent(20), 0);
        assertThat(labels(graph, RelayGraph.Role.REPORT)).hasSize(12);
        assertThat(graph.sentence())
                .isEqualTo("One report of this set goes back to it. 20 others are not independent of this report; 11 of"
                        + " them are drawn.");
        assertThat(graph.summary()).isEqualTo("21 reports, not independent");
        assertThat(RelayGraph.of(dependent(11), 0).sentence())
                .isEqualTo("One report of this set goes back to it. 11 more that are not independent of this report are"
                        + " drawn with it.");
    }

    @Test
    void whereOthersTakeTheRoomItSaysThatOfTheSameOriginOnlyTheOpenedOneIsDrawn() {
        List<Report> reports = new ArrayList<>(dependentReports(11));
        reports.add(told("same", "Agency"));
        RelayGraph graph = RelayGraph.of(LinkedSets.set(reports, 1), 0);
        assertThat(graph.count())
                .isEqualTo(new RelayGraph.Count(new RelayGraph.Share(2, 1), new RelayGraph.Share(11, 11)));
        assertThat(graph.sentence())
                .isEqualTo("Two reports of this set go back to it; one of them is drawn. They are one origin, however"
                        + " many say it. 11 more that are not independent of this report are drawn with it.");
    }

    @Test
    void besideACircleItSaysWhatOfTheSameOriginIsNotDrawn() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            reports.add(i % 2 == 0 ? told("r" + i, "Agency", "Channel") : told("r" + i, "Channel", "Agency"));
        }
        assertThat(RelayGraph.of(LinkedSets.set(reports), 0).sentence())
                .startsWith("Circular: ")
                .endsWith(". 20 reports of this set go back to the same as this one; 12 of them are drawn.");
    }

    @Test
    void aCircleOfOutletsIsDrawnAcrossTheirOrigins() {
        Catalogue set = LinkedSets.set(
                List.of(
                        agreeing("r0", "s0", "o2", List.of("s2", "s0"), "r1"),
                        agreeing("r1", "s1", "o0", List.of("s0", "s1"), "r2"),
                        agreeing("r2", "s2", "o1", List.of("s1", "s2"), "r0")),
                3);
        for (int row = 0; row < 3; row++) {
            RelayGraph graph = RelayGraph.of(set, row);
            assertThat(graph.summary()).isEqualTo("circular");
            assertThat(graph.circle()).hasSize(3);
            assertThat(graph.sentence())
                    .startsWith("Circular: ")
                    .endsWith(" Two more that are not independent of this report are drawn with it.");
            assertThat(labels(graph, RelayGraph.Role.ORIGIN))
                    .containsExactlyInAnyOrder("Origin 0 · Source 0", "Origin 1 · Source 1", "Origin 2 · Source 2");
            assertThat(labels(graph, RelayGraph.Role.REPORT)).hasSize(3);
        }
    }

    @Test
    void whereTheChainsAreEmptyTheMakersOfTheOriginsAreEnough() {
        Catalogue set = LinkedSets.set(
                List.of(agreeing("r0", "s0", "o1", List.of(), "r1"), agreeing("r1", "s1", "o0", List.of())), 2);
        assertThat(RelayGraph.of(set, 0).isCircular()).isTrue();
        assertThat(RelayGraph.of(set, 1).circle()).containsExactlyInAnyOrder("Source 0", "Source 1");
    }

    @Test
    void whatAgreesButHasItFromTheOpenedReportIsDrawnAndWhatIsIndependentIsNot() {
        Catalogue set = LinkedSets.set(
                List.of(
                        agreeing("r0", "s0", "o0", List.of(), "r1", "r2"),
                        agreeing("r1", "s1", "o1", List.of("s0", "s1")),
                        agreeing("r2", "s2", "o2", List.of())),
                1);
        RelayGraph graph = RelayGraph.of(set, 0);
        assertThat(labels(graph, RelayGraph.Role.REPORT)).containsExactly("Report r0", "Report r1");
        assertThat(graph.summary()).isEqualTo("2 reports, not independent");
        assertThat(graph.sentence())
                .isEqualTo("One report of this set goes back to it. One more that is not independent of this report is"
                        + " drawn with it.");
        assertThat(RelayGraph.of(set, 2).isTelling()).isFalse();
    }

    @Test
    void whatOneInBetweenHasMadeDoesNotSeemToComeFromWhatItPassedOn() {
        Catalogue set = LinkedSets.set(
                List.of(
                        agreeing("r0", "s0", "o0", List.of("s0"), "r1"),
                        agreeing("r1", "s1", "o5", List.of("s0", "s1"))),
                1);
        RelayGraph graph = RelayGraph.of(set, 0);
        int picture =
                graph.nodes().stream().map(RelayGraph.Node::label).toList().indexOf("Origin 0 · Source 0");
        assertThat(picture).isZero();
        assertThat(graph.edges()).noneMatch(edge -> edge.to() == picture);
        assertThat(labels(graph, RelayGraph.Role.RELAY)).containsExactly("s0", "s1");
    }

    private static List<String> labels(RelayGraph graph, RelayGraph.Role role) {
        return graph.nodes().stream()
                .filter(node -> node.role() == role)
                .map(RelayGraph.Node::label)
                .toList();
    }

    /** A report, and so many others that agree with it and have it from its source. */
    private static Catalogue dependent(int others) {
        return LinkedSets.set(dependentReports(others), 1);
    }

    private static List<Report> dependentReports(int others) {
        List<Report> reports = new ArrayList<>();
        String[] ids = IntStream.rangeClosed(1, others).mapToObj(i -> "r" + i).toArray(String[]::new);
        reports.add(agreeing("r0", "s0", "o0", List.of(), ids));
        for (int i = 1; i <= others; i++) {
            reports.add(agreeing("r" + i, "s" + (1 + i % 7), "o" + (1 + i % 7), List.of("s0", "s" + (1 + i % 7))));
        }
        return reports;
    }

    private static Report agreeing(String id, String source, String origin, List<String> relay, String... others) {
        List<Relation> links = List.of(others).stream()
                .map(other -> new Relation(Relation.Type.CORROBORATES, new ReportId(other), Optional.empty()))
                .toList();
        return LinkedSets.report(id, source, Optional.of(origin), Credibility.ONE, "p0", relay, links);
    }

    private static Report told(String id, String... relay) {
        return LinkedSets.report(id, "s0", Optional.of("o0"), Credibility.THREE, "p0", List.of(relay), List.of());
    }
}
