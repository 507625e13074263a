package org.basewatch.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Keys that are pressed while the window is still being completed: nobody is there yet to take them, so they are kept in their order
 * and given to the window when it is. JavaFX application thread.
 */
final class EarlyKeys {
    private final Scene scene;
    private final Deque<KeyEvent> held = new ArrayDeque<>();
    private boolean isComplete;
    private boolean isGiving;

    /** Holds the keys of a scene from now on. */
    EarlyKeys(Scene scene) {
        this.scene = scene;
        scene.addEventFilter(KeyEvent.ANY, this::hold);
    }

    /** The window is complete: it gets what was held, and from then on every key at once. */
    void give() {
        isComplete = true;
        Platform.runLater(this::giveNext);
    }

    private void hold(KeyEvent event) {
        boolean isInTurn = isGiving || isComplete && held.isEmpty();
        if (!isInTurn) {
            held.add(event);
            event.consume();
        }
    }

    /** One at a time, as each may move the focus to where the next one belongs, or open a dialog, which has not asked for the rest. */
    private void giveNext() {
        KeyEvent event = held.peek();
        if (event == null) {
            return;
        }
        Optional<Window> window = Optional.ofNullable(scene.getWindow());
        if (window.filter(Window::isShowing).isEmpty() || isCovered(window.get())) {
            held.clear();
            return;
        }
        isGiving = true;
        try {
            EventTarget receiver = receiver();
            // a copy, as this one was consumed when it was held
            Event.fireEvent(receiver, event.copyFor(event.getSource(), receiver));
        } finally {
            isGiving = false;
            held.poll();
        }
        Platform.runLater(this::giveNext);
    }

    private EventTarget receiver() {
        return Optional.<EventTarget>ofNullable(scene.getFocusOwner()).orElse(scene);
    }

    private static boolean isCovered(Window own) {
        return !own.isFocused() && Window.getWindows().stream().anyMatch(other -> other != own && other.isFocused());
    }
}
