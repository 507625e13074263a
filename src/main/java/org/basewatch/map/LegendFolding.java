package org.basewatch.map;

/** Whether the legend of the window is folded to its head. */
public enum LegendFolding {
    /** Folded in a map so small that it would take much of it; for as long as nobody has said otherwise. */
    BY_ROOM,
    /** Open in a map of any size. */
    OPEN,
    /** Folded in a map of any size. */
    FOLDED;

    /** In a smaller map an open legend takes a tenth of it, and drives signs before it while the map is moved; in square units. */
    private static final double SMALL_MAP = 300_000;

    /** Whether only the head is shown in a view. */
    public boolean foldsIn(Viewport view) {
        return this == FOLDED || this == BY_ROOM && view.width() * view.height() < SMALL_MAP;
    }

    /** What a click on the head of the legend in a view asks for. */
    public LegendFolding toggledIn(Viewport view) {
        return foldsIn(view) ? OPEN : FOLDED;
    }
}
