package org.basewatch.ui.report;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

/** An arrow along given corners, which it rounds. One that closes a circle is dashed. */
final class RelayArrow extends Group {
    private static final double HEAD = 4.5;
    private static final double CORNER = 6;

    private final Path line = new Path();
    private final Path head = new Path();

    RelayArrow(boolean isBack) {
        setManaged(false);
        line.getStyleClass().add(isBack ? "relay-circle" : "relay-arrow");
        // A head of its own: dashes would cut it.
        head.getStyleClass().add(isBack ? "relay-circle-head" : "relay-arrow");
        getChildren().addAll(line, head);
    }

    /** Draws it from the first to the last of its corners, in logical units. */
    void draw(List<Point2D> corners) {
        Point2D start = corners.get(0);
        line.getElements().setAll(new MoveTo(start.getX(), start.getY()));
        for (int i = 1; i < corners.size() - 1; i++) {
            Point2D corner = corners.get(i);
            Point2D in = towards(corner, corners.get(i - 1));
            Point2D out = towards(corner, corners.get(i + 1));
            line.getElements()
                    .addAll(
                            new LineTo(in.getX(), in.getY()),
                            new QuadCurveTo(corner.getX(), corner.getY(), out.getX(), out.getY()));
        }
        Point2D end = corners.get(corners.size() - 1);
        line.getElements().add(new LineTo(end.getX(), end.getY()));
        Point2D back = corners.get(corners.size() - 2).subtract(end).normalize();
        Point2D root = end.add(back.multiply(1.6 * HEAD));
        Point2D side = new Point2D(-back.getY(), back.getX()).multiply(HEAD);
        Point2D one = root.add(side);
        Point2D other = root.subtract(side);
        head.getElements()
                .setAll(
                        new MoveTo(one.getX(), one.getY()),
                        new LineTo(end.getX(), end.getY()),
                        new LineTo(other.getX(), other.getY()));
    }

    private static Point2D towards(Point2D corner, Point2D other) {
        double far = corner.distance(other);
        return far == 0 ? corner : corner.interpolate(other, Math.min(CORNER, far / 2) / far);
    }
}
