package org.basewatch.map;

/** Whether the legend of the window is folded to its head. */
public enum LegendFolding {
    /** Folded where it would take much of the map, or cover many places; for as long as nobody has said otherwise. */
    BY_ROOM,
    /** Open in a map of any size. */
    OPEN,
    /** Folded in a map of any size. */
    FOLDED;

    /** In a smaller map an open legend takes a tenth of it, and drives signs before it while the map is moved; in square units. */
    private static final double SMALL_MAP = 300_000;
    /** In a smaller map the signs of a large set have no room beside an open legend; in square units. */
    private static final double SMALL_FOR_MANY = 1_000_000;
    /** A set with more reports counts as large: its places lie all over the map. */
    private static final int MANY_REPORTS = 1_000;

    /**
     * Whether only the head is shown.
     *
     * @param reports how many the open set has, shown or not: a filter does not fold the legend
     */
    public boolean foldsIn(Viewport view, int reports) {
        double small = reports > MANY_REPORTS ? SMALL_FOR_MANY : SMALL_MAP;
        return this == FOLDED || this == BY_ROOM && view.width() * view.height() < small;
    }

    /** What a click on the head of the legend in a view asks for. */
    public LegendFolding toggledIn(Viewport view, int reports) {
        return foldsIn(view, reports) ? OPEN : FOLDED;
    }
}
