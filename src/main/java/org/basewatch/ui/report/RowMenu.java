package org.basewatch.ui.report;

import java.util.OptionalInt;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What a right click on a report of the list offers, and the keys for it. JavaFX application thread. */
final class RowMenu {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final ListView<Integer> list;
    private final ReportListViewModel model;
    private final ReportActions actions;
    private final MenuItem open = new MenuItem();
    private final ContextMenu menu = new ContextMenu();

    private RowMenu(ListView<Integer> list, ReportListViewModel model, ReportActions actions) {
        this.list = list;
        this.model = model;
        this.actions = actions;
        open.setOnAction(event -> chosen().ifPresent(model::toggle));
        MenuItem copy = new MenuItem("Copy citation");
        copy.setId("row-copy-citation");
        copy.setAccelerator(COPY);
        copy.setOnAction(event -> copy());
        menu.getItems().addAll(open, copy);
    }

    /** Gives a list its menu. */
    static void install(ListView<Integer> list, ReportListViewModel model, ReportActions actions) {
        RowMenu row = new RowMenu(list, model, actions);
        list.setContextMenu(row.menu);
        row.menu.setOnShowing(event -> row.fit());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event) && row.chosen().isPresent()) {
                row.copy();
                event.consume();
            }
        });
    }

    /** The report that is chosen in the list; headings are none. */
    private OptionalInt chosen() {
        Integer entry = list.getSelectionModel().getSelectedItem();
        return entry != null && entry >= 0 ? OptionalInt.of(entry) : OptionalInt.empty();
    }

    private void fit() {
        OptionalInt row = chosen();
        boolean isOpen = row.isPresent() && model.openedProperty().get().equals(row);
        open.setText(isOpen ? "Close report" : "Read report");
        menu.getItems().forEach(item -> item.setDisable(row.isEmpty()));
    }

    private void copy() {
        chosen().ifPresent(row -> actions.copy(model.citation(row)));
    }
}
