package org.basewatch.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parallel lines across a shape, as lines: sharp at any resolution and in vector pictures, where a pattern of pixels would be
 * neither, and cheaper than drawing through a clip.
 */
public final class Hatching {
    private Hatching() {}

    /**
     * The hatch lines inside a shape, even–odd.
     *
     * @param shape in logical units
     * @param spacing from line to line, in logical units, above 0
     * @param angle of the lines in degrees, counterclockwise from east
     * @param anchorX x of a point through which a line runs, so that the hatch moves with the map
     * @param anchorY y of that point
     */
    public static Path2D lines(Shape shape, double spacing, double angle, double anchorX, double anchorY) {
        // turned so that hatch lines run along x through y = 0, spacing, 2 spacing …
        AffineTransform turned = AffineTransform.getScaleInstance(1 / spacing, 1 / spacing);
        turned.rotate(Math.toRadians(angle));
        turned.translate(-anchorX, -anchorY);
        List<double[]> edges = edges(shape, turned);
        var lines = new Path2D.Double();
        double[] crossings = new double[16];
        for (int row = firstRow(edges); row <= lastRow(edges); row++) {
            int count = 0;
            for (double[] edge : edges) {
                if (edge[1] < row != edge[3] < row) {
                    if (count == crossings.length) {
                        crossings = Arrays.copyOf(crossings, 2 * count);
                    }
                    crossings[count++] = edge[0] + (edge[2] - edge[0]) * (row - edge[1]) / (edge[3] - edge[1]);
                }
            }
            Arrays.sort(crossings, 0, count);
            for (int i = 0; i + 1 < count; i += 2) {
                lines.moveTo(crossings[i], row);
                lines.lineTo(crossings[i + 1], row);
            }
        }
        lines.transform(inverse(spacing, angle, anchorX, anchorY));
        return lines;
    }

    private static AffineTransform inverse(double spacing, double angle, double anchorX, double anchorY) {
        AffineTransform back = AffineTransform.getTranslateInstance(anchorX, anchorY);
        back.rotate(Math.toRadians(-angle));
        back.scale(spacing, spacing);
        return back;
    }

    private static List<double[]> edges(Shape shape, AffineTransform transform) {
        List<double[]> edges = new ArrayList<>();
        var iterator = new FlatteningPathIterator(shape.getPathIterator(transform), 0.05);
        double[] point = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (; !iterator.isDone(); iterator.next()) {
            int kind = iterator.currentSegment(point);
            if (kind != PathIterator.SEG_LINETO) {
                edges.add(new double[] {x, y, startX, startY});
            }
            if (kind == PathIterator.SEG_MOVETO) {
                startX = point[0];
                startY = point[1];
            } else if (kind == PathIterator.SEG_LINETO) {
                edges.add(new double[] {x, y, point[0], point[1]});
            }
            x = kind == PathIterator.SEG_CLOSE ? startX : point[0];
            y = kind == PathIterator.SEG_CLOSE ? startY : point[1];
        }
        edges.add(new double[] {x, y, startX, startY});
        return edges;
    }

    private static int firstRow(List<double[]> edges) {
        return (int) Math.ceil(edges.stream()
                .mapToDouble(edge -> Math.min(edge[1], edge[3]))
                .min()
                .orElse(0));
    }

    private static int lastRow(List<double[]> edges) {
        return (int) Math.floor(edges.stream()
                .mapToDouble(edge -> Math.max(edge[1], edge[3]))
                .max()
                .orElse(-1));
    }
}
