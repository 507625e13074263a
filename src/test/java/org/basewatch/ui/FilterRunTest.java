package org.basewatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.model.ReportKind;
import org.junit.jupiter.api.Test;

class FilterRunTest {
    private final Workspace workspace = SmallSet.workspace();
    private final FilterRun run = new FilterRun(workspace);

    @Test
    void changesThatBelongTogetherAreOneStep() {
        run.filterBy(known(1));
        run.filterBy(known(2));
        run.filterBy(known(3));

        workspace.undo();
        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());
        workspace.redo();
        assertThat(workspace.criteria()).isEqualTo(known(3));
    }

    @Test
    void anotherStepInBetweenEndsTheRun() {
        run.filterBy(known(1));
        FilterCriteria both = known(1).withKind(ReportKind.OPINION, false);
        workspace.filterBy(both);
        run.filterBy(both.withAsOf(Optional.of(LocalDate.of(2024, 12, 2))));

        workspace.undo();
        assertThat(workspace.criteria()).isEqualTo(both);
        workspace.undo();
        assertThat(workspace.criteria()).isEqualTo(known(1));
    }

    @Test
    void undoEndsTheRun() {
        workspace.filterBy(known(1));
        run.filterBy(known(2));
        workspace.undo();
        run.filterBy(known(3));

        workspace.undo();
        assertThat(workspace.criteria()).isEqualTo(known(1));
    }

    @Test
    void aChangeThatLeadsBackToItsBeginningIsNoStep() {
        workspace.filterBy(known(1));
        run.filterBy(known(2));
        run.filterBy(known(1));
        run.filterBy(known(3));

        workspace.undo();
        assertThat(workspace.criteria()).isEqualTo(known(1));
        workspace.undo();
        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());
        assertThat(workspace.canUndoProperty().get()).isFalse();
    }

    @Test
    void whatChangesNothingBeginsNoRun() {
        workspace.filterBy(known(1));
        run.filterBy(known(1));
        run.filterBy(known(2));

        workspace.undo();
        assertThat(workspace.criteria()).isEqualTo(known(1));
    }

    private static FilterCriteria known(int day) {
        return FilterCriteria.all().withAsOf(Optional.of(LocalDate.of(2024, 12, day)));
    }
}
