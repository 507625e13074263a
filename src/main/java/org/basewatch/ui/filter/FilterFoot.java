package org.basewatch.ui.filter;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How many reports are shown, the filter in words, and the way back. */
final class FilterFoot extends VBox {
    /** A whole article pasted into the search field must leave room for the rest of the panel. */
    private static final double MOST_HEIGHT = 170;

    private final FilterViewModel model;
    private final Label count = new Label();
    private final Label sentence = new Label();
    private final Label leftOut = new Label();
    private final Hyperlink clear = new Hyperlink("Clear");

    FilterFoot(FilterViewModel model) {
        this.model = model;
        getStyleClass().add("filter-foot");
        count.getStyleClass().add("count-line");
        count.setId("count-line");
        count.setMaxWidth(Double.MAX_VALUE);
        count.setWrapText(true);
        count.setMinHeight(Region.USE_PREF_SIZE);
        count.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(count, Priority.ALWAYS);
        clear.setId("clear-filter");
        clear.setAccessibleText("Clear the filter");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(event -> {
            clear.setVisited(false);
            model.clear();
        });
        sentence.getStyleClass().add("caption");
        sentence.setId("filter-sentence");
        sentence.setWrapText(true);
        sentence.setMaxHeight(MOST_HEIGHT);
        leftOut.getStyleClass().add("caption");
        leftOut.setId("filter-left-out");
        leftOut.setWrapText(true);
        leftOut.setMaxHeight(MOST_HEIGHT);
        HBox top = new HBox(count, clear);
        top.getStyleClass().add("foot-line");
        getChildren().addAll(top, sentence, leftOut);
    }

    void refresh() {
        count.setText(model.countLine());
        clear.setVisible(model.isFiltered());
        clear.setManaged(model.isFiltered());
        sentence.setText(model.sentence());
        leftOut.setText(model.leftOut().orElse(""));
        boolean any = !leftOut.getText().isEmpty();
        leftOut.setVisible(any);
        leftOut.setManaged(any);
    }
}
