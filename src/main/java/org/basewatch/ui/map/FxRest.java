package org.basewatch.ui.map;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** A rest by the clock of JavaFX. */
public final class FxRest implements Rest {
    private final PauseTransition pause;

    /** A rest of so many milliseconds. */
    public FxRest(double millis) {
        pause = new PauseTransition(Duration.millis(millis));
    }

    @Override
    public void then(Runnable action) {
        pause.setOnFinished(event -> action.run());
        pause.playFromStart();
    }
}
