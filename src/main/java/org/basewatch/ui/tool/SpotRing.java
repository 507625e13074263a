package org.basewatch.ui.tool;

import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import org.basewatch.map.MapPoint;
import org.basewatch.map.Viewport;
import org.basewatch.model.GeoPoint;
import org.basewatch.ui.map.MapViewModel;

/** A ring around the point that was gone to: no pin, and gone after some seconds or with Esc. */
final class SpotRing extends Group {
    private static final Duration SEEN = Duration.seconds(4);
    private static final Duration FADING = Duration.seconds(2.5);

    private final MapViewModel map;
    private final FadeTransition fade = new FadeTransition(FADING, this);
    private Optional<GeoPoint> point = Optional.empty();

    SpotRing(MapViewModel map) {
        this.map = map;
        setId("spot-ring");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        Circle under = new Circle(22);
        under.getStyleClass().add("spot-ring-under");
        Circle ring = new Circle(22);
        ring.getStyleClass().add("spot-ring");
        getChildren().addAll(under, ring);
        fade.setFromValue(1);
        fade.setToValue(0);
        fade.setDelay(SEEN);
        fade.setOnFinished(event -> hide());
        map.viewportProperty().addListener((property, before, now) -> place());
        map.projectionProperty().addListener((property, before, now) -> place());
    }

    void show(GeoPoint marked) {
        point = Optional.of(marked);
        setOpacity(1);
        setVisible(true);
        place();
        fade.playFromStart();
    }

    boolean hide() {
        boolean shown = isVisible();
        fade.stop();
        setVisible(false);
        point = Optional.empty();
        return shown;
    }

    private void place() {
        point.ifPresent(at -> map.viewportProperty().get().ifPresent((Viewport seen) -> {
            MapPoint on = map.projectionProperty().get().project(at);
            setLayoutX(seen.screenX(on.x()));
            setLayoutY(seen.screenY(on.y()));
        }));
    }
}
