package org.basewatch.map;

/**
 * Which helps for reading are drawn on the map. Each can be switched.
 *
 * @param scaleBar the scale bar
 * @param northArrow the north arrow
 * @param attribution who made the base map, and that borders are no endorsement
 * @param legend the signs of what is visible
 * @param candidates the candidates of an unconfirmed place, marked as inference; off unless asked for
 */
public record Furniture(boolean scaleBar, boolean northArrow, boolean attribution, boolean legend, boolean candidates) {
    /** What a newcomer sees: everything but the candidates. */
    public static Furniture standard() {
        return new Furniture(true, true, true, true, false);
    }
}
