package org.basewatch.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** A card with one example for each thing that the search understands; a click tries it. */
final class SearchHelp {
    private record Line(String example, String words) {}

    private static final List<Line> LINES = List.of(
            new Line("ships tartus", "all of these words, the last as far as it is typed"),
            new Line("хмеймим", "any spelling and script: Hmeimim, Khmeimim, حميميم …"),
            new Line("\"no defeat\"", "these words side by side"),
            new Line("il-76 -putin", "without a word; so does not putin"),
            new Line("imagery or video", "one of the two is enough"),
            new Line("source:reuters", "who reported it"),
            new Line("place:tartus", "what place it is about"),
            new Line("kind:imagery", "movement, imagery, statement, assessment, opinion, background"),
            new Line("code:B2", "its rating; code:B, code:2 and code:A-C too"),
            new Line("after:2024-12-08", "when it happened; before: and on: too, a month or a year will do"),
            new Line("id:a13", "the report of that id; origin: for what it goes back to"));

    private final Popup popup = new Popup();
    private final Consumer<String> use;

    SearchHelp(Consumer<String> use) {
        this.use = use;
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /** Shows the card below a node, or takes it away. */
    void toggle(Node below) {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        if (popup.getContent().isEmpty()) {
            popup.getContent().add(card());
        }
        Bounds at = below.localToScreen(below.getBoundsInLocal());
        popup.show(below, at.getMinX() - 280, at.getMaxY() + 8);
    }

    private VBox card() {
        Label title = new Label("How to search");
        title.getStyleClass().add("search-help-title");
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(3);
        for (int row = 0; row < LINES.size(); row++) {
            Line line = LINES.get(row);
            Hyperlink example = new Hyperlink(line.example());
            example.setOnAction(event -> {
                popup.hide();
                use.accept(line.example());
            });
            grid.add(example, 0, row);
            grid.add(new Label(line.words()), 1, row);
        }
        Label foot = new Label("Found words are marked. Esc empties the field, Ctrl+Z brings back what was there.");
        foot.getStyleClass().add("caption");
        VBox card = new VBox(10, title, grid, foot);
        card.getStyleClass().add("search-help");
        return card;
    }
}
