package org.basewatch.ui.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.basewatch.catalogue.DatedSet;
import org.basewatch.catalogue.EventHistogram;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.junit.jupiter.api.Test;

/** The timeline over reports of which only the day of publication is known. */
class WithoutEventsTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 12, 1);

    private final Workspace workspace =
            new Workspace(new RowFilter(), DatedSet.published(FIRST, FIRST.plusDays(4), FIRST.plusDays(8)));
    private final TimelineViewModel model = new TimelineViewModel(workspace);

    @Test
    void whatWasKnownOnADayCanBeAskedFor() {
        model.knowOn(Optional.of(FIRST.plusDays(5)));

        assertThat(model.knownOn()).hasValue(FIRST.plusDays(5));
        assertThat(workspace.result().visible().count()).isEqualTo(2);
        model.knowOn(Optional.of(FIRST.plusDays(8)));
        assertThat(model.knownOn()).as("all was known by then").isEmpty();
    }

    @Test
    void allOfThemAreUndatedAndNoBarStandsForThem() {
        assertThat(model.undated()).isEqualTo(3);
        EventHistogram histogram = model.histogram(700).orElseThrow();
        assertThat(histogram.largest()).isZero();
        assertThat(histogram.undated()).isEqualTo(3);

        workspace.open(SmallSet.crowd(4));
        assertThat(model.undated()).as("no day of publication either").isEqualTo(4);
        assertThat(model.histogram(700)).isEmpty();
        workspace.open(SmallSet.empty());
        assertThat(model.undated()).isZero();
    }

    @Test
    void daysGoByUntilAllIsKnown() {
        model.play();
        int steps = 0;
        while (model.playingProperty().get() && steps < 100) {
            model.tick(700);
            steps++;
        }

        assertThat(steps).isBetween(8, 20);
        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());
    }
}
