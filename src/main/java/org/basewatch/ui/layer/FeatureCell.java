package org.basewatch.ui.layer;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.basewatch.ui.control.Scripts;

/** A line of the list of features and pixels under a point: what it is called, and in which layer it is. */
final class FeatureCell extends ListCell<FoundHere.Item> {
    private final Label name = new Label();
    private final Label layer = new Label();
    /** Two labels, as letters from the right and from the left in one text would change places. */
    private final HBox line = new HBox(8, name, layer);

    FeatureCell() {
        line.setAlignment(Pos.CENTER_LEFT);
        layer.getStyleClass().add("plate-note");
        layer.setMinWidth(0);
        name.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(FoundHere.Item item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Scripts.dress(name, item.thing().name());
        name.setText(item.thing().name());
        layer.setText(item.layer().title());
        setGraphic(line);
        setAccessibleText(name.getText() + ", " + layer.getText());
    }
}
