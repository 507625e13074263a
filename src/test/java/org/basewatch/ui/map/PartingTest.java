package org.basewatch.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapScene;
import org.basewatch.map.MapSite;
import org.basewatch.map.ViewLimits;
import org.basewatch.map.Viewport;
import org.basewatch.model.Basis;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;
import org.basewatch.model.PlaceKind;
import org.basewatch.model.RatingTally;
import org.basewatch.ui.Selection;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.HandExecutor;
import org.junit.jupiter.api.Test;

/** What choosing a mark does that stands for several spots. */
class PartingTest {
    private static final LambertConformalConic SYRIA = LambertConformalConic.syria();
    private static final SiteMark MARK =
            new SiteMark("cluster:1:2:3", 0, 0, 20, 20, () -> new SiteMark.Words("Spots", "Spots", "Spots"));

    private final Workspace workspace = SmallSet.workspace();
    private final HandExecutor executor = new HandExecutor();
    private final NotingPainter painter = new NotingPainter();
    private final MapViewModel model =
            new MapViewModel(workspace, SYRIA, ViewLimits.bundled(SYRIA), executor, new HandRest(), Rest.none());

    @Test
    void spotsThatNoZoomPartsAreListedFromPointerAndKeyboard() {
        GeoPoint middle = new GeoPoint(38, 35);
        Location all = new Location.Approximate(middle, 5000, Basis.INFERENCE, Optional.empty());
        MapSite site =
                new MapSite("cluster:1:2:3", PlaceKind.OTHER, "", Optional.empty(), all, RatingTally.none(), List.of());
        painter.scene = new MapScene(List.of(site), Optional.empty());
        MapPoint stands = SYRIA.project(middle);
        model.paintWith(painter);
        model.resized(800, 600, 1);
        executor.finishNext();
        double before = shown().metresPerUnit();

        model.choose(MARK);

        assertThat(shown().metresPerUnit()).isLessThan(before / 2);
        assertThat(shown().centre()).isEqualTo(stands);
        MapPoint farthest = new MapPoint(stands.x() + 5000, stands.y());
        assertThat(shown().extent().contains(farthest)).isTrue();
        assertThat(5000 / shown().metresPerUnit()).as("units apart").isGreaterThan(120);
        assertThat(workspace.selection()).isEqualTo(Selection.none());
        for (int step = 0; step < 12; step++) {
            model.choose(MARK);
        }
        assertThat(shown().extent().contains(stands))
                .as("zoomed around the mark")
                .isTrue();
        assertThat(workspace.selection()).isEqualTo(Selection.ofSpot("around:38.00000,35.00000,5001"));
        workspace.select(Selection.none());
        model.choose(MARK);
        assertThat(workspace.selection()).isEqualTo(Selection.ofSpot("around:38.00000,35.00000,5001"));
    }

    @Test
    void spotsThatReachBeyondTheViewAreComeNearerToAllTheSame() {
        Location.Approximate wide =
                new Location.Approximate(new GeoPoint(38, 35), 900_000, Basis.INFERENCE, Optional.empty());
        Viewport view = new Viewport(SYRIA.project(new GeoPoint(38, 35)), 500, 800, 600);
        assertThat(PartingView.of(wide, SYRIA).from(view).metresPerUnit()).isEqualTo(250);
    }

    private Viewport shown() {
        return model.viewportProperty().get().orElseThrow();
    }
}
