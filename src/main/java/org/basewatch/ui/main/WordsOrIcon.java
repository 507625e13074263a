package org.basewatch.ui.main;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import org.basewatch.ui.control.LateParts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button that shows its words where there is room, and an icon where there is none; its name and tooltip stay. */
final class WordsOrIcon {
    private static final String FOLDED = "icon-button";

    private final ButtonBase button;
    private final String words;
    private Optional<Node> icon = Optional.empty();

    /**
     * A button with its words.
     *
     * @param late gets the icon, which can wait until the map is on the screen
     */
    WordsOrIcon(ButtonBase button, Ikon ikon, LateParts late) {
        this.button = button;
        this.words = button.getText();
        button.setAccessibleText(words.replace("…", ""));
        button.setMinWidth(Region.USE_PREF_SIZE);
        late.add(() -> icon = Optional.of(new FontIcon(ikon)));
    }

    /** Shows the words, or the icon once there is one. */
    void fold(boolean toIcon) {
        boolean folded = toIcon && icon.isPresent();
        button.setText(folded ? "" : words);
        button.setGraphic(folded ? icon.orElseThrow() : null);
        button.getStyleClass().remove(FOLDED);
        if (folded) {
            button.getStyleClass().add(FOLDED);
        }
    }
}
