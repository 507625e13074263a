package org.basewatch.ui.time;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What hand and keys do on the bars: choose days, move them, step, zoom, play. */
final class TimelineGestures {
    private static final double ZOOM = 1.35;
    private static final double CLICK = 3;

    private final TimelineChart chart;
    private final TimelineViewModel model;
    private Optional<Integer> grip = Optional.empty();
    private double pressedAt;
    private Optional<TimelineBar> pressedBar = Optional.empty();
    private Optional<LocalDate> fromBefore = Optional.empty();
    private Optional<LocalDate> toBefore = Optional.empty();
    private boolean isDragging;

    TimelineGestures(TimelineChart chart, TimelineViewModel model) {
        this.chart = chart;
        this.model = model;
    }

    void install() {
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        chart.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        chart.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        chart.requestFocus();
        model.begin();
        grip = chart.grip(event.getX());
        pressedAt = event.getX();
        pressedBar = chart.bar(event.getX());
        fromBefore = model.chosen().from();
        toBefore = model.chosen().to();
        isDragging = false;
        event.consume();
    }

    private void dragged(MouseEvent event) {
        isDragging |= Math.abs(event.getX() - pressedAt) > CLICK;
        if (!isDragging) {
            return;
        }
        if (grip.isEmpty()) {
            drawNew(event.getX());
        } else if (grip.get() == 0) {
            move(event.getX());
        } else {
            resize(event.getX(), grip.get() < 0);
        }
        event.consume();
    }

    /** Whole bars are chosen, so that what is seen is what is counted. */
    private void drawNew(double x) {
        Optional<TimelineBar> now = chart.bar(x);
        if (pressedBar.isPresent() && now.isPresent()) {
            LocalDate first = earlier(pressedBar.get().first(), now.get().first());
            LocalDate last = later(pressedBar.get().last(), now.get().last());
            model.choose(first, last);
        }
    }

    private void move(double x) {
        Optional<Double> start = chart.day(pressedAt);
        Optional<Double> now = chart.day(x);
        if (start.isPresent() && now.isPresent() && fromBefore.isPresent() && toBefore.isPresent()) {
            long days = Math.round(now.get() - start.get());
            model.move(fromBefore.get(), toBefore.get(), days);
        }
    }

    private void resize(double x, boolean isFirst) {
        Optional<LocalDate> edge = chart.day(x).map(day -> LocalDate.ofEpochDay(Math.round(day)));
        if (edge.isPresent() && fromBefore.isPresent() && toBefore.isPresent()) {
            if (isFirst) {
                model.resize(toBefore.get(), earlier(edge.get(), toBefore.get()));
            } else {
                model.resize(fromBefore.get(), later(edge.get().minusDays(1), fromBefore.get()));
            }
        }
    }

    private void released(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        // a quick hand lets go further on than it was last seen dragging
        dragged(event);
        if (isDragging) {
            return;
        }
        if (grip.filter(at -> at == 0).isPresent() || pressedBar.isEmpty()) {
            model.chooseAll();
        } else if (grip.isEmpty()) {
            model.choose(pressedBar.get().first(), pressedBar.get().last());
        }
        event.consume();
    }

    private void moved(MouseEvent event) {
        Optional<Integer> over = chart.grip(event.getX());
        chart.setCursor(
                over.map(at -> at == 0 ? Cursor.OPEN_HAND : Cursor.H_RESIZE).orElse(Cursor.CROSSHAIR));
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaX() != 0) {
            model.pan(-Math.signum(event.getDeltaX()) * 0.1);
        } else if (event.getDeltaY() != 0) {
            double factor = event.getDeltaY() > 0 ? ZOOM : 1 / ZOOM;
            chart.day(event.getX()).ifPresent(day -> model.zoom(factor, day));
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        int way = event.isShiftDown() ? 1 : 0;
        switch (event.getCode()) {
            case LEFT -> stepOrStretch(-1, way);
            case RIGHT -> stepOrStretch(1, way);
            case PAGE_UP -> model.pan(-0.5);
            case PAGE_DOWN -> model.pan(0.5);
            case PLUS, ADD, EQUALS, UP -> model.zoom(ZOOM);
            case MINUS, SUBTRACT, DOWN -> model.zoom(1 / ZOOM);
            case HOME -> model.fit();
            case DELETE, BACK_SPACE -> model.chooseAll();
            case SPACE -> model.play();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void stepOrStretch(int days, int stretched) {
        if (stretched > 0) {
            model.stretch(days);
        } else {
            model.step(days);
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
