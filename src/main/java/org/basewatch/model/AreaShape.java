package org.basewatch.model;

import java.util.List;

/** The outline of an area on the ground. */
public sealed interface AreaShape {
    /** A point inside or near the middle of the shape, for fitting a view; it is never drawn as a position. */
    GeoPoint middle();

    /**
     * An ellipse on the ground.
     *
     * @param centre its centre
     * @param semiMajorMetres half the longer axis, greater than 0
     * @param semiMinorMetres half the shorter axis, greater than 0, at most the longer
     * @param bearingDegrees direction of the longer axis, clockwise from north, 0 to 360
     */
    record Ellipse(GeoPoint centre, double semiMajorMetres, double semiMinorMetres, double bearingDegrees)
            implements AreaShape {
        /** Checks the axes and the bearing. */
        public Ellipse {
            if (!(semiMinorMetres > 0 && semiMajorMetres >= semiMinorMetres && semiMajorMetres <= 5_000_000)) {
                throw new IllegalArgumentException("ellipse axes " + semiMajorMetres + " and " + semiMinorMetres
                        + " m: the longer must not be less than the shorter, and both greater than 0");
            }
            if (!(bearingDegrees >= 0 && bearingDegrees <= 360)) {
                throw new IllegalArgumentException("bearing " + bearingDegrees + " is outside 0 to 360");
            }
        }

        @Override
        public GeoPoint middle() {
            return centre;
        }
    }

    /**
     * A polygon.
     *
     * @param rings the outer ring first, then holes; each ring has at least three points and is not closed by a repeated one
     */
    record Polygon(List<List<GeoPoint>> rings) implements AreaShape {
        /** Copies the rings and checks that each has three points or more. */
        public Polygon {
            rings = rings.stream().map(List::copyOf).toList();
            if (rings.isEmpty() || rings.stream().anyMatch(ring -> ring.size() < 3)) {
                throw new IllegalArgumentException("a polygon needs a ring, and each ring at least three points");
            }
        }

        @Override
        public GeoPoint middle() {
            List<GeoPoint> outer = rings.get(0);
            double lon = outer.stream().mapToDouble(GeoPoint::lon).average().orElseThrow();
            double lat = outer.stream().mapToDouble(GeoPoint::lat).average().orElseThrow();
            return new GeoPoint(lon, lat);
        }
    }
}
