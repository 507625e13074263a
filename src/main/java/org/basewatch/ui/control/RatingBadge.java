package org.basewatch.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.basewatch.model.RatingCode;

/** A rating code in a small frame that reads without colour; hatched where something cannot be judged. */
public final class RatingBadge extends Label {
    private static final PseudoClass NOT_JUDGED = PseudoClass.getPseudoClass("not-judged");

    private final LateTooltip tooltip = new LateTooltip(this);

    /** A badge without a code. */
    public RatingBadge() {
        getStyleClass().add("rating-badge");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /** Shows a code. */
    public void show(RatingCode code) {
        if (code.toString().equals(getText())) {
            return;
        }
        setText(code.toString());
        pseudoClassStateChanged(
                NOT_JUDGED,
                !code.reliability().isJudged() || !code.credibility().isJudged());
        tooltip.setText("Source " + code.reliability().name() + ": "
                + code.reliability().meaning() + "\nInformation "
                + code.credibility().digit() + ": " + code.credibility().meaning());
    }
}
