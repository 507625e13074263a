package org.basewatch.map.annotation;

/** How large an annotation is drawn. */
public enum AnnotationSize {
    /** For details. */
    SMALL("Small", 11.5, 1.5),
    /** To begin with. */
    MEDIUM("Medium", 14, 2.2),
    /** To be seen from the back of the room. */
    LARGE("Large", 19, 3.2);

    private final String label;
    private final double text;
    private final double line;

    AnnotationSize(String label, double text, double line) {
        this.label = label;
        this.text = text;
        this.line = line;
    }

    /** In words. */
    public String label() {
        return label;
    }

    /** Size of its words in logical units. */
    double text() {
        return text;
    }

    /** Width of its lines in logical units. */
    double line() {
        return line;
    }
}
