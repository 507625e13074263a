package org.basewatch.ui.search;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Who had the keys before a field took them, so that they can be given back: who searches comes from the map or from the list. */
final class KeysBefore {
    private final Node field;
    private Optional<Node> before = Optional.empty();
    private Runnable otherwise = () -> {};
    private final ChangeListener<Node> whenOwnerChanges = (property, was, now) -> follow(was, now);

    KeysBefore(Node field) {
        this.field = field;
        field.sceneProperty().addListener((property, was, now) -> move(was, now));
    }

    /** Sets who gets the keys where nobody had them before, or who had them is gone. */
    void otherwise(Runnable next) {
        otherwise = next;
    }

    /** Gives the keys back. */
    void giveBack() {
        before.filter(node -> node.getScene() == field.getScene() && canHaveKeys(node))
                .ifPresentOrElse(Node::requestFocus, otherwise);
    }

    private void move(@Nullable Scene was, @Nullable Scene now) {
        if (was != null) {
            was.focusOwnerProperty().removeListener(whenOwnerChanges);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(whenOwnerChanges);
        }
    }

    private void follow(@Nullable Node was, @Nullable Node now) {
        if (now == field) {
            before = Optional.ofNullable(was);
        }
    }

    private static boolean canHaveKeys(Node node) {
        boolean isSeen = !node.isDisabled();
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            isSeen &= at.isVisible();
        }
        return isSeen;
    }
}
