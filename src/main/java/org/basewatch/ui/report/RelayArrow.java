package org.basewatch.ui.report;

import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** An arrow from one frame to another below it, or back up to it where it closes a circle. */
final class RelayArrow {
    private static final double HEAD = 4.5;

    private RelayArrow() {}

    static void draw(Path arrow, Region from, Region to, boolean isBack) {
        arrow.getElements().clear();
        if (isBack) {
            back(arrow, from, to);
            return;
        }
        double startX = middle(from);
        double startY = from.getLayoutY() + from.getHeight();
        double endX = middle(to);
        double endY = to.getLayoutY() - 1;
        double bend = Math.max(8, (endY - startY) / 2);
        arrow.getElements()
                .addAll(
                        new MoveTo(startX, startY),
                        new CubicCurveTo(startX, startY + bend, endX, endY - bend, endX, endY - HEAD),
                        new LineTo(endX, endY),
                        new MoveTo(endX - HEAD, endY - 1.6 * HEAD),
                        new LineTo(endX, endY),
                        new LineTo(endX + HEAD, endY - 1.6 * HEAD));
    }

    /** Around the right edge, so that it is seen beside the arrows that lead down. */
    private static void back(Path arrow, Region from, Region to) {
        double startX = from.getLayoutX() + from.getWidth() - 8;
        double startY = from.getLayoutY();
        double endX = to.getLayoutX() + to.getWidth() - 8;
        double endY = to.getLayoutY() + to.getHeight() + 1;
        double out = Math.max(startX, endX) + 14;
        arrow.getElements()
                .addAll(
                        new MoveTo(startX, startY),
                        new CubicCurveTo(out, startY - 8, out, endY + 8, endX, endY + HEAD),
                        new LineTo(endX, endY),
                        new MoveTo(endX - HEAD, endY + 1.6 * HEAD),
                        new LineTo(endX, endY),
                        new LineTo(endX + HEAD, endY + 1.6 * HEAD));
    }

    private static double middle(Region frame) {
        return frame.getLayoutX() + frame.getWidth() / 2;
    }
}
