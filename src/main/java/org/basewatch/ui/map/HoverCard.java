package org.basewatch.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.basewatch.ui.control.MarkedText;

/** A small card beside the pointer about the site under it. */
final class HoverCard extends VBox {
    private static final double AWAY = 16;
    private static final double WIDTH = 300;

    /** In one language or in two, each wrapped in its own direction. */
    private final List<MarkedText> names = List.of(new MarkedText("hover-title"), new MarkedText("hover-title"));

    private final Label text = new Label();
    private Function<String, Optional<String>> more = key -> Optional.empty();
    private Optional<SiteMark> mark = Optional.empty();

    HoverCard() {
        super(3);
        getStyleClass().add("hover-card");
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
            getChildren().addAll(names);
            getChildren().add(text);
        }
        SiteMark.Words words = about.words();
        showNames(words.name().split("\n", names.size()));
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

    private void showNames(String[] lines) {
        for (int at = 0; at < names.size(); at++) {
            MarkedText name = names.get(at);
            boolean isThere = at < lines.length;
            name.show(isThere ? lines[at] : "", List.of());
            name.setVisible(isThere);
            name.setManaged(isThere);
        }
    }

    void hide() {
        mark = Optional.empty();
        setVisible(false);
    }
}
