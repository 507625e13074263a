package org.basewatch.ui.main;

import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.basewatch.ui.control.LateTooltip;
import org.basewatch.ui.time.TimeRoom;

/** The map with the timeline under it. The room of the timeline is kept from the start, so that the map never jumps. */
final class MapAndTime extends Region {
    /** How far above the lower edge of the map what is under way is told: above scale bar and attribution. */
    private static final double ABOVE_FURNITURE = 40;

    private static final double EDGE = 12;

    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final Region map;
    private final Region statusLine;
    private final StackPane room = new StackPane();
    private final Button tab = new Button();
    private final LateTooltip tooltip = new LateTooltip(tab);
    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded", false);

    MapAndTime(Region map, Region statusLine) {
        this.map = map;
        this.statusLine = statusLine;
        room.setId("panel-time");
        room.getStyleClass().add("time-room");
        Region chevron = new Region();
        chevron.getStyleClass().add("chevron");
        tab.setGraphic(chevron);
        tab.setId("fold-panel-time");
        tab.getStyleClass().setAll("fold-tab", "of-bottom");
        tab.setFocusTraversable(false);
        tab.setOnAction(event -> toggle());
        getChildren().addAll(map, room, tab, statusLine);
        folded.addListener((property, before, now) -> follow());
        follow();
    }

    /** Puts the timeline into its room. */
    void fill(Supplier<Region> timeline) {
        room.getChildren().setAll(timeline.get());
    }

    BooleanProperty foldedProperty() {
        return folded;
    }

    void toggle() {
        folded.set(!folded.get());
    }

    @Override
    protected void layoutChildren() {
        double below = folded.get() ? 0 : TimeRoom.height(getWidth());
        map.resizeRelocate(0, 0, getWidth(), Math.max(0, getHeight() - below));
        room.resizeRelocate(0, getHeight() - below, getWidth(), below);
        tab.resizeRelocate(
                Math.rint((getWidth() - FoldTab.HEIGHT) / 2),
                getHeight() - below - FoldTab.WIDTH + 1,
                FoldTab.HEIGHT,
                FoldTab.WIDTH);
        double width = Math.min(statusLine.prefWidth(-1), Math.max(0, getWidth() - 2 * EDGE));
        double height = statusLine.prefHeight(width);
        statusLine.resizeRelocate(
                Math.rint((getWidth() - width) / 2), getHeight() - below - ABOVE_FURNITURE - height, width, height);
    }

    private void follow() {
        String words = (folded.get() ? "Show: " : "Fold: ") + "Time (Ctrl+3)";
        tab.setAccessibleText(words);
        tooltip.setText(words);
        room.setVisible(!folded.get());
        tab.pseudoClassStateChanged(FOLDED, folded.get());
        requestLayout();
    }
}
