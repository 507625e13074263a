package org.basewatch.ui.report;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.basewatch.ui.control.LateTooltip;

/** Says that the report one went to is hidden by the filter, and offers to show it once, to let it through, or to leave it. */
final class HiddenBanner extends VBox {
    private final Label words = new Label();
    private final Label report = new Label();
    private final FlowPane ways;

    HiddenBanner(ReportListViewModel model) {
        getStyleClass().add("hidden-banner");
        setId("hidden-banner");
        words.setWrapText(true);
        words.setAccessibleRole(AccessibleRole.TEXT);
        report.setWrapText(true);
        report.getStyleClass().add("hidden-report");
        report.setAccessibleRole(AccessibleRole.TEXT);
        ways = new FlowPane(
                12,
                2,
                way(
                        "Show it, keep the filter",
                        "Lists this one report although the filter hides it",
                        model::showAnyway),
                way(
                        "Change the filter",
                        "Lets through just what this report needs; Ctrl+Z takes it back",
                        model::liftForOpened),
                way("Close", "Leaves the report hidden", model::close));
        model.hiddenProperty().addListener((property, before, now) -> show(now));
        show(model.hiddenProperty().get());
    }

    private static Hyperlink way(String words, String what, Runnable action) {
        Hyperlink link = PlaceHead.link(words, action);
        new LateTooltip(link).setText(what);
        link.setAccessibleHelp(what);
        return link;
    }

    private void show(Optional<HiddenReport> hidden) {
        report.setText(hidden.map(HiddenReport::report).orElse(""));
        words.setText(hidden.map(HiddenReport::sentence).orElse(""));
        if (hidden.isPresent()) {
            // Not before: what is in the window is styled at the start, seen or not.
            getChildren().setAll(words, report, ways);
        }
        setVisible(hidden.isPresent());
        setManaged(hidden.isPresent());
    }
}
