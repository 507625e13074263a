package org.basewatch.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.Credibility;
import org.basewatch.model.Report;
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
        assertThat(graph.leftOut()).isEqualTo(28);
        assertThat(graph.nodes()).anyMatch(node -> node.row().orElse(-1) == 39);
        assertThat(graph.sentence()).endsWith("28 more are not drawn.");
    }

    private static Report told(String id, String... relay) {
        return LinkedSets.report(id, "s0", Optional.of("o0"), Credibility.THREE, "p0", List.of(relay), List.of());
    }
}
