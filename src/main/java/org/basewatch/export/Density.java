package org.basewatch.export;

import java.util.List;

/**
 * How closely the sources are set on the first sheet, from roomy to dense. A picture takes the first that holds them all.
 *
 * @param share width of the column of words as a share of the sheet
 * @param typeShare size of the type as a share of the body's
 * @param columns in how many columns
 * @param grouped one line for each source rather than for each report
 * @param infoShare size of the other words beside the map as a share of their normal size
 */
record Density(double share, double typeShare, int columns, boolean grouped, double infoShare) {
    private static final List<Density> SIDE = List.of(
            new Density(0.25, 1, 1, false, 1),
            new Density(0.25, 0.86, 1, false, 1),
            new Density(0.30, 0.86, 1, false, 0.92),
            new Density(0.30, 0.8, 2, false, 0.86),
            new Density(0.36, 0.8, 2, false, 0.86),
            new Density(0.40, 0.74, 2, false, 0.8),
            new Density(0.40, 0.74, 2, true, 0.8),
            new Density(0.40, 0.7, 3, true, 0.8));

    private static final List<Density> UNDER = List.of(
            new Density(1, 1, 1, false, 1),
            new Density(1, 0.86, 2, false, 0.92),
            new Density(1, 0.8, 2, false, 0.86),
            new Density(1, 0.74, 2, false, 0.8),
            new Density(1, 0.74, 3, true, 0.8));

    /** The choices for words beside the map, roomiest first. */
    static List<Density> beside() {
        return SIDE;
    }

    /** The choices for words under the map, roomiest first. */
    static List<Density> under() {
        return UNDER;
    }

    /**
     * What is used when even the densest does not hold all sources: readable type, and the rest on further sheets. A narrow column
     * is not divided.
     */
    static Density split(boolean beside, boolean narrow) {
        if (beside) {
            return SIDE.get(narrow ? 2 : 3);
        }
        return UNDER.get(2);
    }
}
