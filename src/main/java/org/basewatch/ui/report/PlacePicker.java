package org.basewatch.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.basewatch.ui.control.Counts;
import org.basewatch.ui.control.Scripts;
import org.jspecify.annotations.Nullable;

/** A small window with many places, and a field that narrows them by name. The keys stay in the field and walk the list from there. */
final class PlacePicker extends VBox {
    private static final double WIDTH = 300;
    private static final double ROW = 28;
    private static final int ROWS = 12;

    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final ListView<PlaceChoice> list = new ListView<>();
    private final List<PlaceChoice> places;
    private final PlaceFinding finding;
    private final Consumer<PlaceChoice> choose;

    /**
     * A window with places.
     *
     * @param places in the order in which they stand
     * @param choose is told which of them was chosen
     */
    PlacePicker(List<PlaceChoice> places, PlaceFinding finding, Consumer<PlaceChoice> choose) {
        super(6);
        this.places = places;
        this.finding = finding;
        this.choose = choose;
        getStyleClass().addAll("map-plate", "place-picker");
        setPrefWidth(WIDTH);
        field.setId("place-picker-field");
        field.setAccessibleText("Find a place by a part of its name. The arrow keys walk the list, Enter goes there.");
        field.textProperty().addListener((property, before, now) -> narrow());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("place-picker-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label("No place of that name"));
        list.setCellFactory(view -> new PlaceCell(this::chosen));
        list.setPrefHeight(ROW * Math.max(2, Math.min(ROWS, places.size())) + 2);
        // Not in the field: words in an empty field go as soon as the cursor is there.
        Label hint = new Label("Find a place by a part of any of its names");
        hint.getStyleClass().add("plate-note");
        getChildren().addAll(hint, field, list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setAutoFix(true);
        popup.getContent().add(this);
        popup.setOnShown(event -> field.requestFocus());
        narrow();
    }

    /** Shows it below a node until a place is chosen, or Escape or a click elsewhere. */
    void showBelow(Node anchor) {
        Bounds at = anchor.localToScreen(anchor.getBoundsInLocal());
        popup.show(anchor, at.getMinX(), at.getMaxY() + 4);
    }

    private void narrow() {
        list.getItems().setAll(finding.find(places, field.getText()));
        Optional<PlaceChoice> present = places.stream()
                .filter(place -> place.chosen() && list.getItems().contains(place))
                .findFirst();
        present.ifPresentOrElse(
                list.getSelectionModel()::select, () -> list.getSelectionModel().selectFirst());
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex()));
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case ESCAPE -> popup.hide();
            case ENTER -> marked().ifPresent(this::chosen);
            case DOWN -> mark(at + 1);
            case UP -> mark(at - 1);
            case PAGE_DOWN -> mark(Math.min(list.getItems().size() - 1, at + ROWS));
            case PAGE_UP -> mark(Math.max(0, at - ROWS));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void mark(int row) {
        if (row >= 0 && row < list.getItems().size()) {
            list.getSelectionModel().select(row);
            list.scrollTo(Math.max(0, row - ROWS / 2));
        }
    }

    private Optional<PlaceChoice> marked() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void chosen(PlaceChoice place) {
        popup.hide();
        choose.accept(place);
    }

    /** A name and how many visible reports the place has. */
    private static final class PlaceCell extends ListCell<PlaceChoice> {
        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox row;

        PlaceCell(Consumer<PlaceChoice> clicked) {
            Region room = new Region();
            HBox.setHgrow(room, Priority.ALWAYS);
            name.getStyleClass().add("place-picker-name");
            count.getStyleClass().add("plate-note");
            count.setMinWidth(USE_PREF_SIZE);
            row = new HBox(8, name, room, count);
            setPrefWidth(0);
            // Not on the list: who clicks below its last row chooses nothing.
            setOnMouseClicked(event -> Optional.ofNullable(getItem()).ifPresent(clicked));
        }

        @Override
        protected void updateItem(@Nullable PlaceChoice place, boolean empty) {
            super.updateItem(place, empty);
            if (empty || place == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(place.fullName());
            Scripts.dress(name, place.fullName());
            count.setText(Counts.full(place.count()));
            setAccessibleText(place.fullName() + ", " + Counts.reports(place.count()));
            setGraphic(row);
        }
    }
}
