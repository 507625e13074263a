package org.basewatch.ui.map;

import java.util.Optional;
import javafx.scene.control.Label;
import org.basewatch.model.GeoPoint;

/** Longitude and latitude under the pointer, in the corner of the map that no furniture takes. */
final class CoordinateReadout extends Label {
    /** How much of the corner it takes, in logical units. */
    static final double WIDTH = 170;

    static final double HEIGHT = 36;

    private static final double EDGE = 10;

    CoordinateReadout() {
        setId("coordinates");
        getStyleClass().add("coordinate-readout");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    void show(Optional<GeoPoint> position) {
        setVisible(position.isPresent());
        position.map(CoordinateText::of).ifPresent(text -> {
            setText(text);
            place();
        });
    }

    private void place() {
        resizeRelocate(EDGE, EDGE, Math.ceil(prefWidth(-1)), Math.ceil(prefHeight(-1)));
    }
}
