package org.basewatch.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Esc through lists that are only read: a list of JavaFX keeps the key to itself, even where nothing in it is edited. */
public final class EscapeThrough {
    private EscapeThrough() {}

    /** Hands Esc on to what is around a list, as if it had no use for it. JavaFX application thread. */
    public static void install(ListView<?> list) {
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Node around = list.getParent();
            if (event.getCode() == KeyCode.ESCAPE && around != null) {
                event.consume();
                around.fireEvent(event.copyFor(around, around));
            }
        });
    }
}
