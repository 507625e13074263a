package org.basewatch.ui.control;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/** Text that wraps, in any script: a label, which is cheap, unless there is an Arabic letter in it, which labels cannot wrap. */
public final class WrappedText {
    private WrappedText() {}

    /** Wrapped text with style classes; whoever needs another text makes it anew. */
    public static Region of(String text, String... styleClasses) {
        if (Scripts.isArabic(text)) {
            MarkedText words = new MarkedText(styleClasses);
            words.show(text, List.of());
            return words;
        }
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** Lets the words of a control wrap, if it can; else they stay in one line, which is cut where there is no room. */
    public static void wrap(Labeled control) {
        control.setWrapText(!Scripts.isArabic(control.getText()));
    }
}
