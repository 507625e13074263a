package org.basewatch.ui.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.basewatch.model.PlaceId;
import org.basewatch.ui.control.Counts;
import org.basewatch.ui.control.LateTooltip;

/** The places as a row of chips with their counts, so that the country as a whole can be reached like any place on the map. */
final class PlaceBar extends FlowPane {
    private static final int MOST_CHIPS = 8;
    private static final double WIDEST = 260;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass UNCONFIRMED = PseudoClass.getPseudoClass("unconfirmed");

    private final ReportListViewModel model;
    private final List<Chip> chips = new ArrayList<>();
    private final Button more = new Button("More places");
    private List<PlaceChoice> rest = List.of();

    PlaceBar(ReportListViewModel model) {
        this.model = model;
        getStyleClass().add("chip-bar");
        setId("place-bar");
        // Else a flow pane is never narrower than what its widest chip would like to be.
        setMinWidth(0);
        Region chevron = new Region();
        chevron.getStyleClass().add("chevron");
        more.setId("more-places");
        more.getStyleClass().setAll("chip", "chip-menu");
        more.setGraphic(chevron);
        more.setContentDisplay(ContentDisplay.RIGHT);
        more.setMaxWidth(WIDEST);
        more.setOnAction(event -> pick());
        refresh();
    }

    /** Shows the counts and which place is chosen; chips are kept, so that the focus stays where it is. */
    void refresh() {
        List<PlaceChoice> choices = model.choices();
        int wanted = Math.min(MOST_CHIPS, choices.size());
        // What has no chip is looked for by its name.
        rest = choices.subList(wanted, choices.size()).stream()
                .sorted(Comparator.comparing(PlaceChoice::fullName, String.CASE_INSENSITIVE_ORDER))
                .toList();
        if (chips.size() != wanted || getChildren().contains(more) == rest.isEmpty()) {
            chips.clear();
            choices.subList(0, wanted).forEach(choice -> chips.add(new Chip(model)));
            getChildren().setAll(chips);
            if (!rest.isEmpty()) {
                getChildren().add(more);
            }
        }
        for (int i = 0; i < wanted; i++) {
            chips.get(i).show(choices.get(i));
        }
        Optional<PlaceChoice> chosen = rest.stream().filter(PlaceChoice::chosen).findFirst();
        more.setText(chosen.map(PlaceChoice::label).orElse("More places"));
        more.pseudoClassStateChanged(SELECTED, chosen.isPresent());
    }

    /** Made when it is asked for: hundreds of places would otherwise be named anew with every change of the filter, unseen. */
    private void pick() {
        PlaceFinding finding = new PlaceFinding(model.workspace().catalogue());
        new PlacePicker(rest, finding, choice -> model.choose(choice.place())).showBelow(more);
    }

    /** One place; what it says is set only where it has changed. */
    private static final class Chip extends ToggleButton {
        private final ReportListViewModel model;
        private final LateTooltip tooltip = new LateTooltip(this);
        private Optional<PlaceChoice> shown = Optional.empty();

        Chip(ReportListViewModel model) {
            this.model = model;
            getStyleClass().setAll("chip");
            setMaxWidth(WIDEST);
            // The count stands at the end and is not to be cut.
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            setOnAction(event -> choose());
        }

        void show(PlaceChoice choice) {
            if (shown.equals(Optional.of(choice))) {
                return;
            }
            shown = Optional.of(choice);
            setId("place-" + choice.place().map(PlaceId::value).orElse("all"));
            setText(choice.label() + "  " + Counts.full(choice.count()));
            setSelected(choice.chosen());
            pseudoClassStateChanged(UNCONFIRMED, !choice.confirmed());
            String words = choice.fullName() + ": " + Counts.reports(choice.count())
                    + (choice.confirmed() ? "" : ", position not confirmed");
            tooltip.setText(words);
            setAccessibleText(words);
        }

        private void choose() {
            shown.ifPresent(choice -> model.choose(choice.place()));
            // A click on the one that is chosen must not switch it off.
            setSelected(true);
        }
    }
}
