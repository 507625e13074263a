package org.basewatch.ui.control;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * A tooltip that is made when the pointer first comes near. A tooltip is a window of its own, and a hundred of them, most of
 * which nobody ever sees, are a noticeable part of the start.
 */
public final class LateTooltip {
    private final Node node;
    private String text = "";
    private Optional<Tooltip> made = Optional.empty();

    /** A tooltip without words for a node. */
    public LateTooltip(Node node) {
        this.node = node;
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> make());
    }

    /** Sets the words. */
    public void setText(String words) {
        text = words;
        made.ifPresent(tooltip -> tooltip.setText(words));
    }

    private void make() {
        if (made.isEmpty() && !text.isEmpty()) {
            Tooltip tooltip = new Tooltip(text);
            Tooltip.install(node, tooltip);
            made = Optional.of(tooltip);
        }
    }
}
