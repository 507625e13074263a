package org.basewatch.ui.search;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.basewatch.ui.control.LateTooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The field to search in: words on the way in, a cross that empties it, a question mark that tells how. */
public final class SearchField extends HBox {
    private static final double GAP = 4;
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private final SearchViewModel model;
    private final TextField field = new TextField();
    private final KeysBefore keys = new KeysBefore(field);
    private final Button clear = button("search-clear", Material2AL.CLOSE, "Empty the search (Esc)");
    private final Label sentence = new Label();
    private final Popup under = new Popup();
    private final SearchHelp help;
    private boolean isTakingBack;

    /** A field over a model. */
    public SearchField(SearchViewModel model) {
        this.model = model;
        this.help = new SearchHelp(this::use);
        setId("search");
        getStyleClass().add("search-field");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("search-text");
        field.setPromptText("Search");
        field.setAccessibleText("Search reports. F1 lists the keys, the question mark beside the field how to search.");
        HBox.setHgrow(field, Priority.ALWAYS);
        Button how = button("search-help", Material2AL.HELP_OUTLINE, "How to search");
        how.setOnAction(event -> help.toggle(how));
        clear.setOnAction(event -> {
            empty();
            field.requestFocus();
        });
        FontIcon lens = new FontIcon(Material2MZ.SEARCH);
        getChildren().addAll(new StackPane(lens), field, clear, how);
        sentence.getStyleClass().add("search-problem");
        sentence.setId("search-problem");
        sentence.setWrapText(true);
        under.getContent().add(sentence);
        // Else the first Esc would only take the sentence away.
        under.setHideOnEscape(false);
        follow();
    }

    /** Puts the cursor into the field, with all that stands in it marked. */
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    /** Sets what gets the keys when the search is left and nothing else had them before. */
    public void leaveTo(Runnable next) {
        keys.otherwise(next);
    }

    private void use(String example) {
        field.setText(example);
        field.requestFocus();
        field.end();
    }

    private void follow() {
        field.setText(model.textProperty().get());
        field.textProperty().addListener((property, before, now) -> changed(before, now));
        model.textProperty().addListener((property, before, now) -> {
            if (!now.equals(field.getText())) {
                field.setText(now);
                // who goes on typing goes on behind what stands there
                field.end();
            }
            showClear();
        });
        model.problemProperty().addListener((property, before, now) -> showSentence(now.orElse("")));
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                model.endTyping();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::takeBack);
        showClear();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            model.enter();
        }
    }

    /** What the filter does not know the field alone can bring back, so the keys stay in it for now. */
    private void leave() {
        boolean comesBack = field.getText().isEmpty() || model.isInForce();
        empty();
        if (comesBack) {
            keys.giveBack();
        }
    }

    /** What the filter does not know can only be brought back by the field itself. */
    private void empty() {
        if (!model.isInForce()) {
            field.deleteText(0, field.getLength());
        }
        model.clear();
    }

    /** What is emptied at once can be brought back as a whole, unless that was itself taking back. */
    private void changed(String before, String now) {
        if (now.isEmpty() && before.length() > 1 && !isTakingBack) {
            model.endTyping();
        }
        model.type(now);
    }

    /** A field that has nothing of its own to take back or to make again leaves the key to the window. */
    private void takeBack(KeyEvent event) {
        if (UNDO.match(event)) {
            step(field.isUndoable(), field::undo, model::undo);
            event.consume();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            step(field.isRedoable(), field::redo, model::redo);
            event.consume();
        }
    }

    private void step(boolean isOwn, Runnable own, Runnable windows) {
        isTakingBack = isOwn;
        (isOwn ? own : windows).run();
        isTakingBack = false;
    }

    private void showClear() {
        clear.setVisible(!field.getText().isEmpty());
    }

    private void showSentence(String words) {
        if (words.isEmpty() || getScene() == null) {
            under.hide();
            return;
        }
        sentence.setText(words);
        sentence.setMaxWidth(getWidth());
        sentence.setPrefWidth(getWidth());
        Bounds at = localToScreen(getBoundsInLocal());
        under.show(this, at.getMinX(), at.getMaxY() + GAP);
    }

    private static Button button(String id, org.kordamp.ikonli.Ikon icon, String words) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().setAll("search-button");
        button.setAccessibleText(words);
        button.setFocusTraversable(false);
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        new LateTooltip(button).setText(words);
        return button;
    }

    /** The node that has the focus while somebody types. */
    Node input() {
        return field;
    }
}
