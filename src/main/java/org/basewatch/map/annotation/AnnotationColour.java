package org.basewatch.map.annotation;

/** The colours of annotations. None of them is used for ratings, and each reads on the light and on the dark map. */
public enum AnnotationColour {
    /** The colour to begin with: nothing else on the map has it. */
    VIOLET(0x7A1FA2, 0xD9A2F0),
    /** Blue-green. */
    TEAL(0x00695C, 0x6FD8C8),
    /** Brown. */
    BROWN(0x8A3F00, 0xF2B27A),
    /** Black, on a dark map white. */
    INK(0x1B1F24, 0xF2F4F6);

    private final int onLight;
    private final int onDark;

    AnnotationColour(int onLight, int onDark) {
        this.onLight = onLight;
        this.onDark = onDark;
    }

    /**
     * The colour as 0xRRGGBB.
     *
     * @param dark whether the map is dark
     */
    public int rgb(boolean dark) {
        return dark ? onDark : onLight;
    }

    /** In words. */
    public String label() {
        return switch (this) {
            case VIOLET -> "Violet";
            case TEAL -> "Teal";
            case BROWN -> "Brown";
            case INK -> "Black";
        };
    }
}
