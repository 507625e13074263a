package org.basewatch.ui.report;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Says that the report one went to is hidden by the filter, with three ways on. */
final class HiddenBanner extends VBox {
    private final Label words = new Label();

    HiddenBanner(ReportListViewModel model) {
        getStyleClass().add("hidden-banner");
        setId("hidden-banner");
        words.setWrapText(true);
        words.setAccessibleRole(AccessibleRole.TEXT);
        FlowPane ways = new FlowPane(
                12,
                2,
                PlaceHead.link("Show anyway", model::showAnyway),
                PlaceHead.link("Lift the filter for it", model::liftForOpened),
                PlaceHead.link("Dismiss", model::close));
        getChildren().addAll(words, ways);
        model.hiddenProperty().addListener((property, before, now) -> show(now));
        show(model.hiddenProperty().get());
    }

    private void show(Optional<HiddenReport> hidden) {
        words.setText(hidden.map(HiddenReport::sentence).orElse(""));
        setVisible(hidden.isPresent());
        setManaged(hidden.isPresent());
    }
}
