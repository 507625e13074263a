package org.basewatch.ui.layer;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.basewatch.map.FeatureAttribute;
import org.basewatch.map.Found;
import org.basewatch.map.coordinate.CoordinateFormat;
import org.basewatch.ui.control.NameText;
import org.basewatch.ui.control.Scripts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** A card about a feature or a pixel of the user's own: its layer, what its file says, what it measures. JavaFX application thread. */
final class FeatureCard extends VBox {
    private static final double AWAY = 16;
    private static final double EDGE = 8;
    private static final double WIDTH = 340;
    private static final double MOST_HEIGHT = 460;
    private static final double NAMES_WIDTH = 104;
    private static final double LINE = 26;
    private static final int LINES = 5;
    /** Width of a scroll bar. */
    private static final double BAR = 14;

    private static final int LONGEST_VALUE = 600;

    private final LookupViewModel model;
    private final ObservableValue<CoordinateFormat> format;
    private final Label title = new Label();
    private final Label layer = caption();
    private final Label more = caption();
    private final Label problem = caption();
    private final ListView<FoundHere.Item> list = new ListView<>();
    private final GridPane table = new GridPane();
    private final ScrollPane scroll = new ScrollPane(table);
    private final Button copy = new Button("Copy");
    private final Button close = new Button();
    private boolean showing;

    /**
     * An empty card.
     *
     * @param format how positions are written
     * @param clipboard puts a text on the clipboard
     */
    FeatureCard(LookupViewModel model, ObservableValue<CoordinateFormat> format, Consumer<String> clipboard) {
        super(6);
        this.model = model;
        this.format = format;
        setId("feature-card");
        getStyleClass().addAll("map-plate", "feature-card");
        setManaged(false);
        setVisible(false);
        title.getStyleClass().add("plate-title");
        title.setWrapText(true);
        problem.getStyleClass().setAll("label", "feature-problem");
        makeButtons(clipboard);
        makeList();
        makeTable();
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        VBox head = new VBox(1, title, layer);
        HBox.setHgrow(head, Priority.ALWAYS);
        head.setMinWidth(0);
        HBox top = new HBox(6, head, close);
        HBox foot = new HBox(6, room, copy);
        for (Region fixed : new Region[] {top, foot}) {
            fixed.setMinHeight(USE_PREF_SIZE);
        }
        getChildren().addAll(top, list, more, problem, scroll, foot);
        keepToItself();
    }

    private void makeButtons(Consumer<String> clipboard) {
        close.setGraphic(new FontIcon(Material2AL.CLOSE));
        close.getStyleClass().setAll("button", "plate-button");
        close.setId("feature-close");
        close.setMinWidth(USE_PREF_SIZE);
        close.setAccessibleText("Close (Esc)");
        close.setOnAction(event -> model.close());
        copy.getStyleClass().add("quiet-button");
        copy.setId("feature-copy");
        copy.setAccessibleText("Copy the attributes as a table");
        copy.setOnAction(event -> model.foundProperty()
                .get()
                .ifPresent(here -> clipboard.accept(FoundWords.table(here.shown(), format.getValue()))));
    }

    private void makeList() {
        list.setId("feature-list");
        list.setFixedCellSize(LINE);
        list.setCellFactory(view -> new FeatureCell());
        list.setAccessibleText("Features and pixels under this point, the uppermost first");
        list.getSelectionModel().selectedIndexProperty().addListener((property, before, now) -> {
            if (!showing && now.intValue() >= 0) {
                model.choose(now.intValue());
            }
        });
    }

    private void makeTable() {
        ColumnConstraints names = new ColumnConstraints(NAMES_WIDTH);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        table.getColumnConstraints().addAll(names, values);
        table.setHgap(10);
        table.setVgap(3);
        table.setPadding(new Insets(2, 8, 2, 0));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-scroll");
        scroll.setAccessibleText("What the file says");
        scroll.setMinHeight(LINE);
        setVgrow(scroll, Priority.ALWAYS);
    }

