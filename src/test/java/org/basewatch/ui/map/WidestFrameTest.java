package org.basewatch.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.MapTheme;
import org.basewatch.map.ViewLimits;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.HandExecutor;
import org.junit.jupiter.api.Test;

class WidestFrameTest {
    private static final LambertConformalConic SYRIA = LambertConformalConic.syria();

    private final Workspace workspace = SmallSet.workspace();
    private final HandExecutor executor = new HandExecutor();
    private final NotingPainter painter = new NotingPainter();
    private final MapViewModel model =
            new MapViewModel(workspace, SYRIA, ViewLimits.bundled(SYRIA), executor, new HandRest(), Rest.none());

    @Test
    void tellsThePainterWhoseGroundIsStillSeenBeyondTheLastFrame() {
        model.resized(800, 600, 1);
        model.paintWith(painter);
        executor.finishNext();
        MapFrame whole = shown();
        model.zoom(2);
        executor.finishNext();
        MapFrame nearer = shown();
        assertThat(model.frames().widest()).hasValue(whole);
        workspace.themeProperty().set(MapTheme.DARK);
        executor.finishNext();
        assertThat(model.frames().widest()).as("of another look").hasValue(shown());
        assertThat(painter.givenBack()).containsExactly(whole, nearer);
        assertThat(painter.keptAsWidest()).containsExactly(whole, shown());
    }

    private MapFrame shown() {
        return model.frameProperty().get().orElseThrow();
    }
}
