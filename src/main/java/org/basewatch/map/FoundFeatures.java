package org.basewatch.map;

import java.util.List;

/**
 * What was found of a layer under a point.
 *
 * @param uppermost the features that are painted uppermost there, the uppermost first
 * @param more how many lie beneath them and were not looked up
 */
public record FoundFeatures(List<FoundFeature> uppermost, int more) {
    /** Keeps the features from being changed. */
    public FoundFeatures {
        uppermost = List.copyOf(uppermost);
        if (more < 0) {
            throw new IllegalArgumentException("fewer than no features: " + more);
        }
    }

    /** Nothing is there. */
    public static FoundFeatures none() {
        return new FoundFeatures(List.of(), 0);
    }
}