    /** What is done on the card is not done on the map beneath it. */
    private void keepToItself() {
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventHandler(ScrollEvent.ANY, ScrollEvent::consume);
        addEventHandler(ContextMenuEvent.ANY, ContextMenuEvent::consume);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode().isArrowKey() || event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
            }
        });
    }

    /** Shows what was found. */
    void show(FoundHere here) {
        Found thing = here.shown().thing();
        title.setText(thing.name());
        Scripts.dress(title, thing.name());
        layer.setText(here.shown().layer().title());
        present(more, here.more() > 0);
        more.setText(String.format(Locale.ROOT, "… and %,d more beneath; come nearer to part them.", here.more()));
        present(problem, thing.problem().isPresent());
        problem.setText(thing.problem().orElse(""));
        showList(here);
        table.getChildren().clear();
        addSection("Measured on the ground", FoundWords.measures(thing, format.getValue()));
        addSection("In the file", thing.attributes());
        scroll.setVvalue(0);
        setAccessibleText(thing.name() + ", " + layer.getText());
        setVisible(true);
        resizeToRoom();
    }

    private void showList(FoundHere here) {
        showing = true;
        if (!list.getItems().equals(here.items())) {
            list.getItems().setAll(here.items());
        }
        list.getSelectionModel().clearAndSelect(here.chosen());
        showing = false;
        double height = LINE * Math.min(LINES, here.items().size()) + 4;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        present(list, here.items().size() > 1);
    }

    /** What the file says and what is reckoned here must not be taken for each other. */
    private void addSection(String heading, List<FeatureAttribute> lines) {
        if (!lines.isEmpty()) {
            Label head = caption();
            head.setText(heading);
            head.getStyleClass().add("feature-heading");
            table.add(head, 0, table.getRowCount(), 2, 1);
            lines.forEach(this::addLine);
        }
    }

    private void addLine(FeatureAttribute attribute) {
        Label name = caption();
        name.setText(attribute.name());
        String value = attribute.value();
        Region words = NameText.of(
                value.isBlank()
                        ? "—"
                        : value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + " …");
        GridPane.setValignment(name, VPos.TOP);
        table.addRow(table.getRowCount(), name, words);
    }

    /** Places it beside a point of the pane, where it does not cover it. */
    void placeBeside(double x, double y) {
        Region pane = (Region) getParent();
        double left = x + AWAY + getWidth() > pane.getWidth() - EDGE ? x - AWAY - getWidth() : x + AWAY;
        double top = Math.min(y - AWAY, pane.getHeight() - getHeight() - EDGE);
        relocate(Math.rint(Math.max(EDGE, left)), Math.rint(Math.max(EDGE, top)));
    }

    /** Comes back into the pane when that becomes smaller. */
    void stayInside() {
        if (isVisible()) {
            Region pane = (Region) getParent();
            resizeToRoom();
            relocate(
                    Math.max(EDGE, Math.min(getLayoutX(), pane.getWidth() - getWidth() - EDGE)),
                    Math.max(EDGE, Math.min(getLayoutY(), pane.getHeight() - getHeight() - EDGE)));
        }
    }

    private void resizeToRoom() {
        Region pane = (Region) getParent();
        applyCss();
        double width = Math.min(WIDTH, pane.getWidth() - 2 * EDGE);
        scroll.setPrefViewportHeight(table.prefHeight(width - snappedLeftInset() - snappedRightInset() - BAR));
        double most = Math.min(MOST_HEIGHT, pane.getHeight() - 2 * EDGE);
        resize(width, Math.min(prefHeight(width), most));
        layout();
    }

    /** Puts the cursor on it, for those who came by keys. */
    void takeFocus() {
        (list.isVisible() ? list : close).requestFocus();
    }

    private static Label caption() {
        Label label = new Label();
        label.getStyleClass().add("plate-note");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setAlignment(Pos.TOP_LEFT);
        return label;
    }

    private static void present(Region node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
