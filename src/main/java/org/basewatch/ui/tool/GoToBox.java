package org.basewatch.ui.tool;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A field over the map for a name or a position, with what it may mean below while it is being typed. */
final class GoToBox extends VBox {
    private static final double ROW = 46;
    private static final int ROWS = 6;
    /** Under the field and not in it: the words in an empty field go as soon as the cursor is there, which it always is. */
    private static final String HINT =
            "Go to a place (Hmeimim, حلب) or a position (36.1234 N 38.5 E, 37S DV 550 977). Esc closes.";

    private final GoToViewModel model;
    private final Consumer<GoToMatch> go;
    private final Runnable focusMap;
    private final TextField field = new TextField();
    private final ListView<GoToMatch> list = new ListView<>();
    private final Label problem = new Label();

    GoToBox(GoToViewModel model, Consumer<GoToMatch> go, Runnable focusMap) {
        super(6);
        this.model = model;
        this.go = go;
        this.focusMap = focusMap;
        setId("go-to");
        getStyleClass().add("map-plate");
        setMaxSize(400, Region.USE_PREF_SIZE);
        setPrefWidth(400);
        setVisible(false);
        field.setId("go-to-field");
        field.setAccessibleText("Go to a place or a position");
        field.textProperty().addListener((property, before, now) -> model.find(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("go-to-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new MatchCell());
        list.setOnMouseClicked(event -> chosen().ifPresent(this::choose));
        problem.setWrapText(true);
        problem.getStyleClass().add("plate-note");
        getChildren().addAll(field, list, problem);
        model.matchesProperty().addListener((property, before, now) -> show());
        model.problemProperty().addListener((property, before, now) -> show());
        field.textProperty().addListener((property, before, now) -> show());
        show();
    }

    void open() {
        model.prepare();
        setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    void close() {
        setVisible(false);
        focusMap.run();
    }

    private void show() {
        list.getItems().setAll(model.matchesProperty().get());
        list.getSelectionModel().selectFirst();
        boolean some = !list.getItems().isEmpty();
        list.setVisible(some);
        list.setManaged(some);
        list.setPrefHeight(Math.min(ROWS, list.getItems().size()) * ROW + 2);
        list.setMinHeight(list.getPrefHeight());
        Optional<String> words = field.getText().isBlank()
                ? Optional.of(HINT)
                : model.problemProperty().get();
        problem.setText(words.orElse(""));
        problem.setVisible(words.isPresent());
        problem.setManaged(words.isPresent());
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> chosen().ifPresent(this::choose);
            case DOWN -> mark(at + 1);
            case UP -> mark(at - 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void mark(int row) {
        if (row >= 0 && row < list.getItems().size()) {
            list.getSelectionModel().select(row);
            list.scrollTo(Math.max(0, row - ROWS + 1));
        }
    }

    private Optional<GoToMatch> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void choose(GoToMatch match) {
        close();
        go.accept(match);
    }

    /** Name and Arabic name, and below what it is. */
    private static final class MatchCell extends ListCell<GoToMatch> {
        private final Label title = new Label();
        private final Label arabic = new Label();
        private final Label detail = new Label();
        private final VBox rows;

        MatchCell() {
            Region room = new Region();
            HBox.setHgrow(room, Priority.ALWAYS);
            title.getStyleClass().add("plate-title");
            detail.getStyleClass().add("plate-note");
            rows = new VBox(1, new HBox(8, title, room, arabic), detail);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(GoToMatch match, boolean empty) {
            super.updateItem(match, empty);
            setText(null);
            if (empty || match == null) {
                setGraphic(null);
            } else {
                title.setText(match.title());
                arabic.setText(match.arabic().orElse(""));
                detail.setText(match.detail());
                setGraphic(rows);
            }
        }
    }
}
