package org.basewatch.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RowSet;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.MapTheme;
import org.basewatch.map.ViewLimits;
import org.basewatch.model.ReportKind;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.HandExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The picture for a change of the filter is waited for, and no other. */
class FilteredFrameTest {
    private static final LambertConformalConic SYRIA = LambertConformalConic.syria();

    private final Workspace workspace = SmallSet.workspace();
    private final HandExecutor executor = new HandExecutor();
    private final MapViewModel model =
            new MapViewModel(workspace, SYRIA, ViewLimits.bundled(SYRIA), executor, new HandRest(), Rest.none());

    @BeforeEach
    void showFirst() {
        model.resized(800, 600, 1);
        model.paintWith(new NotingPainter());
        executor.finishNext();
        model.frames().awaitFiltered();
    }

    @Test
    void comesWithTheRestOfTheWindowIfItIsPaintedByThen() {
        workspace.filterBy(FilterCriteria.all().withHiddenKinds(EnumSet.of(ReportKind.IMAGERY)));
        executor.doNext();
        assertThat(model.frames().awaitFiltered()).isTrue();
        assertThat(visible()).isEqualTo(workspace.result().visible());
        assertThat(model.frames().awaitFiltered()).as("once").isFalse();
        executor.deliverNext();
        assertThat(visible()).isEqualTo(workspace.result().visible());
    }

    @Test
    void isNotWaitedForWhenTheLookChangesOrAHandMovesTheMap() {
        model.pan(500, 0);
        workspace.themeProperty().set(MapTheme.DARK);
        assertThat(model.frames().awaitFiltered()).isFalse();
    }

    private RowSet visible() {
        return model.frameProperty().get().orElseThrow().snapshot().content().visible();
    }
}
