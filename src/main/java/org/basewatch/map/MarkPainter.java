package org.basewatch.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Draws the signs of towns and airfields. */
final class MarkPainter {
    private static final float RIM = 1.2f;

    private MarkPainter() {}

    static void paint(Graphics2D graphics, PlacedName name, double denominator) {
        name.mark()
                .ifPresent(point -> name.item().nameClass().mark().ifPresent(style -> {
                    double direction = direction(name.item().feature());
                    paint(graphics, style, point, style.size().at(denominator), direction);
                }));
    }

    /** Draws a sign in a size; {@code direction} in radians clockwise from up, for what has one. */
    static void paint(Graphics2D graphics, MarkStyle style, Point2D point, double size, double direction) {
        switch (style.shape()) {
            case DOT -> dot(graphics, style, point, size);
            case CAPITAL -> capital(graphics, style, point, size);
            case RUNWAY -> runway(graphics, style, point, size, direction);
            case SPACE -> {}
        }
    }

    private static void dot(Graphics2D graphics, MarkStyle style, Point2D point, double size) {
        graphics.setPaint(style.rim());
        graphics.fill(circle(point, size + 2 * RIM));
        graphics.setPaint(style.colour());
        graphics.fill(circle(point, size));
    }

    private static void capital(Graphics2D graphics, MarkStyle style, Point2D point, double size) {
        graphics.setPaint(style.rim());
        graphics.fill(circle(point, size + RIM));
        graphics.setPaint(style.colour());
        graphics.setStroke(new BasicStroke(RIM));
        graphics.draw(circle(point, size - RIM));
        graphics.fill(circle(point, size * 0.42));
    }

    private static void runway(Graphics2D graphics, MarkStyle style, Point2D point, double size, double direction) {
        var turned = AffineTransform.getRotateInstance(direction, point.getX(), point.getY());
        double thickness = Math.max(2, size * 0.24);
        double x = point.getX() - thickness / 2;
        double y = point.getY() - size / 2;
        graphics.setPaint(style.rim());
        graphics.fill(turned.createTransformedShape(new Rectangle2D.Double(x - 1, y - 1, thickness + 2, size + 2)));
        graphics.setPaint(style.colour());
        graphics.fill(turned.createTransformedShape(new Rectangle2D.Double(x, y, thickness, size)));
        graphics.setPaint(style.rim());
        graphics.fill(turned.createTransformedShape(
                new Rectangle2D.Double(point.getX() - 0.3, y + size * 0.18, 0.6, size * 0.64)));
    }

    /** The direction that a runway's number gives, in radians clockwise from up: 09/27 runs east and west. */
    private static double direction(MapFeature airfield) {
        String digits = airfield.text("runway").replaceFirst("^(\\d{1,2}).*$", "$1");
        return digits.matches("\\d{1,2}") ? Math.toRadians(10 * Integer.parseInt(digits)) : Math.PI / 2;
    }

    private static Ellipse2D circle(Point2D point, double size) {
        return new Ellipse2D.Double(point.getX() - size / 2, point.getY() - size / 2, size, size);
    }
}
