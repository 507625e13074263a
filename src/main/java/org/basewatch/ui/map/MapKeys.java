package org.basewatch.ui.map;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** The keys of the map while it, or a pin on it, has the focus. */
final class MapKeys {
    private static final double ZOOM = 1.5;
    private static final double STEP = 90;
    private static final double LONG_STEP = 320;

    private final MapViewModel model;

    MapKeys(MapViewModel model) {
        this.model = model;
    }

    void installOn(Node surface) {
        surface.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isMetaDown() || event.isAltDown()) {
            return;
        }
        if (zooms(event) || moves(event)) {
            event.consume();
        }
    }

    private boolean zooms(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> model.zoom(ZOOM);
            case MINUS, SUBTRACT, UNDERSCORE -> model.zoom(1 / ZOOM);
            case HOME -> model.fitSyria();
            case F -> model.fitSelection();
            case ESCAPE -> {
                // with nothing selected the key is the window's
                return model.clearSelection();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean moves(KeyEvent event) {
        double step = event.isShiftDown() ? LONG_STEP : STEP;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> model.pan(step, 0);
            case RIGHT, KP_RIGHT -> model.pan(-step, 0);
            case UP, KP_UP -> model.pan(0, step);
            case DOWN, KP_DOWN -> model.pan(0, -step);
            default -> {
                return false;
            }
        }
        return true;
    }
}
