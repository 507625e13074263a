package org.basewatch.ui.map;

import java.util.Optional;
import javafx.scene.control.Label;
import org.basewatch.model.GeoPoint;

/** Longitude and latitude under the pointer, at the lower edge of the map. */
final class CoordinateReadout extends Label {
    private double paneWidth;
    private double paneHeight;

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
            place(paneWidth, paneHeight);
        });
    }

    /** Keeps it in the middle of the lower edge of a pane of a size. */
    void place(double width, double height) {
        paneWidth = width;
        paneHeight = height;
        double wide = prefWidth(-1);
        double high = prefHeight(-1);
        resizeRelocate(Math.rint((width - wide) / 2), Math.rint(height - high - 8), wide, high);
    }
}
