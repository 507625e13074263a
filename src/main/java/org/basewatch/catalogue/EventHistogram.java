package org.basewatch.catalogue;

/**
 * How many reports happened when, and how they are rated: a count for each bar and class, over the reports that pass all parts of
 * a filter but the days of events. A report whose event lasts several days counts in every bar that it touches, as each of them
 * may be the one. Arrays are never handed out. Immutable; any thread.
 */
public final class EventHistogram {
    private static final int CLASSES = RatingClass.values().length;

    private final int[] starts;
    private final int[] counts;
    private final int[] lasting;
    private final int undated;
    private final int before;
    private final int after;

    /** Takes what was counted; the arrays are kept. */
    EventHistogram(int[] starts, int[] counts, int[] lasting, int undated, int before, int after) {
        this.starts = starts;
        this.counts = counts;
        this.lasting = lasting;
        this.undated = undated;
        this.before = before;
        this.after = after;
    }

    /** The number of bars. */
    public int size() {
        return starts.length - 1;
    }

    /** First day of a bar as an epoch day; with {@link #size()} the first day after the last bar. */
    public int start(int bar) {
        return starts[bar];
    }

    /** Reports of a class in a bar. */
    public int count(int bar, RatingClass of) {
        return counts[bar * CLASSES + of.ordinal()];
    }

    /** All reports in a bar. */
    public int total(int bar) {
        int sum = 0;
        for (RatingClass of : RatingClass.values()) {
            sum += count(bar, of);
        }
        return sum;
    }

    /** How many of a bar's reports touch other bars too. */
    public int lasting(int bar) {
        return lasting[bar];
    }

    /** The most reports in any bar. */
    public int largest() {
        int largest = 0;
        for (int bar = 0; bar < size(); bar++) {
            largest = Math.max(largest, total(bar));
        }
        return largest;
    }

    /** Reports of which nobody knows the day of the event. */
    public int undated() {
        return undated;
    }

    /** Reports whose event was over before the first bar. */
    public int before() {
        return before;
    }

    /** Reports whose event began after the last bar. */
    public int after() {
        return after;
    }
}
