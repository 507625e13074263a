package org.basewatch.ui.main;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Filter on the left, map in the middle, reports on the right. The panels keep their widths when the window grows, so that the map
 * gets the room; each can be made wider by its edge or folded to a rail, and in a narrow window the left one folds by itself.
 */
final class SidePanels extends Region {
    private static final double GRIP = 6;

    private final SidePanel left;
    private final SidePanel right;
    private final Region middle;
    private final Region leftGrip;
    private final Region rightGrip;
    private final FoldTab leftTab;
    private final FoldTab rightTab;
    private boolean narrow;

    SidePanels(SidePanel left, Region middle, SidePanel right) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        this.leftGrip = grip(left, 1);
        this.rightGrip = grip(right, -1);
        this.leftTab = new FoldTab(left, true);
        this.rightTab = new FoldTab(right, false);
        getChildren().addAll(middle, left, right, leftGrip, rightGrip, leftTab, rightTab);
        left.foldedProperty().addListener((property, before, now) -> requestLayout());
        right.foldedProperty().addListener((property, before, now) -> requestLayout());
        left.wantedWidthProperty().addListener((property, before, now) -> requestLayout());
        right.wantedWidthProperty().addListener((property, before, now) -> requestLayout());
        widthProperty().addListener((property, before, now) -> foldIfNarrow(now.doubleValue()));
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double leftWidth = left.widthIn(getWidth(), getWidth() - right.narrowest() - PanelWidth.LEAST_MAP);
        double rightWidth = right.widthIn(getWidth(), getWidth() - leftWidth - PanelWidth.LEAST_MAP);
        place(left, 0, leftWidth, height);
        place(right, getWidth() - rightWidth, rightWidth, height);
        place(middle, leftWidth, Math.max(0, getWidth() - leftWidth - rightWidth), height);
        place(leftGrip, leftWidth - GRIP / 2, GRIP, height);
        place(rightGrip, getWidth() - rightWidth - GRIP / 2, GRIP, height);
        double middleOfTabs = Math.rint((height - FoldTab.HEIGHT) / 2);
        leftTab.resizeRelocate(leftWidth - 1, middleOfTabs, FoldTab.WIDTH, FoldTab.HEIGHT);
        rightTab.resizeRelocate(
                getWidth() - rightWidth - FoldTab.WIDTH + 1, middleOfTabs, FoldTab.WIDTH, FoldTab.HEIGHT);
        leftGrip.setVisible(!left.isFolded());
        rightGrip.setVisible(!right.isFolded());
    }

    private void foldIfNarrow(double width) {
        if (width > 0 && narrow != width < PanelWidth.NARROW) {
            narrow = width < PanelWidth.NARROW;
            left.setFolded(narrow);
        }
    }

    private static void place(Node node, double x, double width, double height) {
        node.resizeRelocate(Math.rint(x), 0, Math.rint(width), height);
    }

    private Region grip(SidePanel panel, double direction) {
        Region grip = new Region();
        grip.getStyleClass().add("panel-grip");
        grip.setCursor(Cursor.H_RESIZE);
        grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            double edge = sceneToLocal(event.getSceneX(), 0).getX();
            panel.setWantedWidth(direction > 0 ? edge : getWidth() - edge);
            event.consume();
        });
        return grip;
    }
}
