package org.basewatch.ui.map;

import java.util.Optional;
import javafx.scene.control.Label;

/** Says beside the zoom buttons why one cannot come nearer. */
final class NoNearerNote extends Label {
    private static final double GAP = 8;

    NoNearerNote() {
        setId("no-nearer");
        getStyleClass().addAll("coordinate-readout", "map-note");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    void show(Optional<String> why) {
        setText(why.orElse(""));
        setVisible(why.isPresent());
    }

    /** Puts it to the left of the buttons. */
    void place(double buttonsLeft, double top) {
        double width = Math.ceil(prefWidth(-1));
        double height = Math.ceil(prefHeight(-1));
        resizeRelocate(Math.rint(buttonsLeft - GAP - width), top + 4, width, height);
    }
}
