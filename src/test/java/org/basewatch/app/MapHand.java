package org.basewatch.app;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** A hand on the map: drags it and turns the wheel, by the events that a real one would cause. JavaFX application thread. */
final class MapHand {
    private static final double NOTCH = 40;

    private final Node map;

    MapHand(Node map) {
        this.map = map;
    }

    /** Presses, drags or releases at a point of the map. */
    void mouse(EventType<MouseEvent> type, double x, double y) {
        Point2D screen = map.localToScreen(x, y);
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                map,
                new MouseEvent(
                        type,
                        x,
                        y,
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        false,
                        new PickResult(map, x, y)));
    }

    /** Turns the wheel by one notch at a point of the map: up, which enlarges, or down. */
    void notch(boolean up, double x, double y) {
        Point2D screen = map.localToScreen(x, y);
        Event.fireEvent(
                map,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        y,
                        screen.getX(),
                        screen.getY(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        up ? NOTCH : -NOTCH,
                        0,
                        0,
                        NOTCH,
                        NOTCH,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(map, x, y)));
    }

    /** Enlarges by two fingers around a point of the map. */
    void pinch(double factor, double x, double y) {
        Point2D screen = map.localToScreen(x, y);
        Event.fireEvent(
                map,
                new ZoomEvent(
                        ZoomEvent.ZOOM,
                        x,
                        y,
                        screen.getX(),
                        screen.getY(),
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        factor,
                        factor,
                        new PickResult(map, x, y)));
    }
}
