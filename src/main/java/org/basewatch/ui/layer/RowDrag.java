package org.basewatch.ui.layer;

import java.util.OptionalInt;
import java.util.function.ObjIntConsumer;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** Dragging a line of the list to another place. The line moves when it is let go; until then a mark shows where to. */
final class RowDrag {
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final VBox rows;
    private final ObjIntConsumer<LayerRow> drop;
    private OptionalInt target = OptionalInt.empty();

    RowDrag(VBox rows, ObjIntConsumer<LayerRow> drop) {
        this.rows = rows;
        this.drop = drop;
        // a line that is being dragged may give way to others, when its file has been opened meanwhile
        rows.getChildren().addListener((ListChangeListener<Node>) change -> clear());
    }

    void install(LayerRow row) {
        Node grip = row.grip();
        grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            if (!rows.getChildren().contains(row)) {
                return;
            }
            row.pseudoClassStateChanged(DRAGGED, true);
            aim(row, rows.sceneToLocal(event.getSceneX(), event.getSceneY()).getY());
            event.consume();
        });
        grip.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            row.pseudoClassStateChanged(DRAGGED, false);
            OptionalInt to = target;
            clear();
            to.ifPresent(index -> drop.accept(row, index));
        });
    }

    /** Where the line comes to lie in a list that it was taken out of. */
    private void aim(LayerRow row, double y) {
        clear();
        int index = 0;
        Node before = row;
        for (Node other : rows.getChildren()) {
            if (other != row && y > other.getBoundsInParent().getCenterY()) {
                index++;
                before = other;
            }
        }
        target = OptionalInt.of(index);
        if (before != row) {
            before.pseudoClassStateChanged(BELOW, true);
        } else {
            rows.getChildren().stream()
                    .filter(other -> other != row)
                    .findFirst()
                    .ifPresent(first -> first.pseudoClassStateChanged(ABOVE, true));
        }
    }

    private void clear() {
        target = OptionalInt.empty();
        for (Node row : rows.getChildren()) {
            row.pseudoClassStateChanged(ABOVE, false);
            row.pseudoClassStateChanged(BELOW, false);
        }
    }
}
