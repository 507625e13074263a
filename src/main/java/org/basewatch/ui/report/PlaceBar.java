package org.basewatch.ui.report;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.basewatch.model.PlaceId;
import org.basewatch.ui.control.Counts;

/** The places as a row of chips with their counts, so that the country as a whole can be reached like any place on the map. */
final class PlaceBar extends FlowPane {
    private static final int MOST_CHIPS = 8;
    private static final double WIDEST = 260;
    private static final PseudoClass UNCONFIRMED = PseudoClass.getPseudoClass("unconfirmed");

    private final ReportListViewModel model;

    PlaceBar(ReportListViewModel model) {
        this.model = model;
        getStyleClass().add("chip-bar");
        setId("place-bar");
        // Else a flow pane is never narrower than what its widest chip would like to be.
        setMinWidth(0);
        refresh();
    }

    /** Shows the counts and which place is chosen; chips are kept, so that the focus stays where it is. */
    void refresh() {
        List<PlaceChoice> choices = model.choices();
        int chips = Math.min(MOST_CHIPS, choices.size());
        boolean more = choices.size() > chips;
        if (getChildren().size() != chips + (more ? 1 : 0)) {
            getChildren().clear();
            for (int i = 0; i < chips; i++) {
                getChildren().add(new ToggleButton());
            }
            if (more) {
                getChildren().add(new MenuButton());
            }
        }
        for (int i = 0; i < chips; i++) {
            show((ToggleButton) getChildren().get(i), choices.get(i));
        }
        if (more) {
            showRest((MenuButton) getChildren().get(chips), choices.subList(chips, choices.size()));
        }
    }

    private void show(ToggleButton chip, PlaceChoice choice) {
        chip.getStyleClass().setAll("chip");
        chip.setId("place-" + choice.place().map(PlaceId::value).orElse("all"));
        chip.setText(choice.label() + "  " + Counts.full(choice.count()));
        chip.setMaxWidth(WIDEST);
        // The count stands at the end and is not to be cut.
        chip.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        chip.setSelected(choice.chosen());
        chip.pseudoClassStateChanged(UNCONFIRMED, !choice.confirmed());
        String words = choice.fullName() + ": " + Counts.reports(choice.count())
                + (choice.confirmed() ? "" : ", position not confirmed");
        chip.setTooltip(new Tooltip(words));
        chip.setAccessibleText(words);
        chip.setOnAction(event -> {
            model.choose(choice.place());
            chip.setSelected(true);
        });
    }

    private void showRest(MenuButton menu, List<PlaceChoice> rest) {
        menu.getStyleClass().add("chip-menu");
        menu.setText(rest.stream()
                .filter(PlaceChoice::chosen)
                .map(PlaceChoice::label)
                .findFirst()
                .orElse("More places"));
        menu.getItems().setAll(rest.stream().map(this::item).toList());
    }

    private MenuItem item(PlaceChoice choice) {
        MenuItem item = new MenuItem(choice.fullName() + "  " + Counts.full(choice.count()));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.choose(choice.place()));
        return item;
    }
}
