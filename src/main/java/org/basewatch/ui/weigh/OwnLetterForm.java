package org.basewatch.ui.weigh;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.basewatch.catalogue.DateWords;
import org.basewatch.model.Reliability;
import org.basewatch.model.Source;
import org.basewatch.ui.control.WrappedText;
import org.basewatch.weighing.OwnLetters;

/** Where the user gives a source a letter of their own, with a reason; the date is set by itself. */
public final class OwnLetterForm extends VBox {
    private final OwnLettersViewModel model;
    private final Source source;
    private final ToggleGroup letters = new ToggleGroup();
    private final TextField reason = new TextField();
    private final Button give = new Button("Give this letter");
    private final VBox history = new VBox(3);

    /**
     * A form for a source.
     *
     * @param source the source as the set has it
     */
    public OwnLetterForm(OwnLettersViewModel model, Source source) {
        super(6);
        this.model = model;
        this.source = source;
        getStyleClass().add("own-letter-form");
        Label heading = new Label("Your own letter");
        heading.getStyleClass().add("line-label");
        reason.setId("own-letter-reason");
        reason.setPromptText("Why?");
        reason.setAccessibleText("Reason of your letter");
        HBox.setHgrow(reason, Priority.ALWAYS);
        give.setId("give-own-letter");
        give.setMinWidth(USE_PREF_SIZE);
        give.setOnAction(event -> give());
        reason.setOnAction(event -> give());
        getChildren().addAll(heading, history, choice(), new HBox(6, reason, give));
        letters.selectedToggleProperty().addListener((property, before, now) -> give.setDisable(now == null));
        give.setDisable(true);
        refresh();
    }

    private FlowPane choice() {
        FlowPane choice = new FlowPane(4, 4);
        for (Reliability letter : Reliability.values()) {
            ToggleButton button = new ToggleButton(letter.name());
            button.setId("own-letter-" + letter);
            button.getStyleClass().setAll("chip");
            button.setUserData(letter);
            button.setToggleGroup(letters);
            button.setTooltip(new Tooltip(letter.name() + ": " + letter.meaning()));
            button.setAccessibleText(letter.name() + ", " + letter.meaning());
            choice.getChildren().add(button);
        }
        Hyperlink more = link("Import letters…", model::importMore);
        choice.getChildren().add(more);
        return choice;
    }

    private void give() {
        if (letters.getSelectedToggle() != null
                && letters.getSelectedToggle().getUserData() instanceof Reliability letter) {
            model.give(source, letter, reason.getText());
            reason.clear();
            letters.selectToggle(null);
        }
    }

    /** Shows the letters that there are now; to be called when they change. What is being written stays. */
    public void refresh() {
        List<OwnLetters.Entry> all = model.of(source);
        history.getChildren().clear();
        model.history(source).forEach(this::show);
        if (all.isEmpty()) {
            Label none = new Label(
                    "None given. A letter of your own would stand beside that of the set and change nothing in its file.");
            none.setWrapText(true);
            none.getStyleClass().add("caption");
            history.getChildren().add(none);
        } else if (model.last(source).isPresent()) {
            history.getChildren().add(link("Take back", () -> model.takeBack(source)));
        } else {
            lastGiven(all).ifPresent(entry -> history.getChildren().add(again(entry)));
        }
    }

    private void show(GivenLetter given) {
        history.getChildren().add(line(given.entry()));
        given.notInForce().ifPresent(why -> history.getChildren().add(WrappedText.of(why, "caption", "not-in-force")));
    }

    private static Region line(OwnLetters.Entry entry) {
        String reason = entry.reason().isEmpty() ? "no reason given" : entry.reason();
        String what = entry.letter().map(letter -> letter + ": " + reason).orElse("Taken back");
        return WrappedText.of(what + " (" + entry.by().words() + (entry.isByUser() ? ", " : "; dated ")
                + DateWords.day(entry.date()) + ")");
    }

    private static Optional<OwnLetters.Entry> lastGiven(List<OwnLetters.Entry> all) {
        return all.stream().filter(entry -> !entry.isTakenBack()).reduce((one, later) -> later);
    }

    private Hyperlink again(OwnLetters.Entry entry) {
        Reliability letter = entry.letter().orElseThrow();
        return link("Give " + letter + " again", () -> model.give(source, letter, entry.reason()));
    }

    private static Hyperlink link(String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().add("small-link");
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }
}
