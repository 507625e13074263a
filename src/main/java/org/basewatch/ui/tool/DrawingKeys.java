package org.basewatch.ui.tool;

import javafx.scene.input.KeyEvent;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;
import org.basewatch.map.Viewport;
import org.basewatch.ui.map.MapViewModel;

/** The keys that move the selected annotation, or one of its points, over the map. */
final class DrawingKeys {
    private static final double STEP = 8;
    private static final double SHORT_STEP = 1;

    private final MapViewModel map;
    private final ToolsViewModel tools;

    DrawingKeys(MapViewModel map, ToolsViewModel tools) {
        this.map = map;
        this.tools = tools;
    }

    /** Does what a key says, and tells whether it says anything about the selected annotation. */
    boolean moves(KeyEvent event) {
        if (tools.selection().isEmpty()) {
            return false;
        }
        if (!event.isShortcutDown()) {
            return switch (event.getCode()) {
                case N -> tools.nextCorner();
                default -> false;
            };
        }
        double step = event.isShiftDown() ? SHORT_STEP : STEP;
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> nudge(-step, 0);
            case RIGHT, KP_RIGHT -> nudge(step, 0);
            case UP, KP_UP -> nudge(0, -step);
            case DOWN, KP_DOWN -> nudge(0, step);
            default -> false;
        };
    }

    /** Moves by so many units on the screen, to the right and down. */
    private boolean nudge(double dx, double dy) {
        map.viewportProperty().get().map(Viewport::metresPerUnit).ifPresent(unit -> {
            MapProjection projection = map.projectionProperty().get();
            tools.nudge(point -> {
                MapPoint on = projection.project(point);
                return projection.unproject(new MapPoint(on.x() + dx * unit, on.y() - dy * unit));
            });
        });
        return true;
    }
}
