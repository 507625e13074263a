package org.basewatch.ui.tool;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;
import org.basewatch.map.Viewport;
import org.basewatch.model.GeoPoint;
import org.basewatch.ui.map.AnnotationLayer;
import org.basewatch.ui.map.MapPane;
import org.basewatch.ui.map.MapViewModel;

/** The mouse on the map as far as tools and annotations want it; everything else goes on to the map. */
final class ToolGestures {
    private final MapPane pane;
    private final MapViewModel map;
    private final ToolsViewModel tools;
    private final AnnotationLayer layer;
    private Optional<MapPoint> grabbed = Optional.empty();
    private OptionalInt corner = OptionalInt.empty();
    private boolean moved;
    private boolean mine;

    ToolGestures(MapPane pane, MapViewModel map, ToolsViewModel tools, AnnotationLayer layer) {
        this.pane = pane;
        this.map = map;
        this.tools = tools;
        this.layer = layer;
    }

    void install() {
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        pane.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
    }

    private boolean isOnMap(MouseEvent event) {
        return event.getTarget() == pane;
    }

    private void pressed(MouseEvent event) {
        mine = false;
        if (!isOnMap(event) || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        // a field that is being written in gives its words away before something else is selected
        pane.requestFocus();
        if (tools.toolProperty().get().isPresent()) {
            return;
        }
        corner = layer.cornerAt(event.getX(), event.getY());
        if (corner.isPresent()) {
            tools.chooseCorner(corner);
            grab(event);
        } else if (layer.handIsAt(event.getX(), event.getY())) {
            tools.chooseCorner(corner);
            grab(event);
        } else {
            OptionalInt hit = layer.at(event.getX(), event.getY());
            if (hit.isPresent()) {
                tools.selectResting(hit.getAsInt());
                grab(event);
            }
        }
    }

    private void grab(MouseEvent event) {
        mine = true;
        moved = false;
        grabbed = mapPoint(event);
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (mine) {
            event.consume();
            moved |= !event.isStillSincePress();
            if (moved) {
                grabbed.ifPresent(from -> mapPoint(event).ifPresent(to -> moveTo(shift(from, to))));
            }
        }
    }

    private void moveTo(UnaryOperator<GeoPoint> move) {
        if (corner.isPresent()) {
            tools.dragCorner(corner.getAsInt(), move);
        } else {
            tools.drag(move);
        }
    }

    private UnaryOperator<GeoPoint> shift(MapPoint from, MapPoint to) {
        MapProjection projection = map.projectionProperty().get();
        return point -> {
            MapPoint on = projection.project(point);
            return projection.unproject(new MapPoint(on.x() + to.x() - from.x(), on.y() + to.y() - from.y()));
        };
    }

    /** A quick hand lets go further on than it was last seen dragging. */
    private void released(MouseEvent event) {
        dragged(event);
        if (mine && moved) {
            tools.dragged();
        }
    }

    private void clicked(MouseEvent event) {
        if (mine) {
            event.consume();
            return;
        }
        if (!isOnMap(event) || event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        if (tools.toolProperty().get().isPresent()) {
            if (event.getClickCount() == 1) {
                map.positionAt(event.getX(), event.getY()).ifPresent(tools::click);
            } else if (event.getClickCount() == 2) {
                tools.finish();
            }
            event.consume();
        } else if (event.getClickCount() == 1) {
            tools.leave();
        }
    }

    private void hovered(MouseEvent event) {
        if (tools.toolProperty().get().isPresent()) {
            map.positionAt(event.getX(), event.getY()).ifPresent(tools::hover);
            pane.setCursor(Cursor.CROSSHAIR);
        } else if (isOnMap(event) && layer.cornerAt(event.getX(), event.getY()).isPresent()) {
            pane.setCursor(Cursor.HAND);
        } else if (isOnMap(event)
                && (layer.handIsAt(event.getX(), event.getY())
                        || layer.at(event.getX(), event.getY()).isPresent())) {
            pane.setCursor(Cursor.MOVE);
        }
    }

    private Optional<MapPoint> mapPoint(MouseEvent event) {
        return map.viewportProperty().get().map((Viewport seen) -> seen.mapPoint(event.getX(), event.getY()));
    }
}
