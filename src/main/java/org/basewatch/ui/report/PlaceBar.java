package org.basewatch.ui.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.basewatch.model.PlaceId;
import org.basewatch.ui.control.Counts;
import org.basewatch.ui.control.LateTooltip;

/** The places as a row of chips with their counts, so that the country as a whole can be reached like any place on the map. */
final class PlaceBar extends FlowPane {
    private static final int MOST_CHIPS = 8;
    private static final double WIDEST = 260;
    private static final PseudoClass UNCONFIRMED = PseudoClass.getPseudoClass("unconfirmed");

    private final ReportListViewModel model;
    private final List<Chip> chips = new ArrayList<>();
    private final MenuButton more = new MenuButton();
    private List<PlaceChoice> rest = List.of();

    PlaceBar(ReportListViewModel model) {
        this.model = model;
        getStyleClass().add("chip-bar");
        setId("place-bar");
        // Else a flow pane is never narrower than what its widest chip would like to be.
        setMinWidth(0);
        more.getStyleClass().add("chip-menu");
        // Hundreds of places would otherwise be named anew with every change of the filter, and nobody would see it.
        more.setOnShowing(
                event -> more.getItems().setAll(rest.stream().map(this::item).toList()));
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
        more.setText(rest.stream()
                .filter(PlaceChoice::chosen)
                .map(PlaceChoice::label)
                .findFirst()
                .orElse("More places"));
    }

    private MenuItem item(PlaceChoice choice) {
        MenuItem item = new MenuItem(choice.fullName() + "  " + Counts.full(choice.count()));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.choose(choice.place()));
        return item;
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
