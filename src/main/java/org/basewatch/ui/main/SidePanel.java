package org.basewatch.ui.main;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** A panel at the side of the map that folds to a slim rail with one button. */
final class SidePanel extends StackPane {
    private static final double RAIL = 44;

    /** The most of the window that a panel takes as long as nobody has set its width. */
    private static final double SHARE = 0.27;

    private final double least;
    private final double most;
    private final Node content;
    private final VBox rail;
    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded", false);
    private final DoubleProperty wantedWidth;
    private boolean setByUser;

    /**
     * A panel that is not folded.
     *
     * @param name what is in it, such as "Filter"
     * @param least the width below which it is not made narrower
     * @param start its width at first
     * @param most the width beyond which it is not made wider
     */
    SidePanel(String name, Ikon icon, Node content, double least, double start, double most) {
        this.content = content;
        this.least = least;
        this.most = most;
        this.wantedWidth = new SimpleDoubleProperty(this, "wantedWidth", start);
        Button unfold = Buttons.icon(
                "unfold-" + name.toLowerCase(java.util.Locale.ROOT), icon, "Show: " + name, () -> setFolded(false));
        this.rail = new VBox(unfold);
        rail.getStyleClass().add("rail");
        getStyleClass().add("side-panel");
        getChildren().addAll(content, rail);
        folded.addListener((property, before, now) -> follow());
        follow();
    }

    BooleanProperty foldedProperty() {
        return folded;
    }

    boolean isFolded() {
        return folded.get();
    }

    void setFolded(boolean fold) {
        folded.set(fold);
    }

    void toggle() {
        setFolded(!isFolded());
    }

    DoubleProperty wantedWidthProperty() {
        return wantedWidth;
    }

    void setWantedWidth(double width) {
        setByUser = true;
        wantedWidth.set(Math.max(least, Math.min(most, width)));
    }

    /** The least width it can do with now. */
    double narrowest() {
        return isFolded() ? RAIL : least;
    }

    /** Its width in a window of a width, where so much room is left for it. */
    double widthIn(double window, double room) {
        double wanted = setByUser ? wantedWidth.get() : Math.min(wantedWidth.get(), window * SHARE);
        return isFolded() ? RAIL : Math.max(least, Math.min(wanted, room));
    }

    private void follow() {
        content.setVisible(!isFolded());
        rail.setVisible(isFolded());
    }
}
