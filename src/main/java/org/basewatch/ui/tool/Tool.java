package org.basewatch.ui.tool;

import java.util.List;
import java.util.Optional;
import org.basewatch.map.annotation.Annotation;
import org.basewatch.map.annotation.AnnotationShape;
import org.basewatch.model.GeoPoint;

/** What the hand does on the map. */
public enum Tool {
    /** Measures a way. */
    DISTANCE("Measure distance", 2, false, "Click along the way. Enter or a double click ends"),
    /** Measures an area. */
    EXTENT("Measure area", 3, false, "Click round the area. Enter or a double click ends"),
    /** Circles around a point. */
    RINGS("Range rings", 1, true, "Click the centre of the rings"),
    /** Words. */
    TEXT("Text", 1, true, "Click where the text is to stand"),
    /** An arrow. */
    ARROW("Arrow", 2, true, "Click where the arrow begins, then what it points at"),
    /** A line. */
    LINE("Line", 2, false, "Click along the line. Enter or a double click ends"),
    /** An area. */
    AREA("Area", 3, false, "Click round the area. Enter or a double click ends"),
    /** A numbered marker. */
    MARKER("Numbered marker", 1, true, "Click where the marker is to stand");

    private static final List<Double> FIRST_RINGS = List.of(50.0, 100.0, 200.0);

    private final String label;
    private final int least;
    private final boolean endsByItself;
    private final String hint;

    Tool(String label, int least, boolean endsByItself, String hint) {
        this.label = label;
        this.least = least;
        this.endsByItself = endsByItself;
        this.hint = hint;
    }

    /** What it is called. */
    public String label() {
        return label;
    }

    /** What to do next, in a few words without a full stop. */
    String hint() {
        return hint;
    }

    /** Whether so many points are all that it takes. */
    boolean isDoneWith(int points) {
        return endsByItself && points >= least;
    }

    /** What points make; empty if they are too few. Of fewer points a line or a way is shown while an area is being drawn. */
    Optional<Annotation> of(List<GeoPoint> points, int nextNumber) {
        return points.size() < least ? Optional.empty() : Optional.of(made(points, nextNumber));
    }

    /** What is shown while points are still being set. */
    Optional<Annotation> preview(List<GeoPoint> points, int nextNumber) {
        if (points.size() >= least) {
            return Optional.of(made(points, nextNumber));
        }
        return points.size() < 2
                ? Optional.empty()
                : Optional.of(Annotation.of(
                        this == EXTENT
                                ? new AnnotationShape.Measured(points, false)
                                : new AnnotationShape.Way(points, false)));
    }

    private Annotation made(List<GeoPoint> points, int nextNumber) {
        GeoPoint first = points.get(0);
        return switch (this) {
            case DISTANCE -> Annotation.of(new AnnotationShape.Measured(points, false));
            case EXTENT -> Annotation.of(new AnnotationShape.Measured(points, true));
            case RINGS -> Annotation.of(new AnnotationShape.Rings(first, FIRST_RINGS));
            case TEXT -> Annotation.of(new AnnotationShape.Words(first)).with("Text");
            case ARROW -> Annotation.of(new AnnotationShape.Way(points, true));
            case LINE -> Annotation.of(new AnnotationShape.Way(points, false));
            case AREA -> Annotation.of(new AnnotationShape.Patch(points));
            case MARKER -> Annotation.of(new AnnotationShape.Marker(first, nextNumber));
        };
    }
}
