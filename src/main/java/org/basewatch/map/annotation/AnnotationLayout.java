package org.basewatch.map.annotation;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;
import org.basewatch.map.Viewport;
import org.basewatch.map.annotation.AnnotationShape.Marker;
import org.basewatch.map.annotation.AnnotationShape.Measured;
import org.basewatch.map.annotation.AnnotationShape.Patch;
import org.basewatch.map.annotation.AnnotationShape.Rings;
import org.basewatch.map.annotation.AnnotationShape.Way;
import org.basewatch.map.annotation.AnnotationShape.Words;
import org.basewatch.map.measure.GroundMeasure;
import org.basewatch.map.measure.MeasureWords;
import org.basewatch.model.GeoPoint;

/** Puts annotations in their places on a picture. Immutable; any thread. */
public final class AnnotationLayout {
    private static final int CORNERS = 180;
    private static final double STEP = 20_000;
    /** A leg this short on the picture has no room for its own figures. */
    private static final double LEAST_LEG = 90;

    private final MapProjection projection;
    private final AnnotationStyle style;

    /** A layout for a projection in a look. */
    public AnnotationLayout(MapProjection projection, AnnotationStyle style) {
        this.projection = projection;
        this.style = style;
    }

    /** The annotation in its place. */
    public DrawnAnnotation place(Annotation annotation, Viewport viewport) {
        List<Point2D> points = screen(annotation.shape().points(), viewport);
        AnnotationShape shape = annotation.shape();
        boolean isSpot = shape instanceof Words || shape instanceof Marker;
        DrawnAnnotation drawn = new DrawnAnnotation(annotation, style, isSpot ? List.of() : points);
        if (shape instanceof Words) {
            drawn.addWords(
                    annotation.text(),
                    annotation.size().text(),
                    points.get(0).getX(),
                    points.get(0).getY(),
                    false);
        } else if (shape instanceof Way way) {
            way(drawn, annotation, way, points);
        } else if (shape instanceof Patch) {
            patch(drawn, annotation, points);
        } else if (shape instanceof Marker marker) {
            marker(drawn, annotation, marker, points.get(0));
        } else if (shape instanceof Rings rings) {
            rings(drawn, annotation, rings, viewport);
        } else if (shape instanceof Measured measured) {
            measured(drawn, annotation, measured, viewport);
        }
        return drawn;
    }

    private static void way(DrawnAnnotation drawn, Annotation annotation, Way way, List<Point2D> points) {
        Point2D last = points.get(points.size() - 1);
        Point2D before = points.get(points.size() - 2);
        double line = annotation.size().line();
        List<Point2D> stroke = new ArrayList<>(points);
        if (way.arrow()) {
            double head = 4 + 4 * line;
            double angle = Math.atan2(last.getY() - before.getY(), last.getX() - before.getX());
            drawn.addSolid(head(last, angle, head));
            stroke.set(
                    stroke.size() - 1,
                    new Point2D.Double(
                            last.getX() - 0.8 * head * Math.cos(angle), last.getY() - 0.8 * head * Math.sin(angle)));
        }
        drawn.addStroke(path(stroke, false));
        // words stand at the tail of an arrow, away from what it points at, and beside the middle of a line
        Point2D tail = points.get(0);
        Point2D next = points.get(1);
        double size = annotation.size().text();
        if (way.arrow()) {
            double down = next.getY() >= tail.getY() ? -1 : 1;
            drawn.addWords(annotation.text(), size, tail.getX(), tail.getY() + down * size, false);
        } else {
            int middle = (points.size() - 1) / 2;
            drawn.addWordsBeside(annotation.text(), size, points.get(middle), points.get(middle + 1));
        }
    }

    private static Path2D head(Point2D tip, double angle, double length) {
        Path2D head = new Path2D.Double();
        head.moveTo(0, 0);
        head.lineTo(-length, length * 0.45);
        head.lineTo(-0.8 * length, 0);
        head.lineTo(-length, -length * 0.45);
        head.closePath();
        AffineTransform turn = AffineTransform.getTranslateInstance(tip.getX(), tip.getY());
        turn.rotate(angle);
        head.transform(turn);
        return head;
    }

    private static void patch(DrawnAnnotation drawn, Annotation annotation, List<Point2D> points) {
        Path2D ring = path(points, true);
        drawn.setTint(ring);
        drawn.addStroke(ring);
        Point2D middle = middle(points);
        drawn.addWords(annotation.text(), annotation.size().text(), middle.getX(), middle.getY(), false);
    }

    private static void marker(DrawnAnnotation drawn, Annotation annotation, Marker marker, Point2D at) {
        double size = annotation.size().text();
        String number = Integer.toString(marker.number());
        double radius = size * (number.length() > 2 ? 1.05 : 0.85);
        drawn.addSolid(DrawnAnnotation.disc(at.getX(), at.getY(), radius));
        drawn.setNumber(number, size * 0.95, at.getX(), at.getY());
        drawn.addWords(annotation.text(), size, at.getX() + radius + 5, at.getY(), true);
    }

