package org.basewatch.ui.filter;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.basewatch.model.RatingCode;
import org.basewatch.ui.control.Counts;
import org.basewatch.ui.control.LateTooltip;

/** One cell of the matrix: a count, its ink, and whether it is on; a cell that cannot be judged is hatched. */
final class MatrixCell extends StackPane {
    /** The steps of ink above none. */
    static final int INKS = 4;

    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass IN_RANGE = PseudoClass.getPseudoClass("in-range");
    private static final PseudoClass[] INK = {
        PseudoClass.getPseudoClass("ink0"),
        PseudoClass.getPseudoClass("ink1"),
        PseudoClass.getPseudoClass("ink2"),
        PseudoClass.getPseudoClass("ink3"),
        PseudoClass.getPseudoClass("ink4")
    };

    private final RatingCode code;
    private final Runnable toggle;
    private final Figure figure = Figure.inTheMiddle("matrix-figure");
    private final LateTooltip tooltip = new LateTooltip(this);
    private boolean on = true;

    MatrixCell(RatingCode code, Runnable toggle) {
        this.code = code;
        this.toggle = toggle;
        getStyleClass().add("matrix-cell");
        boolean judged = code.reliability().isJudged() && code.credibility().isJudged();
        if (!judged) {
            getStyleClass().add("not-judged");
        }
        setId("cell-" + code);
        Region plate = new Region();
        plate.getStyleClass().add("matrix-plate");
        // Painted once: hatch and round corners cost more than all the figures of the panel, and only the figure
        // changes often.
        plate.setCache(true);
        getChildren().addAll(plate, figure);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setFocusTraversable(false);
    }

    RatingCode code() {
        return code;
    }

    /** Shows a count and a state; the text alone changes if the ink stays. */
    void show(int count, int largest, boolean shown, String spoken) {
        on = shown;
        figure.setText(Counts.brief(count));
        // Hidden rather than empty: its plate would leave a hole in the hatch.
        figure.setVisible(count > 0 || !shown);
        pseudoClassStateChanged(OFF, !shown);
        int ink = ink(count, largest);
        for (int step = 0; step < INK.length; step++) {
            pseudoClassStateChanged(INK[step], step == ink);
        }
        tooltip.setText(spoken + "\nSource " + code.reliability().name() + ": "
                + code.reliability().meaning() + "\nInformation "
                + code.credibility().digit() + ": " + code.credibility().meaning());
        if (!spoken.equals(getAccessibleText())) {
            setAccessibleText(spoken);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    /** Marks the cell as part of the rectangle that is being drawn. */
    void markInRange(boolean inRange) {
        pseudoClassStateChanged(IN_RANGE, inRange);
    }

    /** Four even steps over the square root, so that a few very full cells do not leave all others white. */
    static int ink(int count, int largest) {
        if (count <= 0 || largest <= 0) {
            return 0;
        }
        return Math.max(1, Math.min(INKS, (int) Math.floor(INKS * Math.sqrt((double) count / largest) + 1e-9)));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? on : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            toggle.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
