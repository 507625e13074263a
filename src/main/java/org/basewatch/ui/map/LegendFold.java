package org.basewatch.ui.map;

import java.util.Optional;
import javafx.scene.control.Button;
import org.basewatch.map.Box;
import org.basewatch.ui.control.LateTooltip;

/** The head of the legend as a button. It is drawn with the furniture; this takes the click, the key and the screen reader. */
final class LegendFold extends Button {
    private static final String WORDS = "Fold or open the legend";

    LegendFold(Runnable fold) {
        setId("legend-fold");
        getStyleClass().add("legend-fold");
        setAccessibleText(WORDS);
        new LateTooltip(this).setText(WORDS);
        setOnAction(event -> fold.run());
        setManaged(false);
        setVisible(false);
    }

    /** Lies down on the head, if there is a legend. */
    void place(Optional<Box> head) {
        setVisible(head.isPresent());
        head.ifPresent(box -> resizeRelocate(box.x(), box.y(), box.width(), box.height()));
    }
}
