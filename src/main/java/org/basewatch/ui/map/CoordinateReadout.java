package org.basewatch.ui.map;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.basewatch.map.coordinate.CoordinateFormat;
import org.basewatch.model.GeoPoint;
import org.basewatch.ui.control.LateTooltip;

/** The position under the pointer, in the corner of the map that no furniture takes; a click writes it in the next format. */
final class CoordinateReadout extends Label {
    /** How much of the corner it takes, in logical units. */
    static final double WIDTH = 250;

    static final double HEIGHT = 36;

    private static final double EDGE = 10;

    private ObjectProperty<CoordinateFormat> format = new SimpleObjectProperty<>(CoordinateFormat.DECIMAL);
    private Optional<GeoPoint> shown = Optional.empty();

    CoordinateReadout() {
        setId("coordinates");
        getStyleClass().add("coordinate-readout");
        setCursor(Cursor.HAND);
        setManaged(false);
        setVisible(false);
        new LateTooltip(this).setText("Click for the next way to write positions");
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            format.set(format.get().next());
            event.consume();
        });
    }

    /** Writes positions as a property says, which a click changes. */
    void readIn(ObjectProperty<CoordinateFormat> chosen) {
        format = chosen;
        chosen.addListener((property, before, now) -> show(shown));
    }

    void show(Optional<GeoPoint> position) {
        shown = position;
        setVisible(position.isPresent());
        position.map(format.get()::write).ifPresent(text -> {
            setText(text);
            place();
        });
    }

    private void place() {
        resizeRelocate(EDGE, EDGE, Math.ceil(prefWidth(-1)), Math.ceil(prefHeight(-1)));
    }
}
