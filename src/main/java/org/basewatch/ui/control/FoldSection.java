package org.basewatch.ui.control;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A heading that folds what is below it, with a place for controls at its right. */
public final class FoldSection extends VBox {
    private final ToggleButton heading = new ToggleButton();
    private final BooleanProperty unfolded = new SimpleBooleanProperty(this, "unfolded", true);
    private final String title;

    /** A section that starts unfolded. */
    public FoldSection(String title, Node content, Node... controls) {
        this.title = title;
        getStyleClass().add("fold-section");
        Region chevron = new Region();
        chevron.getStyleClass().add("chevron");
        heading.setGraphic(chevron);
        heading.getStyleClass().setAll("fold-heading");
        heading.setSelected(true);
        heading.setId("fold-" + title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        heading.setMinWidth(60);
        heading.setMaxWidth(Double.MAX_VALUE);
        unfolded.bindBidirectional(heading.selectedProperty());
        HBox line = new HBox(heading);
        line.getStyleClass().add("fold-line");
        line.setCache(true);
        line.getChildren().addAll(controls);
        HBox.setHgrow(heading, Priority.ALWAYS);
        content.visibleProperty().bind(unfolded);
        content.managedProperty().bind(unfolded);
        for (Node control : controls) {
            control.visibleProperty().bind(unfolded);
            control.managedProperty().bind(unfolded);
        }
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(line, content);
        setSummary("");
    }

    /** Whether the content is shown. */
    public BooleanProperty unfoldedProperty() {
        return unfolded;
    }

    /** A word beside the heading, so that a folded section still tells its state. */
    public void setSummary(String summary) {
        heading.setText(summary.isEmpty() ? title : title + "  ·  " + summary);
    }
}
