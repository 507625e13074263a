package org.basewatch.ui.map;

import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** One site as a focusable node over its symbol. */
final class Pin extends Region {
    private static final double RING = 5;

    private final Runnable choose;

    /**
     * A pin.
     *
     * @param mark the site; later marks of the same key may lie elsewhere
     * @param choose does what Enter on the site does
     */
    Pin(SiteMark mark, Consumer<SiteMark> choose) {
        this.choose = () -> choose.accept(mark);
        setId("pin-" + mark.key());
        getStyleClass().add("map-pin");
        setFocusTraversable(true);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(SiteMark mark) {
        setAccessibleText(mark.words().sentence());
        resizeRelocate(mark.x() - RING, mark.y() - RING, mark.width() + 2 * RING, mark.height() + 2 * RING);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            choose.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            choose.run();
            event.consume();
        }
    }
}
