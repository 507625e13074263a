package org.basewatch.map.annotation;

/**
 * The colours of annotations. Each reads on the light and on the dark map. None is that of the map's own signs, such as the brown of
 * positions that are not confirmed, so that no drawing is taken for something reported.
 */
public enum AnnotationColour {
    /** The colour to begin with: nothing else on the map has it. */
    VIOLET(0x7A1FA2, 0xD9A2F0),
    /** Blue-green. */
    TEAL(0x00695C, 0x6FD8C8),
    /** Olive green. */
    GREEN(0x4A6B0A, 0xB9DB78),
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
            case GREEN -> "Green";
            case INK -> "Black";
        };
    }
}
