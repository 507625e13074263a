package org.basewatch.ui.main;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.basewatch.ui.control.LateTooltip;

/** The small tab at the edge of a panel that folds and unfolds it by mouse; the panel's key does the same. */
final class FoldTab extends Button {
    static final double WIDTH = 14;
    static final double HEIGHT = 52;

    private static final PseudoClass POINTS_LEFT = PseudoClass.getPseudoClass("points-left");

    FoldTab(SidePanel panel, boolean onTheLeft) {
        Region chevron = new Region();
        chevron.getStyleClass().add("chevron");
        setGraphic(chevron);
        setId("fold-" + panel.getId());
        getStyleClass().setAll("fold-tab", onTheLeft ? "of-left" : "of-right");
        setFocusTraversable(false);
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setOnAction(event -> panel.toggle());
        LateTooltip tooltip = new LateTooltip(this);
        panel.foldedProperty().addListener((property, before, now) -> follow(panel, onTheLeft, tooltip));
        follow(panel, onTheLeft, tooltip);
    }

    private void follow(SidePanel panel, boolean onTheLeft, LateTooltip tooltip) {
        String words = (panel.isFolded() ? "Show: " : "Fold: ") + panel.title();
        setAccessibleText(words);
        tooltip.setText(words);
        pseudoClassStateChanged(POINTS_LEFT, onTheLeft != panel.isFolded());
    }
}
