package org.basewatch.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;

/** The few strokes that all symbols and furniture are made of. Each leaves the graphics as it was, but for colour and stroke. */
final class Ink {
    /** How far a glow reaches, in logical units. */
    private static final double GLOW = 2.8;

    private Ink() {}

    /** A graphics of one's own with smooth edges and fractional text, to be disposed of after use. */
    static Graphics2D fresh(Graphics2D graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return g;
    }

    /** The nearest x or y at which an edge falls between two pixels, so that boxes come out crisp. */
    static double snap(Graphics2D g, double value) {
        AffineTransform t = g.getTransform();
        double scale = Math.hypot(t.getScaleX(), t.getShearY());
        return scale > 0 ? Math.round(value * scale) / scale : value;
    }

    /** A plate with a frame; the frame lies inside the box so that its edges stay on the pixel grid. */
    static void frame(Graphics2D g, Box box, double radius, double line, Color edge, Color fill) {
        g.setColor(edge);
        g.fill(round(box, radius));
        g.setColor(fill);
        g.fill(round(box.grown(-line), Math.max(0, radius - line)));
    }

    /** The plate of a piece of furniture. */
    static void plate(Graphics2D g, Box box, SiteStyle style) {
        plate(g, box, style, style.palette().furniture());
    }

    /** The same without a glimpse of what lies below. */
    static void opaquePlate(Graphics2D g, Box box, SiteStyle style) {
        plate(g, box, style, new Color(style.palette().furniture().getRGB() | 0xff000000));
    }

    private static void plate(Graphics2D g, Box box, SiteStyle style, Color fill) {
        SitePalette palette = style.palette();
        SiteMeasures.Plate plate = style.measures().plate();
        double x = snap(g, box.x());
        double y = snap(g, box.y());
        Box crisp = new Box(x, y, snap(g, box.maxX()) - x, snap(g, box.maxY()) - y);
        g.setColor(fill);
        g.fill(round(crisp, plate.corner()));
        g.setColor(palette.furnitureEdge());
        g.setStroke(new BasicStroke((float) plate.edge()));
        double inset = plate.edge() / 2;
        g.draw(round(crisp.grown(-inset), Math.max(0, plate.corner() - inset)));
    }

    /** A rectangle with rounded corners. */
    static Shape round(Box box, double radius) {
        return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
    }

    /** Text without a glow; x is its left end, y its baseline. */
    static void text(Graphics2D g, String text, Font font, Color colour, double x, double y) {
        if (!text.isEmpty()) {
            g.setColor(colour);
            new TextLayout(text, SiteStyle.fitting(text, font), SiteStyle.MEASURE).draw(g, (float) x, (float) y);
        }
    }

    /** Text that is not empty, in the middle of a box. */
    static void centred(Graphics2D g, SiteStyle style, String text, Font font, Color colour, Box box) {
        TextLayout shaped = style.shaped().of(text, font);
        double capHeight = 0.7 * font.getSize2D();
        g.setColor(colour);
        shaped.draw(g, (float) (box.midX() - shaped.getAdvance() / 2), (float) (box.midY() + capHeight / 2));
    }

    /** Text with a glow that keeps it readable on the map. */
    static void glowing(Graphics2D g, String text, Font font, Color colour, Color glow, double x, double y) {
        if (text.isEmpty()) {
            return;
        }
        glowing(g, new TextLayout(text, SiteStyle.fitting(text, font), SiteStyle.MEASURE), colour, glow, x, y);
    }

    /** The same with a text that was shaped before. */
    static void glowing(Graphics2D g, TextLayout layout, Color colour, Color glow, double x, double y) {
        LetterMask.halo(g, layout.getOutline(AffineTransform.getTranslateInstance(x, y)), glow, GLOW);
        g.setColor(colour);
        layout.draw(g, (float) x, (float) y);
    }

    /** Diagonal lines inside a shape: the sign of "cannot be judged". */
    static void hatch(Graphics2D g, Shape shape, Box box, double spacing, Color colour) {
        Shape before = g.getClip();
        g.clip(shape);
        g.setColor(colour);
        g.setStroke(new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
        for (double x = box.x() - box.height(); x < box.maxX(); x += spacing) {
            g.draw(new Line2D.Double(x, box.maxY(), x + box.height(), box.y()));
        }
        g.setClip(before);
    }
}
