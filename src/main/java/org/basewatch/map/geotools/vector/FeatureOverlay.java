package org.basewatch.map.geotools.vector;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.util.function.BooleanSupplier;
import org.basewatch.map.Overlay;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.map.Viewport;

/**
 * Paints features: areas, then lines, then points, each in the order of the file. Features smaller than a pixel or so are
 * painted as one dot, and only one to a pixel.
 */
final class FeatureOverlay implements Overlay {
    private static final double SMALL = 1.5;
    private static final double SMALL_IN_A_CROWD = 4;
    private static final int CROWD = 50_000;
    private static final int ASK_EVERY = 256;

    private final ShapeColumns shapes;
    private final UserLayerStyle style;
    private final BooleanSupplier unwanted;

    FeatureOverlay(ShapeColumns shapes, UserLayerStyle style, BooleanSupplier unwanted) {
        this.shapes = shapes;
        this.style = style;
        this.unwanted = unwanted;
    }

    @Override
    public void paint(Graphics2D graphics, Viewport viewport) {
        double reach = (style.pointSize() + style.lineWidth()) * viewport.metresPerUnit();
        if (!viewport.extent().grown(reach).intersects(shapes.extent())) {
            return;
        }
        int[] features = shapes.within(viewport.extent().grown(reach));
        double pixelsPerUnit =
                Math.max(1, Math.sqrt(Math.abs(graphics.getTransform().getDeterminant())));
        Composite compositeBefore = graphics.getComposite();
        Paint paintBefore = graphics.getPaint();
        Stroke strokeBefore = graphics.getStroke();
        Dots dots = new Dots(viewport, pixelsPerUnit);
        graphics.setStroke(new BasicStroke((float) style.lineWidth(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var path = new ShapePath(shapes, viewport, pixelsPerUnit);
        paintShapes(graphics, features, ShapeColumns.RING, path, dots, pixelsPerUnit);
        paintShapes(graphics, features, ShapeColumns.LINE, path, dots, pixelsPerUnit);
        graphics.setComposite(alpha(style.opacity()));
        graphics.setPaint(opaque());
        dots.paint(graphics);
        new Points(shapes, style, viewport, pixelsPerUnit).paint(graphics, features, path, unwanted);
        graphics.setComposite(compositeBefore);
        graphics.setPaint(paintBefore);
        graphics.setStroke(strokeBefore);
    }

    private void paintShapes(
            Graphics2D graphics, int[] features, byte kind, ShapePath path, Dots dots, double pixelsPerUnit) {
        double small = (features.length > CROWD ? SMALL_IN_A_CROWD : SMALL) / pixelsPerUnit;
        for (int i = 0; i < features.length; i++) {
            if (i % ASK_EVERY == 0 && unwanted.getAsBoolean()) {
                return;
            }
            int feature = features[i];
            if (!has(feature, kind)) {
                continue;
            }
            double width = path.length((long) shapes.maxX(feature) - shapes.minX(feature));
            double height = path.length((long) shapes.maxY(feature) - shapes.minY(feature));
            if (width < small && height < small) {
                dots.add(
                        path.screenX(shapes.minX(feature)) + width / 2,
                        path.screenY(shapes.maxY(feature)) + height / 2);
            } else {
                paintShape(graphics, path.of(feature, kind), kind);
            }
        }
    }

    private boolean has(int feature, byte kind) {
        for (int part = shapes.firstPart(feature); part < shapes.endPart(feature); part++) {
            if (shapes.kind(part) == kind) {
                return true;
            }
        }
        return false;
    }

    private void paintShape(Graphics2D graphics, Path2D path, byte kind) {
        graphics.setPaint(opaque());
        if (kind == ShapeColumns.RING && style.fillOpacity() > 0) {
            graphics.setComposite(alpha(style.opacity() * style.fillOpacity()));
            graphics.fill(path);
        }
        if (style.lineWidth() > 0) {
            graphics.setComposite(alpha(style.opacity()));
            graphics.draw(path);
        }
    }

    private Color opaque() {
        return new Color(style.colour().getRGB() | 0xff000000);
    }

    private static AlphaComposite alpha(double opacity) {
        return AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity);
    }
}
