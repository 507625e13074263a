package org.basewatch.map;

/**
 * The scales at which something is shown.
 *
 * @param from denominator of the smallest scale
 * @param to denominator of the scale at which it disappears again; 0 if it does not
 */
public record ScaleRange(double from, double to) {
    /** Every scale. */
    public static final ScaleRange ALWAYS = new ScaleRange(Double.POSITIVE_INFINITY, 0);

    /** Checks the order. */
    public ScaleRange {
        if (!(from > to && to >= 0)) {
            throw new IllegalArgumentException("the smaller scale (the larger number) comes first");
        }
    }

    /** Whether 1 : denominator is one of the scales. */
    public boolean contains(double denominator) {
        return denominator <= from && denominator > to;
    }
}
