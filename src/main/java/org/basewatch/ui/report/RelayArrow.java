package org.basewatch.ui.report;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

/**
 * An arrow from one frame to another below it, or back up to it where it closes a circle: that one is dashed, and runs through the
 * gap above its frame and along the right edge, where nothing else is drawn.
 */
final class RelayArrow extends Group {
    /** What is left free at the right edge for arrows that lead back up, in logical units. */
    static final double GUTTER = 20;

    private static final double HEAD = 4.5;
    private static final double CORNER = 7;
    /** How far above its frame an arrow back runs: half of the gap between two lines of frames. */
    private static final double ABOVE = 12;

    private final Path line = new Path();
    private final Path head = new Path();
    private final boolean isBack;

    RelayArrow(boolean isBack) {
        this.isBack = isBack;
        setManaged(false);
        line.getStyleClass().add(isBack ? "relay-circle" : "relay-arrow");
        // A head of its own: dashes would cut it.
        head.getStyleClass().add(isBack ? "relay-circle-head" : "relay-arrow");
        getChildren().addAll(line, head);
    }

    boolean leadsBack() {
        return isBack;
    }

    /**
     * Draws it between the frames where they are now.
     *
     * @param edge where frames end at the right, in logical units
     */
    void draw(Region from, Region to, double edge) {
        line.getElements().clear();
        head.getElements().clear();
        if (isBack) {
            back(from, to, edge + GUTTER - 4);
        } else {
            down(from, to);
        }
    }

    private void down(Region from, Region to) {
        double startX = middle(from);
        double startY = from.getLayoutY() + from.getHeight();
        double endX = middle(to);
        double endY = to.getLayoutY() - 1;
        double bend = Math.max(8, (endY - startY) / 2);
        line.getElements()
                .addAll(
                        new MoveTo(startX, startY),
                        new CubicCurveTo(startX, startY + bend, endX, endY - bend, endX, endY - HEAD),
                        new LineTo(endX, endY));
        head.getElements()
                .addAll(
                        new MoveTo(endX - HEAD, endY - 1.6 * HEAD),
                        new LineTo(endX, endY),
                        new LineTo(endX + HEAD, endY - 1.6 * HEAD));
    }

    private void back(Region from, Region to, double right) {
        double startX = from.getLayoutX() + from.getWidth() - 14;
        double startY = from.getLayoutY();
        double gap = startY - ABOVE;
        double endX = to.getLayoutX() + to.getWidth() + 1;
        double endY = to.getLayoutY() + to.getHeight() / 2;
        line.getElements()
                .addAll(
                        new MoveTo(startX, startY),
                        new LineTo(startX, gap + CORNER),
                        new QuadCurveTo(startX, gap, startX + CORNER, gap),
                        new LineTo(right - CORNER, gap),
                        new QuadCurveTo(right, gap, right, gap - CORNER),
                        new LineTo(right, endY + CORNER),
                        new QuadCurveTo(right, endY, right - CORNER, endY),
                        new LineTo(endX, endY));
        head.getElements()
                .addAll(
                        new MoveTo(endX + 1.6 * HEAD, endY - HEAD),
                        new LineTo(endX, endY),
                        new LineTo(endX + 1.6 * HEAD, endY + HEAD));
    }

    private static double middle(Region frame) {
        return frame.getLayoutX() + frame.getWidth() / 2;
    }
}
