package org.basewatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.basewatch.catalogue.RatingMask;
import org.junit.jupiter.api.Test;

class FreshnessTest {
    private final Workspace workspace = SmallSet.workspace();
    private final Freshness freshness = new Freshness(workspace, () -> LocalDate.of(2026, 11, 23));

    @Test
    void theFilterDoesNotMakeAPlaceLookForgotten() {
        Optional<String> before = freshness.lines("north");

        workspace.filterBy(workspace.criteria().withRatings(RatingMask.none()));

        assertThat(before.orElseThrow()).startsWith("Last report ").contains("before today");
        assertThat(before.orElseThrow()).endsWith("Nothing reported since; silence is no evidence.");
        assertThat(freshness.lines("north")).isEqualTo(before);
    }

    @Test
    void whatWasNotYetKnownDoesNotCount() {
        LocalDate last = freshness.of(SmallSet.NORTH).orElseThrow().day();

        workspace.filterBy(workspace.criteria().withAsOf(Optional.of(last.minusDays(1))));

        assertThat(freshness
                        .of(SmallSet.NORTH)
                        .map(report -> report.day().isBefore(last))
                        .orElse(true))
                .isTrue();
    }

    @Test
    void aSignThatIsNoPlaceHasNone() {
        assertThat(freshness.lines("36.25,34.5")).isEmpty();
    }
}
