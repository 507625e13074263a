package org.basewatch.map;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** A smooth line on the screen, in points of equal distance, along which text runs. */
final class Baseline {
    /** From point to point, in logical units. */
    static final double STEP = 4;

    private final double[] x;
    private final double[] y;
    private final double[] turned;

    private Baseline(double[] x, double[] y, double[] turned) {
        this.x = x;
        this.y = y;
        this.turned = turned;
    }

    private static double[] turned(double[] x, double[] y) {
        double[] turned = new double[x.length];
        for (int i = 1; i < x.length - 1; i++) {
            double cross = (x[i] - x[i - 1]) * (y[i + 1] - y[i]) - (y[i] - y[i - 1]) * (x[i + 1] - x[i]);
            double dot = (x[i] - x[i - 1]) * (x[i + 1] - x[i]) + (y[i] - y[i - 1]) * (y[i + 1] - y[i]);
            turned[i] = turned[i - 1] + Math.abs(Math.atan2(cross, dot));
        }
        turned[x.length - 1] = turned[x.length - 2];
        return turned;
    }

    /**
     * Smooths a line.
     *
     * @param line x and y in turn, at least two points
     * @param smoothing over how many units to either side a point is averaged
     */
    static Baseline along(double[] line, double smoothing) {
        double[][] even = evenly(line);
        int reach = (int) Math.round(smoothing / STEP);
        for (int pass = 0; pass < 2; pass++) {
            even = new double[][] {averaged(even[0], reach), averaged(even[1], reach)};
        }
        double[][] again = evenly(interleaved(even));
        return new Baseline(again[0], again[1], turned(again[0], again[1]));
    }

    /** The same line the other way. */
    Baseline reversed() {
        int last = x.length - 1;
        double[] backX = new double[x.length];
        double[] backY = new double[x.length];
        double[] backTurned = new double[x.length];
        for (int i = 0; i <= last; i++) {
            backX[i] = x[last - i];
            backY[i] = y[last - i];
            // what lies before the point now lay behind it
            backTurned[i] = turned[last] - turned[Math.max(0, last - 1 - i)];
        }
        return new Baseline(backX, backY, backTurned);
    }

    /** Whether another line of the same course runs the same way. */
    boolean runsLike(Baseline other) {
        int last = x.length - 1;
        return distance(x[0] - other.x[0], y[0] - other.y[0]) <= distance(x[last] - other.x[0], y[last] - other.y[0]);
    }

    double length() {
        return (x.length - 1) * STEP;
    }

    /** x of the point so many units along the line; beyond the ends the line goes on straight. */
    double x(double along) {
        return at(x, along);
    }

    double y(double along) {
        return at(y, along);
    }

    /** x of the direction downwards from the line there, of length 1. */
    double normalX(double along) {
        return -step(y, along) / norm(along);
    }

    /** y of the direction downwards from the line there, of length 1. */
    double normalY(double along) {
        return step(x, along) / norm(along);
    }

    /** By how much the line turns between two places, summed over all turns, in radians. */
    double turning(double from, double to) {
        return turned[index(to)] - turned[index(from)];
    }

    /**
     * Bends an outline onto the line.
     *
     * @param outline lettering of size 1 whose baseline is the x axis
     * @param size of the letters
     * @param start where on the line its origin comes
     * @param shift how far below the line its baseline runs
     */
    Shape bent(Shape outline, double size, double start, double shift) {
        var bent = new Path2D.Double();
        double[] p = new double[6];
        for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(p);
            for (int k = 0; k < 6; k += 2) {
                double along = start + p[k] * size;
                double below = shift + p[k + 1] * size;
                p[k] = x(along) + normalX(along) * below;
                p[k + 1] = y(along) + normalY(along) * below;
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> bent.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> bent.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> bent.quadTo(p[0], p[1], p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> bent.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> bent.closePath();
            }
        }
        return bent;
    }

    /** The length of a step; a tenth of the time that {@link Math#hypot} takes, and screens know no overflow. */
    static double distance(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }

    private double step(double[] values, double along) {
        return at(values, along + STEP) - at(values, along - STEP);
    }

    private double norm(double along) {
        return Math.max(1e-9, distance(step(x, along), step(y, along)));
    }

    private int index(double along) {
        return (int) Math.max(0, Math.min(turned.length - 1, Math.round(along / STEP)));
    }

    private static double at(double[] values, double along) {
        int i = (int) Math.max(0, Math.min(values.length - 2, Math.floor(along / STEP)));
        return values[i] + (values[i + 1] - values[i]) * (along / STEP - i);
    }

    private static double[][] evenly(double[] line) {
        double length = 0;
        for (int i = 2; i < line.length; i += 2) {
            length += distance(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
        }
        int count = Math.max(2, (int) Math.floor(length / STEP) + 1);
        double[] x = new double[count];
        double[] y = new double[count];
        double done = 0;
        int segment = 0;
        for (int i = 0; i < count; i++) {
            double wanted = i * STEP;
            double piece = piece(line, segment);
            while (segment + 4 < line.length && done + piece < wanted) {
                done += piece;
                segment += 2;
                piece = piece(line, segment);
            }
            double share = piece == 0 ? 0 : (wanted - done) / piece;
            x[i] = line[segment] + (line[segment + 2] - line[segment]) * share;
            y[i] = line[segment + 1] + (line[segment + 3] - line[segment + 1]) * share;
        }
        return new double[][] {x, y};
    }

    private static double piece(double[] line, int segment) {
        return distance(line[segment + 2] - line[segment], line[segment + 3] - line[segment + 1]);
    }

    private static double[] averaged(double[] values, int reach) {
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int side = Math.min(reach, Math.min(i, values.length - 1 - i));
            double sum = 0;
            for (int k = i - side; k <= i + side; k++) {
                sum += values[k];
            }
            result[i] = sum / (2 * side + 1);
        }
        return result;
    }

    private static double[] interleaved(double[][] xy) {
        double[] line = new double[2 * xy[0].length];
        for (int i = 0; i < xy[0].length; i++) {
            line[2 * i] = xy[0][i];
            line[2 * i + 1] = xy[1][i];
        }
        return line;
    }
}
