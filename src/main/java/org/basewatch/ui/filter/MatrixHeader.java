package org.basewatch.ui.filter;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.basewatch.ui.control.Counts;
import org.basewatch.ui.control.LateTooltip;

/** The letter of a row or the figure of a column, which switches all of it. */
final class MatrixHeader extends Label {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final CellRange range;
    private final String meaning;
    private final LateTooltip tooltip = new LateTooltip(this);

    MatrixHeader(String text, String meaning, CellRange range) {
        super(text);
        this.range = range;
        this.meaning = meaning;
        getStyleClass().add("matrix-header");
        setId("header-" + text);
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(false);
        setCache(true);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    CellRange range() {
        return range;
    }

    void show(int count, boolean anyOn) {
        pseudoClassStateChanged(OFF, !anyOn);
        String words = getText() + ": " + meaning + " – " + Counts.reports(count);
        tooltip.setText(words + "\nClick to switch all of them");
        setAccessibleText(words + (anyOn ? ", shown" : ", not shown"));
    }
}
