package org.basewatch.map;

import java.awt.geom.Rectangle2D;

/**
 * How strong the hatch of an area is, sampled on a grid that is much finer than the fade and read between its points: the distance to
 * an outline takes long, and the fade is smooth. Immutable; any thread.
 */
final class FadeField {
    /** The grid has so many points across the fade: the error stays below a fiftieth of full strength. */
    private static final int POINTS = 6;

    private static final double LEAST_STEP = 2.5;

    private final double left;
    private final double top;
    private final double step;
    private final int columns;
    private final int rows;
    private final float[] strengths;

    /**
     * Samples a hatch.
     *
     * @param hatch what is sampled
     * @param shown where, in logical units
     * @param fade width of the fade in logical units
     */
    FadeField(AreaHatch hatch, Rectangle2D shown, double fade) {
        step = Math.max(LEAST_STEP, fade / POINTS);
        // tied to the outline's own place through the hatch, and only roughly to the frame: the steps are too fine to
        // see
        left = shown.getMinX() - step;
        top = shown.getMinY() - step;
        columns = (int) Math.ceil(shown.getWidth() / step) + 3;
        rows = (int) Math.ceil(shown.getHeight() / step) + 3;
        strengths = new float[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                strengths[row * columns + column] = (float) hatch.strength(left + column * step, top + row * step);
            }
        }
    }

    /**
     * Reads a row of points.
     *
     * @param x the first point, in logical units
     * @param y of all of them
     * @param stride from one to the next, in logical units
     * @param into what is filled, 0 to 1
     * @return whether any of them is more than 0
     */
    boolean read(double x, double y, double stride, float[] into) {
        double down = Math.max(0, Math.min(rows - 1.001, (y - top) / step));
        int row = (int) down;
        float below = (float) (down - row);
        int upper = row * columns;
        int lower = upper + columns;
        double across = (x - left) / step;
        double each = stride / step;
        boolean any = false;
        for (int i = 0; i < into.length; i++, across += each) {
            double held = Math.max(0, Math.min(columns - 1.001, across));
            int column = (int) held;
            float beside = (float) (held - column);
            float first = strengths[upper + column] * (1 - below) + strengths[lower + column] * below;
            float second = strengths[upper + column + 1] * (1 - below) + strengths[lower + column + 1] * below;
            into[i] = first + (second - first) * beside;
            any |= into[i] > 0;
        }
        return any;
    }
}
