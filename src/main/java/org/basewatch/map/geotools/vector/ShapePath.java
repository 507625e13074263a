package org.basewatch.map.geotools.vector;

import java.awt.geom.Path2D;
import org.basewatch.map.Viewport;

/**
 * Turns parts of features into a path on the screen, leaving out what nobody would see: vertices closer together than
 * {@value #CLOSE} pixels, and runs of vertices that all lie beyond the same edge of the picture. One thread.
 */
final class ShapePath {
    private static final double CLOSE = 0.6;
    private static final double MARGIN = 64;

    private final ShapeColumns shapes;
    private final double scale;
    private final double shiftX;
    private final double shiftY;
    private final double close;
    private final double right;
    private final double bottom;
    private double keptX;
    private double keptY;
    private int keptSide;
    private Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);

    ShapePath(ShapeColumns shapes, Viewport viewport, double pixelsPerUnit) {
        this.shapes = shapes;
        this.scale = 1 / (viewport.metresPerUnit() * ShapeColumns.UNITS_PER_METRE);
        this.shiftX = viewport.screenX(0);
        this.shiftY = viewport.screenY(0);
        this.close = CLOSE / pixelsPerUnit;
        this.right = viewport.width() + MARGIN;
        this.bottom = viewport.height() + MARGIN;
    }

    double screenX(int x) {
        return shiftX + x * scale;
    }

    double screenY(int y) {
        return shiftY - y * scale;
    }

    /** Logical units that so many centimetres are long. */
    double length(long centimetres) {
        return centimetres * scale;
    }

    /** The parts of a feature of one kind (lines or rings) as one path; empty if it has none. */
    Path2D of(int feature, byte kind) {
        path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int part = shapes.firstPart(feature); part < shapes.endPart(feature); part++) {
            if (shapes.kind(part) == kind) {
                addPart(part);
                if (kind == ShapeColumns.RING) {
                    path.closePath();
                }
            }
        }
        return path;
    }

    private void addPart(int part) {
        int end = shapes.endVertex(part);
        int first = shapes.firstVertex(part);
        keep(screenX(shapes.x(first)), screenY(shapes.y(first)), true);
        boolean waiting = false;
        double waitingX = keptX;
        double waitingY = keptY;
        for (int i = first + 1; i < end; i++) {
            double x = screenX(shapes.x(i));
            double y = screenY(shapes.y(i));
            boolean last = i == end - 1;
            if (!last && Math.abs(x - waitingX) < close && Math.abs(y - waitingY) < close) {
                continue;
            }
            if (waiting && (keptSide & side(waitingX, waitingY) & side(x, y)) == 0) {
                keep(waitingX, waitingY, false);
            }
            waitingX = x;
            waitingY = y;
            waiting = true;
        }
        keep(waitingX, waitingY, false);
    }

    private void keep(double x, double y, boolean first) {
        if (first) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
        keptX = x;
        keptY = y;
        keptSide = side(x, y);
    }

    /** Beyond which edges of the picture a point lies, one bit an edge. */
    private int side(double x, double y) {
        return (x < -MARGIN ? 1 : 0) | (x > right ? 2 : 0) | (y < -MARGIN ? 4 : 0) | (y > bottom ? 8 : 0);
    }
}
