package org.basewatch.map.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.basewatch.model.GeoPoint;

/** What an annotation is and where it lies. */
public sealed interface AnnotationShape {
    /** The points that it is drawn through, at least one. */
    List<GeoPoint> points();

    /** The same with every point moved. */
    AnnotationShape moved(UnaryOperator<GeoPoint> move);

    /**
     * The same with one point somewhere else.
     *
     * @param index of the point among {@link #points}
     */
    AnnotationShape withPoint(int index, GeoPoint point);

    /** What it is called, such as "arrow". */
    String label();

    /** Words alone, their middle at a point. */
    record Words(GeoPoint at) implements AnnotationShape {
        @Override
        public List<GeoPoint> points() {
            return List.of(at);
        }

        @Override
        public Words moved(UnaryOperator<GeoPoint> move) {
            return new Words(move.apply(at));
        }

        @Override
        public Words withPoint(int index, GeoPoint point) {
            return new Words(point);
        }

        @Override
        public String label() {
            return "text";
        }
    }

    /**
     * A line through points, straight on the map.
     *
     * @param points two or more
     * @param arrow whether it has a head at its end
     */
    record Way(List<GeoPoint> points, boolean arrow) implements AnnotationShape {
        /** Copies and checks the points. */
        public Way {
            points = atLeast(2, points);
        }

        @Override
        public Way moved(UnaryOperator<GeoPoint> move) {
            return new Way(points.stream().map(move).toList(), arrow);
        }

        @Override
        public Way withPoint(int index, GeoPoint point) {
            return new Way(replacing(points, index, point), arrow);
        }

        @Override
        public String label() {
            return arrow ? "arrow" : "line";
        }
    }

    /**
     * An area inside a ring, straight on the map.
     *
     * @param points three or more, not closed by a repeated one
     */
    record Patch(List<GeoPoint> points) implements AnnotationShape {
        /** Copies and checks the points. */
        public Patch {
            points = atLeast(3, points);
        }

        @Override
        public Patch moved(UnaryOperator<GeoPoint> move) {
            return new Patch(points.stream().map(move).toList());
        }

        @Override
        public Patch withPoint(int index, GeoPoint point) {
            return new Patch(replacing(points, index, point));
        }

        @Override
        public String label() {
            return "area";
        }
    }

    /**
     * A number in a disc.
     *
     * @param at where
     * @param number 1 to 999
     */
    record Marker(GeoPoint at, int number) implements AnnotationShape {
        /** Checks the number. */
        public Marker {
            if (number < 1 || number > 999) {
                throw new IllegalArgumentException("a marker has a number from 1 to 999");
            }
        }

        @Override
        public List<GeoPoint> points() {
            return List.of(at);
        }

        @Override
        public Marker moved(UnaryOperator<GeoPoint> move) {
            return new Marker(move.apply(at), number);
        }

        @Override
        public Marker withPoint(int index, GeoPoint point) {
            return new Marker(point, number);
        }

        @Override
        public String label() {
            return "marker " + number;
        }
    }

    /**
     * Circles on the ground around a point.
     *
     * @param centre the point
     * @param kilometres their radii, one to eight, each greater than 0 and at most 3,000
     */
    record Rings(GeoPoint centre, List<Double> kilometres) implements AnnotationShape {
        private static final int MOST = 8;
        private static final double LARGEST = 3000;

        /** Copies and checks the radii. */
        public Rings {
            kilometres = List.copyOf(kilometres);
            if (kilometres.isEmpty()
                    || kilometres.size() > MOST
                    || kilometres.stream().anyMatch(radius -> !(radius > 0 && radius <= LARGEST))) {
                throw new IllegalArgumentException(
                        "range rings are one to eight, each of more than 0 and at most 3000 km");
            }
        }

        @Override
        public List<GeoPoint> points() {
            return List.of(centre);
        }

        @Override
        public Rings moved(UnaryOperator<GeoPoint> move) {
            return new Rings(move.apply(centre), kilometres);
        }

        @Override
        public Rings withPoint(int index, GeoPoint point) {
            return new Rings(point, kilometres);
        }

        @Override
        public String label() {
            return "range rings";
        }
    }

    /**
     * A measured way or area, along geodesics.
     *
     * @param points two or more for a way, three or more for an area
     * @param area whether it is the area inside that is measured
     */
    record Measured(List<GeoPoint> points, boolean area) implements AnnotationShape {
        /** Copies and checks the points. */
        public Measured {
            points = atLeast(area ? 3 : 2, points);
        }

        @Override
        public Measured moved(UnaryOperator<GeoPoint> move) {
            return new Measured(points.stream().map(move).toList(), area);
        }

        @Override
        public Measured withPoint(int index, GeoPoint point) {
            return new Measured(replacing(points, index, point), area);
        }

        @Override
        public String label() {
            return area ? "measured area" : "measured distance";
        }
    }

    private static List<GeoPoint> replacing(List<GeoPoint> points, int index, GeoPoint point) {
        List<GeoPoint> changed = new ArrayList<>(points);
        changed.set(index, point);
        return changed;
    }

    private static List<GeoPoint> atLeast(int least, List<GeoPoint> points) {
        if (points.size() < least) {
            throw new IllegalArgumentException("this needs " + least + " points or more");
        }
        return List.copyOf(points);
    }
}
