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
    /** Steps of a pixel at which signs stand: names beside them do so, too. */
    private static final int PHASES = 4;

    private MarkPainter() {}

    /**
     * Draws the sign of a name, if it has one.
     *
     * @param kept signs that were painted before
     */
    static void paint(Graphics2D graphics, PlacedName name, double denominator, SignImages kept) {
        name.mark()
                .ifPresent(point -> name.item().nameClass().mark().ifPresent(style -> {
                    double direction = style.shape() == MarkStyle.Shape.RUNWAY
                            ? direction(name.item().feature())
                            : 0;
                    Look look = new Look(style, style.size().at(denominator), direction);
                    if (LetterMask.suits(graphics) && SignImages.isUpright(graphics.getTransform())) {
                        draw(graphics, look, point, kept);
                    } else {
                        paint(graphics, style, point, look.size(), direction);
                    }
                }));
    }

    private record Look(MarkStyle style, double size, double direction) {}

    private record Phased(Look look, int across, int down) {}

    private static void draw(Graphics2D graphics, Look look, Point2D point, SignImages kept) {
        AffineTransform toPixels = graphics.getTransform();
        double scale = toPixels.getScaleX();
        long across = Math.round((point.getX() * scale + toPixels.getTranslateX()) * PHASES);
        long down = Math.round((point.getY() * scale + toPixels.getTranslateY()) * PHASES);
        Phased sign =
                new Phased(look, (int) Math.floorMod(across, (long) PHASES), (int) Math.floorMod(down, (long) PHASES));
        double half = look.size() + 2 * RIM + 2;
        kept.draw(
                graphics,
                sign,
                Box.around(0, 0, half, half),
                (Math.floorDiv(across, (long) PHASES) - toPixels.getTranslateX()) / scale,
                (Math.floorDiv(down, (long) PHASES) - toPixels.getTranslateY()) / scale,
                (g, x, y) -> paint(
                        g,
                        look.style(),
                        new Point2D.Double(x + sign.across() / (PHASES * scale), y + sign.down() / (PHASES * scale)),
                        look.size(),
                        look.direction()));
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
