package org.basewatch.ui.filter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.basewatch.model.SourceId;
import org.jspecify.annotations.Nullable;

/** The sources: a virtualised list, since a set may have thousands, with a field that narrows it by name or letter. */
final class SourceList extends VBox {
    private static final double ROW_HEIGHT = 28;
    /** More where the panel has room for them. */
    private static final int ROWS_SHOWN = 9;

    private final Facet<SourceId> facet;
    private final TextField search = new TextField();
    private final ObservableList<SourceId> keys = FXCollections.observableArrayList();
    private final ListView<SourceId> list = new ListView<>(keys);
    // Apart from the list, so that other figures are no other list: one is told of every row that changes, even out of
    // sight.
    private final ObjectProperty<Map<SourceId, FacetItem<SourceId>>> items =
            new SimpleObjectProperty<>(this, "items", Map.of());

    SourceList(Facet<SourceId> facet) {
        this.facet = facet;
        getStyleClass().add("source-list");
        search.setPromptText("Find a source");
        search.setAccessibleText("Find a source by name");
        search.setId("source-search");
        search.textProperty().addListener((property, before, now) -> refresh());
        list.setId("sources");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new Cell());
        list.setAccessibleText("Sources");
        list.setPlaceholder(new Label("No source of that name"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::toggleBySpace);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(search, list);
        refresh();
    }

    /** Shows the counts and states. */
    void refresh() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        List<FacetItem<SourceId>> found = facet.items().stream()
                .filter(item -> item.label().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        items.set(found.stream().collect(Collectors.toMap(FacetItem::key, Function.identity())));
        List<SourceId> wantedKeys = found.stream().map(FacetItem::key).toList();
        // As long as it is the same list, focus and scroll position stay.
        if (!wantedKeys.equals(keys)) {
            keys.setAll(wantedKeys);
        }
        double height = height(Math.min(ROWS_SHOWN, found.size()));
        list.setPrefHeight(height);
        list.setMinHeight(height);
        list.setMaxHeight(height(found.size()));
    }

    private static double height(int rows) {
        return ROW_HEIGHT * Math.max(2, rows) + 2;
    }

    private void toggleBySpace(KeyEvent event) {
        SourceId key = list.getSelectionModel().getSelectedItem();
        FacetItem<SourceId> chosen = key == null ? null : items.get().get(key);
        if (event.getCode() == KeyCode.SPACE && event.getTarget() == list && chosen != null) {
            facet.show(chosen.key(), !chosen.shown());
            event.consume();
        }
    }

    private final class Cell extends ListCell<SourceId> {
        private final FacetRow<SourceId> row = new FacetRow<>(facet, false);
        // A field, as the property holds it weakly: a list view drops cells without a word.
        private final InvalidationListener whenFiguresChange = property -> show(getItem());

        Cell() {
            setPrefWidth(0);
            items.addListener(new WeakInvalidationListener(whenFiguresChange));
        }

        @Override
        protected void updateItem(@Nullable SourceId key, boolean empty) {
            super.updateItem(key, empty);
            show(empty ? null : key);
        }

        private void show(@Nullable SourceId key) {
            FacetItem<SourceId> item = key == null ? null : items.get().get(key);
            if (item == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                row.show(item);
                setGraphic(row);
                setAccessibleText(item.spoken());
            }
        }
    }
}
