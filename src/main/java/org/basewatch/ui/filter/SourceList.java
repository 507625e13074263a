package org.basewatch.ui.filter;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.basewatch.model.SourceId;
import org.jspecify.annotations.Nullable;

/** The sources: a virtualised list, since a set may have thousands, with a field that narrows it by name or letter. */
final class SourceList extends VBox {
    private static final double ROW_HEIGHT = 28;
    private static final int ROWS_SHOWN = 9;

    private final Facet<SourceId> facet;
    private final TextField search = new TextField();
    private final ObservableList<FacetItem<SourceId>> items = FXCollections.observableArrayList();
    private final ListView<FacetItem<SourceId>> list = new ListView<>(items);

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
        getChildren().addAll(search, list);
        refresh();
    }

    /** Shows the counts and states. */
    void refresh() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        List<FacetItem<SourceId>> found = facet.items().stream()
                .filter(item -> item.label().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        if (found.size() == items.size()) {
            replaceChanged(found);
        } else {
            items.setAll(found);
        }
        double height = ROW_HEIGHT * Math.max(2, Math.min(ROWS_SHOWN, found.size())) + 2;
        list.setPrefHeight(height);
        list.setMinHeight(height);
    }

    // Keeps focus and scroll position, and touches only the rows whose figures changed.
    private void replaceChanged(List<FacetItem<SourceId>> found) {
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).equals(items.get(i))) {
                items.set(i, found.get(i));
            }
        }
    }

    private void toggleBySpace(KeyEvent event) {
        FacetItem<SourceId> chosen = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && event.getTarget() == list && chosen != null) {
            facet.show(chosen.key(), !chosen.shown());
            event.consume();
        }
    }

    private final class Cell extends ListCell<FacetItem<SourceId>> {
        private final FacetRow<SourceId> row = new FacetRow<>(facet, false);

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable FacetItem<SourceId> item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
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
