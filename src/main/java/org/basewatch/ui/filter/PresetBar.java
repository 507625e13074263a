package org.basewatch.ui.filter;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.basewatch.ui.control.Counts;
import org.basewatch.ui.control.LateTooltip;

/** The quick choices of ratings, each with the number of reports that it would leave. */
final class PresetBar extends FlowPane {
    private final FilterViewModel model;
    private final Map<RatingPreset, ToggleButton> buttons = new EnumMap<>(RatingPreset.class);

    PresetBar(FilterViewModel model) {
        this.model = model;
        getStyleClass().add("chip-bar");
        setMinWidth(0);
        for (RatingPreset preset : RatingPreset.values()) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().setAll("chip");
            button.setId("preset-" + preset.name());
            button.setMinWidth(Region.USE_PREF_SIZE);
            new LateTooltip(button).setText(preset.meaning());
            button.setOnAction(event -> {
                model.choose(preset);
                refresh();
            });
            buttons.put(preset, button);
            getChildren().add(button);
        }
        refresh();
    }

    /** Shows the counts and which choice is in force. */
    void refresh() {
        buttons.forEach((preset, button) -> {
            button.setText(preset.label() + "  " + Counts.full(model.count(preset)));
            button.setSelected(model.isChosen(preset));
            button.setAccessibleText(preset.meaning() + ": leaves " + Counts.reports(model.count(preset)));
        });
    }
}
