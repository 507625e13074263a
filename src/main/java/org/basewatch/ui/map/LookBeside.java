package org.basewatch.ui.map;

/** Looks what lies under a point of the map where there is no sign of a report. JavaFX application thread. */
@FunctionalInterface
public interface LookBeside {
    /**
     * Looks.
     *
     * @param x logical units from the left edge of the pane
     * @param y logical units from its upper edge
     * @param byClick whether the point was just clicked, and not chosen from a menu or by a key
     */
    void at(double x, double y, boolean byClick);
}
