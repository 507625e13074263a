package org.basewatch.ui.main;

import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** Draws the map in another coordinate system. JavaFX application thread. */
public interface ProjectionActions {
    /**
     * Draws the map in another system.
     *
     * @param code such as "EPSG:3857"; empty for that of the bundled map
     */
    void drawIn(Optional<String> code);

    /** Asks for a system and draws the map in it. */
    void ask();

    /** Code of the system that the map is drawn in; empty for that of the bundled map. */
    ObservableValue<Optional<String>> code();
}
