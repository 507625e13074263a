package org.basewatch.ui.main;

import java.util.OptionalDouble;

/**
 * How wide a panel beside the map may be, in logical units.
 *
 * @param least it is not made narrower
 * @param start its width in a window with room
 * @param most it is not made wider
 */
record PanelWidth(double least, double start, double most) {
    /** The filter on the left. */
    static final PanelWidth FILTER = new PanelWidth(256, 280, 420);
    /** The reports on the right. */
    static final PanelWidth REPORTS = new PanelWidth(320, 400, 640);
    /** What the map keeps. */
    static final double LEAST_MAP = 360;
    /** Below this width of the window the filter folds by itself. */
    static final double NARROW = 1100;
    /** A folded panel. */
    static final double RAIL = 44;
    /** The most of the window that a panel takes as long as nobody has set its width. */
    private static final double SHARE = 0.27;

    /** The width in a window of a width, where so much room is left, if somebody wanted a width or nobody did. */
    double in(double window, double room, OptionalDouble wanted) {
        double asked = wanted.orElse(Math.min(start, window * SHARE));
        return Math.rint(Math.max(least, Math.min(Math.min(most, asked), room)));
    }
}
