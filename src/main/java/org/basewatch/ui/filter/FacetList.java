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
import org.basewatch.ui.control.EscapeThrough;
import org.basewatch.ui.control.RowFlow;
import org.jspecify.annotations.Nullable;

/**
 * The switches of a long facet: a virtualised list, since a set may have thousands of sources, with a field that narrows it by name.
 *
 * @param <K> what is switched
 */
final class FacetList<K> extends VBox {
    private static final double ROW_HEIGHT = 28;
    /** More where the panel has room for them. */
    private static final int ROWS_SHOWN = 9;

    private final Facet<K> facet;
    private final TextField search = new TextField();
    private final ObservableList<K> keys = FXCollections.observableArrayList();
    private final ListView<K> list = RowFlow.list(keys);
    // Apart from the list, so that other figures are no other list: one is told of every row that changes, even out of
    // sight.
    private final ObjectProperty<Map<K, FacetItem<K>>> items = new SimpleObjectProperty<>(this, "items", Map.of());

    /**
     * The switches of a facet.
     *
     * @param one what each of them stands for, in one lower-case word
     */
    FacetList(Facet<K> facet, String one) {
        this.facet = facet;
        getStyleClass().add("facet-list");
        search.setPromptText("Find a " + one);
        search.setAccessibleText("Find a " + one + " by name");
        search.setId(one + "-search");
        search.textProperty().addListener((property, before, now) -> refresh());
        list.setId(one + "s");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new Cell());
        list.setAccessibleText(facet.title() + "s");
        list.setPlaceholder(new Label("No " + one + " of that name"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::toggleBySpace);
        EscapeThrough.install(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(search, list);
        refresh();
    }

    /** Shows the counts and states. */
    void refresh() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        List<FacetItem<K>> found = facet.items().stream()
                .filter(item -> item.label().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        items.set(found.stream().collect(Collectors.toMap(FacetItem::key, Function.identity())));
        List<K> wantedKeys = found.stream().map(FacetItem::key).toList();
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
        K key = list.getSelectionModel().getSelectedItem();
        FacetItem<K> chosen = key == null ? null : items.get().get(key);
        if (event.getCode() == KeyCode.SPACE && event.getTarget() == list && chosen != null) {
            facet.show(chosen.key(), !chosen.shown());
            event.consume();
        }
    }

    private final class Cell extends ListCell<K> {
        private final FacetRow<K> row = new FacetRow<>(facet, false);
        // A field, as the property holds it weakly: a list view drops cells without a word.
        private final InvalidationListener whenFiguresChange = property -> show(getItem());

        Cell() {
            setPrefWidth(0);
            items.addListener(new WeakInvalidationListener(whenFiguresChange));
        }

        @Override
        protected void updateItem(@Nullable K key, boolean empty) {
            super.updateItem(key, empty);
            show(empty ? null : key);
        }

        private void show(@Nullable K key) {
            FacetItem<K> item = key == null ? null : items.get().get(key);
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
