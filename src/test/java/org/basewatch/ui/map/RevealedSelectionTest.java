package org.basewatch.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.MapPoint;
import org.basewatch.map.ViewLimits;
import org.basewatch.map.Viewport;
import org.basewatch.model.GeoPoint;
import org.basewatch.ui.Selection;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.HandExecutor;
import org.junit.jupiter.api.Test;

/** What the map shows of a place that was chosen by its name. */
class RevealedSelectionTest {
    private static final LambertConformalConic SYRIA = LambertConformalConic.syria();

    private final Workspace workspace = SmallSet.workspace();
    private final HandRest rest = new HandRest();
    private final MapViewModel model =
            new MapViewModel(workspace, SYRIA, ViewLimits.bundled(SYRIA), new HandExecutor(), rest, Rest.none());

    @Test
    void whatWasChosenByNameComesIntoViewAtTheSameScaleAndElseNothingMoves() {
        model.resized(800, 600, 1);
        rest.isOver();
        Viewport country = viewport();
        workspace.select(Selection.of(SmallSet.NORTH));
        model.revealSelection();
        assertThat(viewport()).isEqualTo(country);

        model.zoom(6, 700, 500);
        Viewport away = viewport();
        model.revealSelection();
        assertThat(viewport().metresPerUnit()).isEqualTo(away.metresPerUnit());
        MapPoint north = SYRIA.project(new GeoPoint(35.949, 35.401));
        assertThat(viewport().centre().x()).isCloseTo(north.x(), within(1.0));
        assertThat(viewport().centre().y()).isCloseTo(north.y(), within(1.0));
        Viewport there = viewport();
        model.revealSelection();
        workspace.select(Selection.of(SmallSet.COUNTRY));
        model.revealSelection();
        assertThat(viewport()).isEqualTo(there);
        rest.isOver();
        assertThat(model.canGoBackProperty().get()).isTrue();
    }

    private Viewport viewport() {
        return model.viewportProperty().get().orElseThrow();
    }
}
