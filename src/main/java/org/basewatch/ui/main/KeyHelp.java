package org.basewatch.ui.main;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A sheet over the window with every key and gesture; any key or click takes it away. */
final class KeyHelp extends StackPane {
    private record Line(String keys, String words) {}

    private static final List<Line> MAP = List.of(
            new Line("Drag, arrow keys", "move the map"),
            new Line("Wheel, pinch, + and −", "zoom"),
            new Line("Double click", "zoom in; with Shift out"),
            new Line("Tab, Enter", "walk through the places, select one; Enter again: its reports"),
            new Line("Home", "all of Syria"),
            new Line("F", "the selected place"),
            new Line("Alt+Left, Alt+Right", "view before, view after"),
            new Line("Right click", "copy the position, measure, draw"),
            new Line("Enter, Backspace, Esc", "end drawing, last point back, leave"),
            new Line("Delete", "take the selected drawing away"),
            new Line("Ctrl+arrow keys, N", "move the selected drawing; its next corner"),
            new Line("Click beside the signs", "what lies there in your layers, else select nothing"),
            new Line("I", "what lies in the middle in your layers"),
            new Line("Esc", "close the report, then select nothing, then take a message away"));
    private static final List<Line> WINDOW = List.of(
            new Line("Ctrl+O", "open another report set"),
            new Line("F5 or Ctrl+R", "read the open file again"),
            new Line("Ctrl+L", "add layers of your own"),
            new Line("Ctrl+S", "save a picture"),
            new Line("Ctrl+Shift+C", "copy a picture"),
            new Line("Ctrl+G", "go to a place or a position"),
            new Line("Ctrl+Z", "undo a change of filter, view, drawing or layers"),
            new Line("Ctrl+Shift+Z, Ctrl+Y", "redo"),
            new Line("/ or Ctrl+F", "search; Esc empties the field and leaves it"),
            new Line("W, L, B", "try without the open report's source, its letter, any worse letter or figure"),
            new Line("Esc, or the same key", "end that trial"),
            new Line("Ctrl+1, Ctrl+2, Ctrl+3", "fold filter, reports, time"),
            new Line("Ctrl+M", "what is drawn on the map"),
            new Line("Ctrl+D", "light or dark"),
            new Line("F1 or ?", "this sheet"),
            new Line("Ctrl+Q", "close Basewatch"));

    KeyHelp() {
        setId("key-help");
        getStyleClass().add("help-shade");
        setFocusTraversable(true);
        setVisible(false);
        setOnMouseClicked(event -> setVisible(false));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows the sheet, or takes it away. It is made when it is first asked for. */
    void toggle() {
        if (getChildren().isEmpty()) {
            getChildren().add(sheet());
        }
        setVisible(!isVisible());
        if (isVisible()) {
            toFront();
            requestFocus();
        }
    }

    private static Region sheet() {
        Label title = new Label("Keys and gestures");
        title.getStyleClass().add("help-title");
        HBox columns = new HBox(28, column("On the map", MAP), column("Everywhere", WINDOW));
        columns.getChildren().forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
        VBox sheet = new VBox(10, title, columns);
        sheet.getStyleClass().add("help-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.setPadding(new Insets(18, 24, 20, 24));
        return sheet;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.F1) {
            setVisible(false);
            event.consume();
        }
    }

    private static GridPane column(String heading, List<Line> lines) {
        GridPane grid = new GridPane();
        grid.setHgap(14);
        grid.setVgap(6);
        grid.setMinWidth(0);
        Label head = new Label(heading.toUpperCase(java.util.Locale.ROOT));
        head.getStyleClass().add("section-heading");
        grid.add(head, 0, 0, 2, 1);
        for (int row = 0; row < lines.size(); row++) {
            Label keys = new Label(lines.get(row).keys());
            keys.getStyleClass().add("help-keys");
            grid.add(keys, 0, row + 1);
            GridPane.setValignment(keys, VPos.TOP);
            Label words = new Label(lines.get(row).words());
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            grid.add(words, 1, row + 1);
        }
        return grid;
    }
}
