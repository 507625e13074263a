package org.basewatch.ui.main;

import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A sheet over the window with every key and gesture; a click or a key takes it away. Where the window is lower than the sheet, the
 * sheet scrolls, also by key. JavaFX application thread.
 */
final class KeyHelp extends StackPane {
    private static final Insets AROUND = new Insets(12);
    private static final Insets WITHIN = new Insets(18, 24, 20, 24);
    /** How far an arrow key scrolls, in logical units. */
    private static final double STEP = 50;

    private final HBox columns = new HBox(28);
    private final ScrollPane scroll = new ScrollPane(columns);

    KeyHelp() {
        setId("key-help");
        getStyleClass().add("help-shade");
        setPadding(AROUND);
        setFocusTraversable(true);
        setVisible(false);
        setOnMouseClicked(event -> setVisible(false));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        widthProperty().addListener((property, before, now) -> fit());
    }

    /** Shows the sheet, or takes it away. It is made when it is first asked for. */
    void toggle() {
        if (getChildren().isEmpty()) {
            getChildren().add(sheet());
        }
        setVisible(!isVisible());
        if (isVisible()) {
            scroll.setVvalue(0);
            fit();
            toFront();
            requestFocus();
        }
    }

    private Region sheet() {
        Label title = new Label("Keys and gestures");
        title.getStyleClass().add("help-title");
        VBox here = new VBox(14, grid(KeyGroup.MAP), grid(KeyGroup.TIMELINE));
        columns.getChildren().setAll(here, grid(KeyGroup.WINDOW));
        for (Node column : columns.getChildren()) {
            HBox.setHgrow(column, Priority.ALWAYS);
        }
        here.setMinWidth(0);
        columns.setOnMouseClicked(event -> setVisible(false));
        scroll.getStyleClass().add("help-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        // Else letting go of the scroll bar would take the sheet away.
        scroll.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        VBox sheet = new VBox(10, title, scroll);
        sheet.getStyleClass().add("help-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.setPadding(WITHIN);
        return sheet;
    }

    /** As high as the lines are at this width: on its own a scroll pane takes them for unbroken. */
    private void fit() {
        if (!isVisible() || getWidth() <= 0) {
            return;
        }
        applyCss();
        double most = getWidth() - AROUND.getLeft() - AROUND.getRight() - WITHIN.getLeft() - WITHIN.getRight();
        double wide = Math.min(columns.prefWidth(-1), most);
        scroll.setPrefViewportWidth(wide);
        scroll.setPrefViewportHeight(columns.prefHeight(wide));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.F1) {
            setVisible(isScrolledBy(event.getCode()));
            event.consume();
        }
    }

    private boolean isScrolledBy(KeyCode code) {
        double page = scroll.getViewportBounds().getHeight();
        double hidden = columns.getHeight() - page;
        if (hidden < 1) {
            return false;
        }
        double by = way(code, page, hidden);
        scroll.setVvalue(Math.max(0, Math.min(1, scroll.getVvalue() + by / hidden)));
        return by != 0;
    }

    private static double way(KeyCode code, double page, double all) {
        return switch (code) {
            case DOWN -> STEP;
            case UP -> -STEP;
            case PAGE_DOWN, SPACE -> page - STEP;
            case PAGE_UP -> STEP - page;
            case END -> all;
            case HOME -> -all;
            default -> 0;
        };
    }

    private static GridPane grid(KeyGroup group) {
        GridPane grid = new GridPane();
        grid.setHgap(14);
        grid.setVgap(6);
        grid.setMinWidth(0);
        Label head = new Label(group.heading().toUpperCase(Locale.ROOT));
        head.getStyleClass().add("section-heading");
        grid.add(head, 0, 0, 2, 1);
        for (int row = 0; row < group.lines().size(); row++) {
            Label keys = new Label(group.lines().get(row).keys());
            keys.getStyleClass().add("help-keys");
            grid.add(keys, 0, row + 1);
            GridPane.setValignment(keys, VPos.TOP);
            Label words = new Label(group.lines().get(row).words());
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            grid.add(words, 1, row + 1);
        }
        return grid;
    }
}
