package org.basewatch.model;

import java.util.Optional;

/**
 * What is known of a position: a closed choice, so that nothing that is not known to be a point is ever drawn as one.
 */
public sealed interface Location {
    /** Where the position comes from. */
    Basis basis();

    /** Why the position is as sure or unsure as it is; empty if nothing was said. */
    Optional<String> reason();

    /** A point for the symbol of an exact or approximate position; empty for an area and for no position. */
    default Optional<GeoPoint> symbolPoint() {
        return Optional.empty();
    }

    /**
     * A known point with a stated precision.
     *
     * @param point the position
     * @param precisionMetres how far the true point may lie off, greater than 0
     * @param basis where the position comes from
     * @param reason what the point stands for and why the precision is as it is
     */
    record Exact(GeoPoint point, double precisionMetres, Basis basis, Optional<String> reason) implements Location {
        /** Checks the precision. */
        public Exact {
            if (!(precisionMetres > 0 && precisionMetres <= 1_000_000)) {
                throw new IllegalArgumentException("precision " + precisionMetres + " m is not greater than 0");
            }
        }

        @Override
        public Optional<GeoPoint> symbolPoint() {
            return Optional.of(point);
        }
    }

    /**
     * A point that is known only roughly: drawn as a circle with its symbol in the middle.
     *
     * @param point the middle of the circle
     * @param radiusMetres the radius within which the true point lies, greater than 0
     * @param basis where the position comes from
     * @param reason why it is only approximate
     */
    record Approximate(GeoPoint point, double radiusMetres, Basis basis, Optional<String> reason) implements Location {
        /** Checks the radius. */
        public Approximate {
            if (!(radiusMetres > 0 && radiusMetres <= 5_000_000)) {
                throw new IllegalArgumentException("radius " + radiusMetres + " m is not greater than 0");
            }
        }

        @Override
        public Optional<GeoPoint> symbolPoint() {
            return Optional.of(point);
        }
    }

    /**
     * Somewhere within an area: drawn as a hatched area, never as a pin.
     *
     * @param shape the outline
     * @param basis where the outline comes from
     * @param reason why the position is not known better
     * @param statedAs the source's own statement of the place in a few words, for the label
     * @param border the two governorates whose common line the statement refers to
     */
    record Area(
            AreaShape shape, Basis basis, Optional<String> reason, Optional<String> statedAs, Optional<Border> border)
            implements Location {}

    /**
     * No position at all: listed, never drawn.
     *
     * @param reason why there is none
     */
    record Unlocated(Optional<String> reason) implements Location {
        @Override
        public Basis basis() {
            return Basis.EDITORIAL;
        }
    }

    /**
     * The common line of two governorates, by their English names.
     *
     * @param first one governorate
     * @param second the other
     */
    record Border(String first, String second) {}
}
