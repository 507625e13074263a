package org.basewatch.ui.main;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that work wherever the focus is. A text field keeps those that it needs itself. */
final class WindowKeys {
    private final WindowActions actions;
    private final MainWindow window;

    WindowKeys(WindowActions actions, MainWindow window) {
        this.actions = actions;
        this.window = window;
    }

    void install() {
        window.sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                installOn(now);
            }
        });
    }

    private void installOn(Scene scene) {
        scene.getAccelerators().putAll(accelerators());
        scene.getAccelerators().put(ctrl(KeyCode.Q), () -> scene.getWindow().hide());
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if ("?".equals(event.getCharacter()) && !(event.getTarget() instanceof TextInputControl)) {
                window.toggleHelp();
                event.consume();
            } else if ("/".equals(event.getCharacter()) && !(event.getTarget() instanceof TextInputControl)) {
                window.focusSearch();
                event.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::endTrial);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean isText = event.getTarget() instanceof TextInputControl;
            if (event.getCode() == KeyCode.ESCAPE) {
                escape();
            } else if (!isText && isPlain(event)) {
                plain(event);
            }
        });
    }

    /** What nobody nearer to the focus has a use for: it leaves what is selected, and the next one takes the message away. */
    private void escape() {
        if (!actions.map().clearSelection()) {
            actions.main().dismissNotice();
        }
    }

    private void plain(KeyEvent event) {
        switch (event.getCode()) {
            case W -> actions.whatIf().trySource();
            case L -> actions.whatIf().tryLetter();
            case B -> actions.whatIf().tryBelow();
            // On the map the map takes it; from the list one goes to the place or report that is open there.
            case F -> actions.map().fitSelection();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown();
    }

    /** Esc ends a trial before it does anything else; in a text field and over the sheet of keys it has its own use. */
    private void endTrial(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                && !(event.getTarget() instanceof TextInputControl)
                && !window.isHelpShown()
                && actions.whatIf().restore()) {
            event.consume();
        }
    }

    private Map<KeyCombination, Runnable> accelerators() {
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
        keys.put(ctrl(KeyCode.O), actions.main()::chooseAndOpen);
        keys.put(ctrl(KeyCode.R), actions.main()::readAgain);
        keys.put(new KeyCodeCombination(KeyCode.F5), actions.main()::readAgain);
        keys.put(ctrl(KeyCode.L), actions.layers()::chooseAndAdd);
        keys.put(ctrl(KeyCode.S), actions.pictures()::savePicture);
        keys.put(ctrlShift(KeyCode.C), actions.pictures()::copyPicture);
        keys.put(ctrl(KeyCode.Z), actions.main()::undo);
        keys.put(ctrlShift(KeyCode.Z), actions.main()::redo);
        keys.put(ctrl(KeyCode.Y), actions.main()::redo);
        keys.put(ctrl(KeyCode.D), actions.main()::switchTheme);
        keys.put(ctrl(KeyCode.F), window::focusSearch);
        keys.put(ctrl(KeyCode.M), window::showMapMenu);
        keys.put(ctrl(KeyCode.DIGIT1), window::toggleFilter);
        keys.put(ctrl(KeyCode.DIGIT2), window::toggleReports);
        keys.put(ctrl(KeyCode.DIGIT3), window::toggleTime);
        keys.put(new KeyCodeCombination(KeyCode.F1), window::toggleHelp);
        keys.put(alt(KeyCode.LEFT), actions.map()::back);
        keys.put(alt(KeyCode.RIGHT), actions.map()::forward);
        return keys;
    }

    private static KeyCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCombination ctrlShift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    private static KeyCombination alt(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
    }
}
