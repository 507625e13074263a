package org.basewatch.ui.main;

import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/** Says over the whole window what happens to files that are held over it. JavaFX application thread. */
final class DropHint extends StackPane {
    DropHint() {
        setId("drop-hint");
        getStyleClass().add("drop-hint");
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Appears while files are over a pane. */
    void watch(Pane pane) {
        pane.addEventHandler(
                DragEvent.DRAG_OVER, event -> show(event.getDragboard().hasFiles()));
        pane.addEventHandler(DragEvent.DRAG_EXITED, event -> {
            if (event.getTarget() == pane) {
                show(false);
            }
        });
        pane.addEventHandler(DragEvent.DRAG_DROPPED, event -> show(false));
    }

    private void show(boolean visible) {
        if (visible && getChildren().isEmpty()) {
            getChildren().add(new Label("Drop here: a report set is opened, anything else becomes a layer"));
        }
        setVisible(visible);
    }
}
