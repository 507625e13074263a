package org.basewatch.ui.map;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Mouse, wheel and touch pad on the map: drag, wheel at the pointer, pinch, click and double click. */
final class MapGestures {
    /** Enlargement of one notch of the wheel. */
    private static final double NOTCH = 1.25;

    private static final double DOUBLE_CLICK = 2;
    /** How long after a click beside the signs a second one still makes it a double click. */
    static final long CLICK_MILLIS = 260;
    /** How far the hand may shake during a click, in logical units. */
    private static final double SHAKE = 4;

    private final Node surface;
    private final MapViewModel model;
    private final Rest clickRest;
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private boolean dragging;
    private boolean twoFingers;
    private Optional<LookBeside> beside = Optional.empty();

    /**
     * Gestures on a node.
     *
     * @param clickRest over as soon as a click can no longer become a double click
     */
    MapGestures(Node surface, MapViewModel model, Rest clickRest) {
        this.surface = surface;
        this.model = model;
        this.clickRest = clickRest;
    }

    /** Gives clicks beside the signs to something that looks what is there; with nothing they end the selection. */
    void lookBeside(Optional<LookBeside> look) {
        beside = look;
    }

    void install() {
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        surface.addEventHandler(ScrollEvent.SCROLL_STARTED, event -> twoFingers = true);
        surface.addEventHandler(ScrollEvent.SCROLL_FINISHED, event -> twoFingers = false);
        surface.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        surface.addEventHandler(ZoomEvent.ZOOM, event -> {
            model.zoom(event.getZoomFactor(), event.getX(), event.getY());
            event.consume();
        });
    }

    private void pressed(MouseEvent event) {
        surface.requestFocus();
        pressX = lastX = event.getX();
        pressY = lastY = event.getY();
        dragging = false;
    }

    private void dragged(MouseEvent event) {
        if (!event.isPrimaryButtonDown() && !event.isMiddleButtonDown()) {
            return;
        }
        if (!dragging && Math.hypot(event.getX() - pressX, event.getY() - pressY) < SHAKE) {
            return;
        }
        dragging = true;
        surface.setCursor(Cursor.CLOSED_HAND);
        follow(event);
        event.consume();
    }

    /** A quick hand lets go further on than it was last seen dragging. */
    private void released(MouseEvent event) {
        surface.setCursor(Cursor.DEFAULT);
        if (dragging) {
            follow(event);
        }
    }

    private void follow(MouseEvent event) {
        if (event.getX() != lastX || event.getY() != lastY) {
            model.pan(event.getX() - lastX, event.getY() - lastY);
            lastX = event.getX();
            lastY = event.getY();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || dragging) {
            return;
        }
        clickRest.then(() -> {});
        double x = event.getX();
        double y = event.getY();
        if (event.getClickCount() == 2) {
            model.zoom(event.isShiftDown() ? 1 / DOUBLE_CLICK : DOUBLE_CLICK, x, y);
        } else if (event.getClickCount() == 1) {
            // A double click beside the signs enlarges the map and is to keep what is selected.
            model.siteAt(x, y).ifPresentOrElse(model::choose, () -> clickRest.then(() -> besideSigns(x, y)));
        }
        event.consume();
    }

    private void besideSigns(double x, double y) {
        beside.ifPresentOrElse(look -> look.at(x, y, true), model::clearSelection);
    }

    private void scrolled(ScrollEvent event) {
        if (event.isInertia() && !twoFingers) {
            return;
        }
        if (twoFingers && !event.isControlDown()) {
            model.pan(event.getDeltaX(), event.getDeltaY());
        } else if (event.getDeltaY() != 0) {
            model.zoom(Math.pow(NOTCH, notches(event)), event.getX(), event.getY());
        }
        event.consume();
    }

    /** By sign and notch: a notch is 40 on one platform and 1 on another. */
    private static double notches(ScrollEvent event) {
        double unit = event.getMultiplierY() > 1 ? event.getMultiplierY() : Math.max(1, Math.abs(event.getDeltaY()));
        double turned = event.getDeltaY() / unit;
        return Math.max(-4, Math.min(4, turned));
    }
}
