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

        assertThat(before.orElseThrow()).startsWith("Last report: ").contains("before today");
        assertThat(before.orElseThrow())
                .endsWith(
                        "Nothing with a known day of publication since; 2 reports give none. Silence is no evidence.");
        assertThat(freshness.lines("north")).isEqualTo(before);
    }

    @Test
    void whatWasNotYetKnownDoesNotCount() {
        assertThat(freshness.lines("north").orElseThrow())
                .startsWith(
                        "Last report: event of 13 Dec 2024 (publication day not given), about 23 months before today");

        workspace.filterBy(workspace.criteria().withAsOf(Optional.of(LocalDate.of(2024, 12, 12))));

        assertThat(freshness.lines("north").orElseThrow())
                .startsWith(
                        "Last report: event about 8 Dec 2024 (publication day not given), 4 days before the day shown");
    }

    @Test
    void whereNoReportCountsThatIsSaid() {
        assertThat(freshness.lines("country")).hasValue("Last report: day not known (1 report)");

        workspace.filterBy(workspace.criteria().withAsOf(Optional.of(LocalDate.of(2024, 12, 1))));

        assertThat(freshness.lines("north"))
                .hasValue(
                        "Last report: none that is known to be from the day shown or before\nSilence is no evidence.");
    }

    @Test
    void aSignThatIsNoPlaceHasNone() {
        assertThat(freshness.lines("36.25,34.5")).isEmpty();
    }
}
