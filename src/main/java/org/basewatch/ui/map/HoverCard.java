package org.basewatch.ui.map;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** A small card beside the pointer about the site under it. */
final class HoverCard extends VBox {
    private static final double AWAY = 16;
    private static final double WIDTH = 300;

    private final Label title = new Label();
    private final Label text = new Label();
    private Function<String, Optional<String>> more = key -> Optional.empty();
    private Optional<SiteMark> mark = Optional.empty();

    HoverCard() {
        super(3);
        getStyleClass().add("hover-card");
        title.getStyleClass().add("hover-title");
        text.getStyleClass().add("hover-text");
        text.setWrapText(true);
        setMaxWidth(WIDTH);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /** Takes what else there is to say of the site with a key. */
    void sayMore(Function<String, Optional<String>> words) {
        more = words;
    }

    boolean shows(SiteMark other) {
        return isVisible() && mark.filter(other::equals).isPresent();
    }

    void show(SiteMark about, double x, double y) {
        mark = Optional.of(about);
        if (getChildren().isEmpty()) {
            // Not before: what is in the window is styled at the start, seen or not.
            getChildren().addAll(title, text);
        }
        SiteMark.Words words = about.words();
        title.setText(words.name());
        text.setText(words.details()
                + more.apply(about.key()).map(line -> "\n" + line).orElse(""));
        setVisible(true);
        applyCss();
        double width = Math.min(WIDTH, prefWidth(-1));
        double height = prefHeight(width);
        Pane parent = (Pane) getParent();
        double left = x + AWAY + width > parent.getWidth() ? x - AWAY - width : x + AWAY;
        double top = Math.min(y + AWAY, parent.getHeight() - height - 8);
        resizeRelocate(Math.rint(Math.max(8, left)), Math.rint(Math.max(8, top)), width, height);
        layout();
    }

    void hide() {
        mark = Optional.empty();
        setVisible(false);
    }
}
