package org.basewatch.map;

/**
 * Which helps for reading are drawn on the map. Each can be switched.
 *
 * @param scaleBar the scale bar
 * @param northArrow the north arrow
 * @param attribution who made the base map, and that borders are no endorsement
 * @param legend the signs of what is visible
 * @param candidates the candidates of an unconfirmed place, marked as inference; off unless asked for
 * @param graticule meridians and parallels with their degrees at the frame
 * @param legendFolding whether the window shows only the head of its legend; pictures always show it whole
 */
public record Furniture(
        boolean scaleBar,
        boolean northArrow,
        boolean attribution,
        boolean legend,
        boolean candidates,
        boolean graticule,
        LegendFolding legendFolding) {
    /** What a newcomer sees: everything but the candidates. */
    public static Furniture standard() {
        return new Furniture(true, true, true, true, false, true, LegendFolding.BY_ROOM);
    }

    /** A map with nothing on it but what is reported. */
    public static Furniture none() {
        return new Furniture(false, false, false, false, false, false, LegendFolding.BY_ROOM);
    }

    /** The same with or without the scale bar. */
    public Furniture withScaleBar(boolean on) {
        return new Furniture(on, northArrow, attribution, legend, candidates, graticule, legendFolding);
    }

    /** The same with or without the north arrow. */
    public Furniture withNorthArrow(boolean on) {
        return new Furniture(scaleBar, on, attribution, legend, candidates, graticule, legendFolding);
    }

    /** The same with or without the attribution. */
    public Furniture withAttribution(boolean on) {
        return new Furniture(scaleBar, northArrow, on, legend, candidates, graticule, legendFolding);
    }

    /** The same with or without the legend. */
    public Furniture withLegend(boolean on) {
        return new Furniture(scaleBar, northArrow, attribution, on, candidates, graticule, legendFolding);
    }

    /** The same with or without the candidates. */
    public Furniture withCandidates(boolean on) {
        return new Furniture(scaleBar, northArrow, attribution, legend, on, graticule, legendFolding);
    }

    /** The same with or without meridians and parallels. */
    public Furniture withGraticule(boolean on) {
        return new Furniture(scaleBar, northArrow, attribution, legend, candidates, on, legendFolding);
    }

    /** The same after a click on the head of the legend of the window, which shows a view of a set of so many reports. */
    public Furniture withLegendToggledIn(Viewport view, int reports) {
        return withLegend(legendFolding.toggledIn(view, reports));
    }

    /** The same with the window's legend folded or open. */
    public Furniture withLegend(LegendFolding folding) {
        return new Furniture(scaleBar, northArrow, attribution, legend, candidates, graticule, folding);
    }
}
