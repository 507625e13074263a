package org.basewatch.app;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.stage.Stage;

/**
 * Asks once more for the size that a window was to open with. Under window managers of X11 such as GNOME's, JavaFX 21 opens a
 * window at its least size, whatever was asked for (JDK-8316423). A window manager that wants another size gets its way the
 * second time. JavaFX application thread.
 */
final class OpeningSize implements ChangeListener<Number> {
    private final Stage stage;
    private final Dimension2D content;

    private OpeningSize(Stage stage, Dimension2D content) {
        this.stage = stage;
        this.content = content;
    }

    /**
     * Watches a window that is about to be shown.
     *
     * @param content the size of its scene in logical units
     */
    static OpeningSize keep(Stage stage, Dimension2D content) {
        OpeningSize watch = new OpeningSize(stage, content);
        stage.getScene().widthProperty().addListener(watch);
        stage.getScene().heightProperty().addListener(watch);
        return watch;
    }

    /** Takes every size from now on for the user's own. */
    void settled() {
        stage.getScene().widthProperty().removeListener(this);
        stage.getScene().heightProperty().removeListener(this);
    }

    @Override
    public void changed(ObservableValue<? extends Number> property, Number before, Number now) {
        if (stage.isShowing() && isOtherwise()) {
            settled();
            // The window manager is still telling its size; what is asked for meanwhile would be lost.
            Platform.runLater(this::ask);
        }
    }

    /** On its way to the screen a window has for a moment no width or no height. */
    private boolean isOtherwise() {
        Dimension2D now =
                new Dimension2D(stage.getScene().getWidth(), stage.getScene().getHeight());
        return now.getWidth() >= 1 && now.getHeight() >= 1 && !now.equals(content);
    }

    private void ask() {
        if (!stage.isMaximized() && !stage.isFullScreen()) {
            stage.setWidth(
                    content.getWidth() + stage.getWidth() - stage.getScene().getWidth());
            stage.setHeight(
                    content.getHeight() + stage.getHeight() - stage.getScene().getHeight());
        }
    }
}
