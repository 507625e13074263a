package org.basewatch.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import org.basewatch.map.MapPoint;
import org.basewatch.map.Viewport;
import org.basewatch.model.GeoPoint;
import org.basewatch.ui.OpenedLocations;
import org.basewatch.ui.Workspace;

/**
 * Rings around the points of the opened report, wherever its sign stands and whatever it is drawn together with. A place or spot that is
 * selected has a ring of its own, painted with its sign; an area has no point. JavaFX application thread.
 */
public final class OpenedRings extends Group {
    private static final double RADIUS = 7.5;

    private final MapViewModel model;
    private final Workspace workspace;
    private List<GeoPoint> points = List.of();

    /** Rings that follow selection and view. */
    public OpenedRings(MapViewModel model, Workspace workspace) {
        this.model = model;
        this.workspace = workspace;
        setId("opened-rings");
        setMouseTransparent(true);
        workspace.selectionProperty().addListener((property, before, now) -> mark());
        model.viewportProperty().addListener((property, before, now) -> place());
        model.projectionProperty().addListener((property, before, now) -> place());
    }

    private void mark() {
        points = workspace.selection().siteKey().isPresent()
                ? List.of()
                : new OpenedLocations(workspace)
                        .all().stream()
                                .flatMap(location -> location.symbolPoint().stream())
                                .toList();
        getChildren().clear();
        for (int ring = 0; ring < points.size(); ring++) {
            getChildren().add(new Group(circle("opened-ring-edge"), circle("opened-ring")));
        }
        place();
    }

    private static Circle circle(String style) {
        Circle circle = new Circle(RADIUS);
        circle.getStyleClass().add(style);
        return circle;
    }

    private void place() {
        Optional<Viewport> view = model.viewportProperty().get();
        if (view.isEmpty()) {
            return;
        }
        for (int ring = 0; ring < points.size(); ring++) {
            MapPoint on = model.projectionProperty().get().project(points.get(ring));
            getChildren().get(ring).setTranslateX(view.get().screenX(on.x()));
            getChildren().get(ring).setTranslateY(view.get().screenY(on.y()));
        }
    }
}
