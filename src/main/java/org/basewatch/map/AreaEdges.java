package org.basewatch.map;

import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/** The edges of an outline in one flat array, for asking of many points how deep inside they lie. Immutable; any thread. */
final class AreaEdges {
    private static final double FLATNESS = 0.5;

    private final double[] ends;

    private AreaEdges(double[] ends) {
        this.ends = ends;
    }

    static AreaEdges of(Shape area) {
        double[] ends = new double[256];
        int size = 0;
        double[] c = new double[6];
        double[] start = new double[2];
        double[] at = new double[2];
        for (PathIterator path = new FlatteningPathIterator(area.getPathIterator(null), FLATNESS);
                !path.isDone();
                path.next()) {
            int type = path.currentSegment(c);
            double[] to = type == PathIterator.SEG_CLOSE ? start.clone() : new double[] {c[0], c[1]};
            if (type == PathIterator.SEG_MOVETO) {
                start = to.clone();
            } else {
                ends = size + 4 > ends.length ? Arrays.copyOf(ends, 2 * ends.length) : ends;
                ends[size++] = at[0];
                ends[size++] = at[1];
                ends[size++] = to[0];
                ends[size++] = to[1];
            }
            at = to;
        }
        return new AreaEdges(Arrays.copyOf(ends, size));
    }

    /** Distance to the nearest edge: positive inside, even–odd, and negative outside. */
    double inside(double x, double y) {
        double nearest = Double.POSITIVE_INFINITY;
        boolean odd = false;
        for (int i = 0; i < ends.length; i += 4) {
            double x1 = ends[i];
            double y1 = ends[i + 1];
            double x2 = ends[i + 2];
            double y2 = ends[i + 3];
            nearest = Math.min(nearest, Line2D.ptSegDistSq(x1, y1, x2, y2, x, y));
            if (y1 > y != y2 > y && x < x1 + (y - y1) * (x2 - x1) / (y2 - y1)) {
                odd = !odd;
            }
        }
        return odd ? Math.sqrt(nearest) : -Math.sqrt(nearest);
    }
}
