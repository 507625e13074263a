package org.basewatch.map.annotation;

import org.basewatch.map.annotation.AnnotationShape.Measured;
import org.basewatch.map.annotation.AnnotationShape.Rings;
import org.basewatch.map.measure.GroundMeasure;
import org.basewatch.map.measure.MeasureWords;

/**
 * One thing that the author of the map has drawn on it.
 *
 * @param shape what it is and where
 * @param text the author's words about it; may be empty
 * @param colour its colour
 * @param size its size
 */
public record Annotation(AnnotationShape shape, String text, AnnotationColour colour, AnnotationSize size) {
    /** So many letters have room on a map. */
    public static final int LONGEST = 200;

    /** Checks the length of the words and strips them. */
    public Annotation {
        text = text.strip();
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("words on the map may have " + LONGEST + " letters");
        }
    }

    /** An annotation as it begins: without words, in violet, of medium size. */
    public static Annotation of(AnnotationShape shape) {
        return new Annotation(shape, "", AnnotationColour.VIOLET, AnnotationSize.MEDIUM);
    }

    /** The same with another shape. */
    public Annotation with(AnnotationShape other) {
        return new Annotation(other, text, colour, size);
    }

    /** The same with other words. */
    public Annotation with(String other) {
        return new Annotation(shape, other, colour, size);
    }

    /** The same in another colour. */
    public Annotation with(AnnotationColour other) {
        return new Annotation(shape, text, other, size);
    }

    /** The same in another size. */
    public Annotation with(AnnotationSize other) {
        return new Annotation(shape, text, colour, other);
    }

    /** What it is and says, in words, such as "range rings of 50, 100 km “drone reach”". */
    public String words() {
        String figures = "";
        if (shape instanceof Rings rings) {
            figures = " of " + radii(rings) + " km";
        } else if (shape instanceof Measured measured) {
            figures = measured.area()
                    ? " of "
                            + MeasureWords.area(
                                    GroundMeasure.area(measured.points()).squareMetres())
                    : " of " + MeasureWords.distance(GroundMeasure.length(measured.points()));
        }
        return shape.label() + figures + (text.isEmpty() ? "" : " “" + text + "”");
    }

    /** The radii of rings in kilometres, such as "50, 100, 200". */
    public static String radii(Rings rings) {
        return String.join(
                ", ", rings.kilometres().stream().map(Annotation::plain).toList());
    }

    /** A number without needless decimals. */
    static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
