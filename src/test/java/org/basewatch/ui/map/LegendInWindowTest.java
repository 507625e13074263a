package org.basewatch.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.LegendFolding;
import org.basewatch.map.ViewLimits;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.HandExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LegendInWindowTest {
    private static final LambertConformalConic SYRIA = LambertConformalConic.syria();

    private final Workspace workspace = SmallSet.workspace();
    private final MapViewModel model = new MapViewModel(
            workspace, SYRIA, ViewLimits.bundled(SYRIA), new HandExecutor(), new HandRest(), Rest.none());

    @BeforeEach
    void openOnSyria() {
        model.resized(800, 600, 1);
    }

    @Test
    void foldsTheLegendAndOpensItAgain() {
        model.foldLegend();
        assertThat(workspace.furnitureProperty().get().legendFolding()).isEqualTo(LegendFolding.FOLDED);
        model.foldLegend();
        assertThat(workspace.furnitureProperty().get().legendFolding()).isEqualTo(LegendFolding.OPEN);
    }

    /** A small map shows its head alone, until somebody asks for it. */
    @Test
    void opensTheLegendOfASmallMapFirst() {
        model.resized(455, 460, 1);
        assertThat(workspace
                        .furnitureProperty()
                        .get()
                        .legendFolding()
                        .foldsIn(
                                model.viewportProperty().get().orElseThrow(),
                                workspace.catalogue().size()))
                .isTrue();
        model.foldLegend();
        assertThat(workspace.furnitureProperty().get().legendFolding()).isEqualTo(LegendFolding.OPEN);
    }
}
