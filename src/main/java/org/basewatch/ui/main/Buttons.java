package org.basewatch.ui.main;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import org.basewatch.ui.control.LateParts;
import org.basewatch.ui.control.LateTooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the buttons of the window, all alike. */
final class Buttons {
    private Buttons() {}

    static Button words(String id, String words, String tooltip, Runnable action) {
        Button button = new Button(words);
        return dress(button, id, tooltip, action);
    }

    static Button icon(LateParts late, String id, Supplier<Ikon> icon, String tooltip, Runnable action) {
        Button button = new Button();
        late.add(() -> button.setGraphic(new FontIcon(icon.get())));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(tooltip);
        return dress(button, id, tooltip, action);
    }

    static <B extends ButtonBase> B dress(B button, String id, String tooltip, Runnable action) {
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("bar-button");
        new LateTooltip(button).setText(tooltip);
        button.setOnAction(event -> action.run());
        return button;
    }
}
