package org.basewatch.ui.time;

/** How high the timeline is. It depends on its width alone, so that the map beside it never jumps while days are chosen. */
public final class TimeRoom {
    /** Below this width the key of colours stands in a line of its own: beside the words there is no room for it. */
    static final double NARROW = 600;

    private static final double HEIGHT = 88;
    private static final double LINE = 18;

    private TimeRoom() {}

    /** Height at a width, both in logical units. */
    public static double height(double width) {
        return width < NARROW ? HEIGHT + LINE : HEIGHT;
    }
}
