package org.basewatch.map;

import java.util.List;

/**
 * A number that changes with the scale of the map, such as a line's width: fixed at some scales, in between by the logarithm of the
 * scale, and constant beyond the outermost ones.
 *
 * @param stops at least one, from the smallest scale (largest denominator) to the largest
 */
public record Ramp(List<Stop> stops) {
    /**
     * One fixed value.
     *
     * @param denominator of the scale, 1 : this
     * @param value what the number is there
     */
    public record Stop(double denominator, double value) {}

    /** Checks the order. */
    public Ramp {
        stops = List.copyOf(stops);
        if (stops.isEmpty()) {
            throw new IllegalArgumentException("a number that changes with the scale needs at least one value");
        }
        for (int i = 1; i < stops.size(); i++) {
            if (stops.get(i).denominator() >= stops.get(i - 1).denominator()) {
                throw new IllegalArgumentException("the scales must go from small (30M) to large (10k)");
            }
        }
    }

    /** The same at every scale. */
    public static Ramp constant(double value) {
        return new Ramp(List.of(new Stop(1, value)));
    }

    /** The value at the scale 1 : denominator. */
    public double at(double denominator) {
        Stop before = stops.get(0);
        for (Stop stop : stops) {
            if (denominator > stop.denominator()) {
                return stop == before ? stop.value() : between(before, stop, denominator);
            }
            before = stop;
        }
        return before.value();
    }

    private static double between(Stop smaller, Stop larger, double denominator) {
        double share =
                Math.log(smaller.denominator() / denominator) / Math.log(smaller.denominator() / larger.denominator());
        return smaller.value() + share * (larger.value() - smaller.value());
    }
}