    private void rings(DrawnAnnotation drawn, Annotation annotation, Rings rings, Viewport viewport) {
        double size = annotation.size().text();
        Point2D centre = screen(List.of(rings.centre()), viewport).get(0);
        double largest = 0;
        for (double kilometres : rings.kilometres()) {
            List<GeoPoint> circle = GroundMeasure.circle(rings.centre(), kilometres * 1000, CORNERS);
            List<Point2D> points = screen(circle, viewport);
            drawn.addStroke(path(points, true));
            drawn.addWords(
                    Annotation.plain(kilometres) + " km",
                    size * 0.85,
                    points.get(0).getX(),
                    points.get(0).getY(),
                    false);
            largest = Math.max(largest, points.get(CORNERS / 2).getY());
        }
        double cross = 3.5 * Math.sqrt(annotation.size().line());
        drawn.addStroke(path(
                List.of(
                        new Point2D.Double(centre.getX() - cross, centre.getY()),
                        new Point2D.Double(centre.getX() + cross, centre.getY())),
                false));
        drawn.addStroke(path(
                List.of(
                        new Point2D.Double(centre.getX(), centre.getY() - cross),
                        new Point2D.Double(centre.getX(), centre.getY() + cross)),
                false));
        drawn.addWords(annotation.text(), size, centre.getX(), largest + size * 1.1, false);
    }

    private void measured(DrawnAnnotation drawn, Annotation annotation, Measured measured, Viewport viewport) {
        List<GeoPoint> points = measured.points();
        List<GeoPoint> line = new ArrayList<>(points.subList(0, 1));
        int legs = measured.area() ? points.size() : points.size() - 1;
        for (int i = 0; i < legs; i++) {
            List<GeoPoint> leg = GroundMeasure.way(points.get(i), points.get((i + 1) % points.size()), STEP);
            line.addAll(leg.subList(1, leg.size()));
        }
        Path2D path = path(screen(line, viewport), measured.area());
        drawn.addStroke(path);
        screen(points, viewport)
                .forEach(at -> drawn.addSolid(DrawnAnnotation.ring(
                        at.getX(), at.getY(), 2.2 + annotation.size().line(), 1.4)));
        String title = annotation.text().isEmpty() ? "" : annotation.text() + ": ";
        if (measured.area()) {
            drawn.setTint(path);
            areaWords(drawn, title, measured, annotation.size().text(), viewport);
        } else {
            wayWords(drawn, title, measured, annotation.size().text(), viewport);
        }
    }

    private void areaWords(DrawnAnnotation drawn, String title, Measured measured, double size, Viewport viewport) {
        GroundMeasure.Ground ground = GroundMeasure.area(measured.points());
        Point2D middle = middle(screen(measured.points(), viewport));
        drawn.addWords(title + MeasureWords.area(ground.squareMetres()), size, middle.getX(), middle.getY(), false);
        drawn.addWords(
                "around " + MeasureWords.distance(ground.metres()),
                size * 0.8,
                middle.getX(),
                middle.getY() + 1.3 * size,
                false);
    }

    /** Each leg says its length and direction where it has room; the end says the whole. */
    private void wayWords(DrawnAnnotation drawn, String title, Measured measured, double size, Viewport viewport) {
        List<GeoPoint> points = measured.points();
        List<Point2D> on = screen(points, viewport);
        int legs = points.size() - 1;
        for (int i = 0; legs > 1 && i < legs; i++) {
            if (on.get(i).distance(on.get(i + 1)) >= LEAST_LEG) {
                GroundMeasure.Leg leg = GroundMeasure.leg(points.get(i), points.get(i + 1));
                String words = MeasureWords.metric(leg.metres()) + " · " + MeasureWords.bearing(leg.bearing());
                drawn.addWordsBeside(words, size * 0.8, on.get(i), on.get(i + 1));
            }
        }
        String whole = title + MeasureWords.distance(GroundMeasure.length(points));
        String direction = legs > 1
                ? ""
                : " · "
                        + MeasureWords.bearing(
                                GroundMeasure.leg(points.get(0), points.get(1)).bearing());
        Point2D end = on.get(legs);
        Point2D before = on.get(legs - 1);
        double down = end.getY() < before.getY() ? -1.2 : 1.2;
        drawn.addWords(whole + direction, size, end.getX(), end.getY() + down * size, false);
    }

    private List<Point2D> screen(List<GeoPoint> points, Viewport viewport) {
        List<Point2D> on = new ArrayList<>(points.size());
        for (GeoPoint point : points) {
            MapPoint map = projection.project(point);
            on.add(new Point2D.Double(viewport.screenX(map.x()), viewport.screenY(map.y())));
        }
        return on;
    }

    private static Path2D path(List<Point2D> points, boolean closed) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).getX(), points.get(0).getY());
        points.subList(1, points.size()).forEach(point -> path.lineTo(point.getX(), point.getY()));
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private static Point2D middle(List<Point2D> points) {
        double x = points.stream().mapToDouble(Point2D::getX).average().orElseThrow();
        double y = points.stream().mapToDouble(Point2D::getY).average().orElseThrow();
        return new Point2D.Double(x, y);
    }
}
