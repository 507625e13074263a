package org.basewatch.ui.time;

import java.time.LocalDate;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.basewatch.catalogue.DateWords;
import org.basewatch.ui.control.LateTooltip;

/** The second handle: a flag on the day up to which things were known. Without a limit it waits at the right end. */
final class KnownFlag extends Pane {
    private static final PseudoClass SET = PseudoClass.getPseudoClass("set");
    /** Height of its words in logical units. */
    static final double HEIGHT = 14;

    private static final double POLE = 2;

    private final TimelineViewModel model;
    private final TimelineChart chart;
    private final Label words = new Label();
    private final Region pole = new Region();
    private Optional<LocalDate> shown = Optional.empty();
    /** How far beside the pole the flag is held: its words are long, and the day must not jump to the pointer. */
    private double held;

    KnownFlag(TimelineViewModel model, TimelineChart chart, BarTooltip barTooltip) {
        this.model = model;
        this.chart = chart;
        setId("known-on");
        getStyleClass().add("known-flag");
        setManaged(false);
        setPickOnBounds(false);
        setFocusTraversable(true);
        setCursor(Cursor.H_RESIZE);
        words.getStyleClass().add("known-words");
        pole.getStyleClass().add("known-pole");
        pole.setManaged(false);
        words.setManaged(false);
        getChildren().addAll(pole, words);
        show(shown);
        new LateTooltip(words)
                .setText("Known on: drag to see what was known on a day: published by its end or,\n"
                        + "where no publication day is given, of events that were over by then.\n"
                        + "What gives neither is left out. Left and right move it, Delete lifts it.");
        // The flag lies over bars, and of two tooltips the outer one would be seen.
        words.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> barTooltip.hide());
        words.addEventHandler(MouseEvent.MOUSE_MOVED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            model.begin();
            held = sceneToLocal(event.getSceneX(), event.getSceneY()).getX() - POLE / 2;
            requestFocus();
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void place(double x, double top, double height, double width) {
        Optional<LocalDate> day = model.knownOn();
        if (!shown.equals(day)) {
            show(day);
        }
        double wide = words.prefWidth(-1);
        boolean isLeft = x + wide > width;
        pole.resizeRelocate(0, 0, POLE, top + height);
        words.resizeRelocate(isLeft ? POLE - wide : 0, 0, wide, HEIGHT);
        relocate(Math.rint(x) - POLE / 2, 0);
        resize(POLE, top + height);
    }

    private void show(Optional<LocalDate> day) {
        shown = day;
        pseudoClassStateChanged(SET, day.isPresent());
        words.setText(day.map(known -> "known on " + DateWords.day(known)).orElse("known on"));
        setAccessibleText(
                day.map(known -> "What was known on " + DateWords.day(known)).orElse("Known on: no limit"));
        // Else the width would be that of the style before.
        applyCss();
    }

    private void dragged(MouseEvent event) {
        Point2D at = chart.sceneToLocal(event.getSceneX(), event.getSceneY());
        chart.day(at.getX() - held)
                .map(day -> LocalDate.ofEpochDay((long) Math.floor(day - 0.5)))
                .ifPresent(day -> model.knowOn(Optional.of(day)));
        event.consume();
    }

    /** A quick hand lets go further on than it was last seen dragging. */
    private void released(MouseEvent event) {
        if (event.isStillSincePress()) {
            event.consume();
        } else {
            dragged(event);
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> move(-1);
            case RIGHT -> move(1);
            case DELETE, BACK_SPACE -> {
                model.begin();
                model.knowOn(Optional.empty());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /**
     * From where the flag waits, beside the last day, the first step must lead before that day: else it would be lifted at once. Without
     * a limit there is nothing after it.
     */
    private void move(int days) {
        if (days > 0 && model.knownOn().isEmpty()) {
            return;
        }
        LocalDate from = model.knownOn()
                .or(() ->
                        chart.day(chart.span()).map(day -> model.within(LocalDate.ofEpochDay((long) Math.floor(day)))))
                .orElse(LocalDate.EPOCH);
        model.knowOnByKey(Optional.of(from.plusDays(days)));
    }
}
