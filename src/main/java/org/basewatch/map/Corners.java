package org.basewatch.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.nio.DoubleBuffer;
import java.util.Arrays;

/**
 * An outline by its corners, so that two can be compared: shapes of Java are equal only to themselves. Immutable; any thread.
 *
 * @param numbers kind and coordinates of all segments
 */
record Corners(DoubleBuffer numbers) {
    private static final int SEGMENT = 7;

    /** The corners of a shape. */
    static Corners of(Shape shape) {
        double[] numbers = new double[SEGMENT * 16];
        int used = 0;
        double[] segment = new double[SEGMENT - 1];
        for (PathIterator path = shape.getPathIterator(new AffineTransform()); !path.isDone(); path.next()) {
            if (used + SEGMENT > numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * numbers.length);
            }
            Arrays.fill(segment, 0);
            numbers[used] = path.currentSegment(segment);
            System.arraycopy(segment, 0, numbers, used + 1, segment.length);
            used += SEGMENT;
        }
        return new Corners(DoubleBuffer.wrap(numbers, 0, used).asReadOnlyBuffer());
    }
}
