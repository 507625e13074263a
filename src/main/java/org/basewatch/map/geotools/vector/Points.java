package org.basewatch.map.geotools.vector;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.BitSet;
import java.util.function.BooleanSupplier;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.map.Viewport;

/**
 * Paints points as discs with a light edge. Up to {@value #FEW} are drawn as shapes, more as copies of one small picture, and
 * points that would hide one another almost wholly are painted once.
 */
final class Points {
    private static final int FEW = 2_000;
    private static final int ASK_EVERY = 1024;
    private static final double EDGE = 1;
    private static final Color EDGE_COLOUR = Color.WHITE;

    private final ShapeColumns shapes;
    private final UserLayerStyle style;
    private final Viewport viewport;
    private final double pixelsPerUnit;

    Points(ShapeColumns shapes, UserLayerStyle style, Viewport viewport, double pixelsPerUnit) {
        this.shapes = shapes;
        this.style = style;
        this.viewport = viewport;
        this.pixelsPerUnit = pixelsPerUnit;
    }

    void paint(Graphics2D graphics, int[] features, ShapePath path, BooleanSupplier unwanted) {
        boolean few = features.length <= FEW;
        double cell = few ? 1 / pixelsPerUnit : Math.max(1 / pixelsPerUnit, style.pointSize() / 4);
        int columns = (int) Math.ceil((viewport.width() + 2 * style.pointSize()) / cell) + 1;
        BitSet taken = new BitSet();
        BufferedImage sprite = few ? new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE) : sprite();
        for (int i = 0; i < features.length; i++) {
            if (i % ASK_EVERY == 0 && unwanted.getAsBoolean()) {
                return;
            }
            for (int part = shapes.firstPart(features[i]); part < shapes.endPart(features[i]); part++) {
                if (shapes.kind(part) != ShapeColumns.POINT) {
                    continue;
                }
                double x = path.screenX(shapes.x(shapes.firstVertex(part)));
                double y = path.screenY(shapes.y(shapes.firstVertex(part)));
                int column = (int) ((x + style.pointSize()) / cell);
                int row = (int) ((y + style.pointSize()) / cell);
                boolean seen = x > -style.pointSize()
                        && y > -style.pointSize()
                        && x < viewport.width() + style.pointSize()
                        && y < viewport.height() + style.pointSize();
                if (seen && !taken.get(row * columns + column)) {
                    taken.set(row * columns + column);
                    draw(graphics, few, sprite, x, y);
                }
            }
        }
    }

    private void draw(Graphics2D graphics, boolean few, BufferedImage sprite, double x, double y) {
        if (few) {
            drawDisc(graphics, x, y);
            return;
        }
        AffineTransform before = graphics.getTransform();
        Point2D device = before.transform(new Point2D.Double(x, y), null);
        graphics.setTransform(new AffineTransform());
        graphics.drawImage(
                sprite,
                (int) Math.round(device.getX() - sprite.getWidth() / 2.0),
                (int) Math.round(device.getY() - sprite.getHeight() / 2.0),
                null);
        graphics.setTransform(before);
    }

    private void drawDisc(Graphics2D graphics, double x, double y) {
        double radius = style.pointSize() / 2;
        Shape disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        graphics.setPaint(new Color(style.colour().getRGB() | 0xff000000));
        graphics.fill(disc);
        graphics.setPaint(EDGE_COLOUR);
        graphics.setStroke(new BasicStroke((float) EDGE));
        graphics.draw(disc);
    }

    private BufferedImage sprite() {
        int size = (int) Math.ceil((style.pointSize() + 2 * EDGE) * pixelsPerUnit);
        BufferedImage sprite = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = sprite.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setComposite(AlphaComposite.SrcOver);
        graphics.scale(pixelsPerUnit, pixelsPerUnit);
        drawDisc(graphics, size / 2.0 / pixelsPerUnit, size / 2.0 / pixelsPerUnit);
        graphics.dispose();
        return sprite;
    }
}
