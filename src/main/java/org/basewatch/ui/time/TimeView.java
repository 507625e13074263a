package org.basewatch.ui.time;

/**
 * The days that the timeline shows, as epoch days with fractions.
 *
 * @param from the left edge
 * @param to the right edge, after the left one
 */
record TimeView(double from, double to) {
    /** Fewer days than this are never shown. */
    private static final double LEAST = 7;
    /** Room beside days that are held in the view, as a share of it. */
    private static final double BESIDE = 0.025;

    TimeView {
        if (!(to > from)) {
            throw new IllegalArgumentException("a view from " + from + " to " + to);
        }
    }

    double length() {
        return to - from;
    }

    double middle() {
        return (from + to) / 2;
    }

    /** Whether a day lies between the edges. */
    boolean shows(double day) {
        return day > from && day < to;
    }

    /** Where a day lies in a width. */
    double x(double day, double width) {
        return (day - from) * width / length();
    }

    /** The day at a place in a width. */
    double day(double x, double width) {
        return from + x * length() / width;
    }

    /** Zoomed by a factor, above 1 to see less, with a day kept where it is; never beyond the bounds. */
    TimeView zoomed(double factor, double around, TimeView bounds) {
        double length = Math.max(LEAST, Math.min(bounds.length(), length() / factor));
        double share = (around - from) / length();
        return new TimeView(around - share * length, around + (1 - share) * length).within(bounds);
    }

    /** Moved by days, never beyond the bounds. */
    TimeView moved(double days, TimeView bounds) {
        return new TimeView(from + days, to + days).within(bounds);
    }

    /** Moved so far that days are seen with a little room beside them, if they fit, never beyond the bounds. */
    TimeView holding(TimeView days, TimeView bounds) {
        double spare = length() - days.length();
        if (spare < 0) {
            return this;
        }
        double beside = Math.min(BESIDE * length(), spare / 2);
        double latest = days.from - beside;
        double earliest = days.to + beside - length();
        return moved(Math.max(earliest, Math.min(latest, from)) - from, bounds);
    }

    private TimeView within(TimeView bounds) {
        double length = Math.min(length(), bounds.length());
        double start = Math.max(bounds.from, Math.min(bounds.to - length, from));
        return new TimeView(start, start + length);
    }
}
