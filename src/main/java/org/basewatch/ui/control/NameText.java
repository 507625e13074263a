package org.basewatch.ui.control;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Names in Latin, Cyrillic or Arabic letters as wrapped text. */
public final class NameText {
    private static final double SPACE = 4;

    private NameText() {}

    /** Wrapped text for a name, styled as {@code name-label} and, in Arabic, as {@code arabic} too. */
    public static Region of(String name) {
        return Scripts.isArabic(name) ? arabic(name) : word(name, true);
    }

    // Word by word from the right: a label that wraps Arabic draws the whole text in its first line (JavaFX 21). Arabic
    // has a
    // font of its own, since no other falls back to it.
    private static FlowPane arabic(String name) {
        FlowPane words = new FlowPane(SPACE, 0);
        words.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        words.setAlignment(Pos.TOP_RIGHT);
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.setAccessibleText(name);
        for (String part : name.split(" ", -1)) {
            Label word = word(part, false);
            word.getStyleClass().add("arabic");
            word.setMinWidth(Region.USE_PREF_SIZE);
            words.getChildren().add(word);
        }
        return words;
    }

    private static Label word(String text, boolean wraps) {
        Label label = new Label(text);
        label.getStyleClass().add("name-label");
        label.setWrapText(wraps);
        return label;
    }
}
