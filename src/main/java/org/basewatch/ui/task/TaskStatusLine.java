package org.basewatch.ui.task;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/**
 * A slim line with what is under way, how far it is, and a button that stops it. Short work never shows: a line that flashes up
 * tells nothing.
 */
public final class TaskStatusLine extends HBox {
    private static final Duration PATIENCE = Duration.millis(700);

    private final ObservableList<FxTask> running;
    private final Label title = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button("Cancel");
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    /** Follows a list of running work, such as {@link FxTaskExecutor#running()}. */
    public TaskStatusLine(ObservableList<FxTask> running) {
        super(10);
        this.running = running;
        getStyleClass().add("task-line");
        setAlignment(Pos.CENTER_LEFT);
        bar.setPrefWidth(160);
        // Where there is little room the words are wrapped, and the button can still be read.
        bar.setMinWidth(40);
        title.setWrapText(true);
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.getStyleClass().add("quiet-button");
        setShown(false);
        patience.setOnFinished(event -> showOldest());
        running.addListener((ListChangeListener<FxTask>) change -> follow());
        follow();
    }

    private void follow() {
        if (running.isEmpty()) {
            patience.stop();
            setShown(false);
        } else if (isVisible()) {
            showOldest();
        } else {
            patience.playFromStart();
        }
    }

    private void showOldest() {
        if (running.isEmpty()) {
            return;
        }
        FxTask task = running.get(0);
        title.textProperty().bind(Bindings.concat(task.title(), " … ", task.wordsProperty()));
        bar.progressProperty().bind(task.shareProperty());
        cancel.setOnAction(event -> task.cancel());
        if (getChildren().isEmpty()) {
            // Not before: what is in the window is styled at the start, seen or not.
            getChildren().addAll(title, bar, cancel);
        }
        setShown(true);
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
        if (!shown) {
            bar.progressProperty().unbind();
            title.textProperty().unbind();
        }
    }
}
