package org.basewatch.ui.map;

import java.util.Optional;
import javafx.scene.control.Label;

/** A few words on the map beside the zoom buttons, such as why one cannot come nearer. */
final class MapNote extends Label {
    private static final double GAP = 8;

    MapNote(String id) {
        setId(id);
        getStyleClass().addAll("coordinate-readout", "map-note");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    void show(Optional<String> words) {
        setText(words.orElse(""));
        setVisible(words.isPresent());
    }

    /**
     * Puts it to the left of the buttons.
     *
     * @return the least y of what stands below it
     */
    double place(double buttonsLeft, double top) {
        double width = Math.ceil(prefWidth(-1));
        double height = Math.ceil(prefHeight(-1));
        resizeRelocate(Math.rint(buttonsLeft - GAP - width), top + 4, width, height);
        return isVisible() ? top + 4 + height : top;
    }
}
