package org.basewatch.catalogue;

import java.util.Arrays;

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

    private EventHistogram(int[] starts, int[] counts, int[] lasting, int undated, int before, int after) {
        this.starts = starts;
        this.counts = counts;
        this.lasting = lasting;
        this.undated = undated;
        this.before = before;
        this.after = after;
    }

    /**
     * Counts in one pass over the rows.
     *
     * @param starts first days of the bars as epoch days, ascending, and at the end the first day after the last bar, as
     *     {@link BinUnit#bins} gives them
     */
    public static EventHistogram of(Catalogue catalogue, FilterCriteria criteria, int[] starts) {
        FilterPass pass = new FilterPass(catalogue, FilterPart.EVENTS.lift(criteria));
        Counter counter = new Counter(starts);
        ReportColumns columns = pass.columns();
        for (int row = 0; row < columns.size(); row++) {
            if (pass.failures(row) == 0) {
                counter.count(
                        columns.eventDays()[row],
                        columns.eventLastDays()[row],
                        RatingClass.ofCell(columns.cells()[row]));
            }
        }
        return counter.histogram();
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

    private static final class Counter {
        private static final int UNDATED = 0;
        private static final int BEFORE = 1;
        private static final int AFTER = 2;

        private final int[] starts;
        private final int first;
        private final int end;
        private final int[] barOfDay;
        // One up where a report begins, one down after it ends: summed up in the end, so that long events cost no more.
        private final int[] steps;
        private final int[] lastingSteps;
        private final int[] outside = new int[3];

        Counter(int[] starts) {
            this.starts = starts.clone();
            first = starts[0];
            end = starts[starts.length - 1];
            barOfDay = new int[end - first];
            for (int bar = 0; bar < starts.length - 1; bar++) {
                Arrays.fill(barOfDay, starts[bar] - first, starts[bar + 1] - first, bar);
            }
            steps = new int[starts.length * CLASSES];
            lastingSteps = new int[starts.length];
        }

        void count(int from, int to, int ratingClass) {
            if (from == Catalogue.NO_DAY) {
                outside[UNDATED]++;
            } else if (to < first) {
                outside[BEFORE]++;
            } else if (from >= end) {
                outside[AFTER]++;
            } else {
                int firstBar = barOfDay[Math.max(from, first) - first];
                int lastBar = barOfDay[Math.min(to, end - 1) - first];
                steps[firstBar * CLASSES + ratingClass]++;
                steps[(lastBar + 1) * CLASSES + ratingClass]--;
                if (from < starts[firstBar] || to >= starts[firstBar + 1]) {
                    lastingSteps[firstBar]++;
                    lastingSteps[lastBar + 1]--;
                }
            }
        }

        EventHistogram histogram() {
            for (int i = CLASSES; i < steps.length; i++) {
                steps[i] += steps[i - CLASSES];
            }
            for (int bar = 1; bar < lastingSteps.length; bar++) {
                lastingSteps[bar] += lastingSteps[bar - 1];
            }
            return new EventHistogram(starts, steps, lastingSteps, outside[UNDATED], outside[BEFORE], outside[AFTER]);
        }
    }
}
