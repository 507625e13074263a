package org.basewatch.map.annotation;

import java.util.List;
import org.basewatch.map.annotation.AnnotationShape.Marker;
import org.basewatch.map.annotation.AnnotationShape.Measured;
import org.basewatch.map.annotation.AnnotationShape.Patch;
import org.basewatch.map.annotation.AnnotationShape.Rings;
import org.basewatch.map.annotation.AnnotationShape.Way;
import org.basewatch.map.annotation.AnnotationShape.Words;
import org.basewatch.model.GeoPoint;

/** One annotation of each sort, over Syria. */
public final class SampleAnnotations {
    private SampleAnnotations() {}

    /** All sorts, with words in two scripts, in all colours and sizes. */
    public static Annotations all() {
        return new Annotations(List.of(
                new Annotation(
                        new Rings(new GeoPoint(35.95, 35.41), List.of(50.0, 100.0, 200.0)),
                        "Drone reach",
                        AnnotationColour.VIOLET,
                        AnnotationSize.MEDIUM),
                new Annotation(
                        new Patch(List.of(
                                new GeoPoint(39.3, 35.6),
                                new GeoPoint(40.6, 35.6),
                                new GeoPoint(40.9, 34.9),
                                new GeoPoint(39.5, 34.7))),
                        "Possible hideouts",
                        AnnotationColour.TEAL,
                        AnnotationSize.SMALL),
                new Annotation(
                        new Way(List.of(new GeoPoint(37.6, 33.2), new GeoPoint(36.4, 33.55)), true),
                        "Convoy",
                        AnnotationColour.INK,
                        AnnotationSize.LARGE),
                new Annotation(
                        new Way(
                                List.of(new GeoPoint(38, 36.6), new GeoPoint(39, 36.2), new GeoPoint(40.2, 36.3)),
                                false),
                        "خط التماس",
                        AnnotationColour.GREEN,
                        AnnotationSize.MEDIUM),
                Annotation.of(new Marker(new GeoPoint(36.7, 34.73), 1)).with("Homs"),
                Annotation.of(new Words(new GeoPoint(38.6, 33.6))).with("Desert"),
                Annotation.of(new Measured(
                        List.of(new GeoPoint(36.28, 33.51), new GeoPoint(38.28, 34.56), new GeoPoint(40.14, 35.33)),
                        false)),
                Annotation.of(new Measured(
                        List.of(new GeoPoint(36.2, 32.9), new GeoPoint(37, 32.9), new GeoPoint(36.6, 32.4)), true))));
    }
}
