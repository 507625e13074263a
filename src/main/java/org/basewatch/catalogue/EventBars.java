package org.basewatch.catalogue;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The bars of one catalogue. Where most rows pass, those that do not are counted and taken off the whole: so a change of the
 * filter never costs more than half of the rows. Any thread.
 */
public final class EventBars {
    private final Catalogue catalogue;
    private final ReportColumns columns;
    private final BarCounter empty;
    private final int[] starts;
    // Counted when it is first of use.
    private final AtomicReference<@Nullable BarCounter> whole = new AtomicReference<>();

    private final AtomicBoolean isAskedAgain = new AtomicBoolean();

    /**
     * Nothing is counted yet.
     *
     * @param starts first days of the bars as epoch days, ascending, and at the end the first day after the last bar, as
     *     {@link BinUnit#bins} gives them
     */
    public EventBars(Catalogue catalogue, int[] starts) {
        this.catalogue = catalogue;
        this.starts = starts.clone();
        columns = ReportColumns.of(catalogue);
        empty = new BarCounter(this.starts);
    }

    /** Whether these are the bars of a catalogue at a division of time. */
    public boolean areOf(Catalogue asked, int[] division) {
        return catalogue == asked && Arrays.equals(starts, division);
    }

    /**
     * Counts rows.
     *
     * @param anyDay the rows that pass all parts of a filter but the days of events, as {@link FilterResult#anyDay} gives them
     */
    public EventHistogram of(RowSet anyDay) {
        boolean areMost = 2L * anyDay.count() > columns.size();
        // The first time the whole would have to be counted too; while the axis is zoomed there is no second time.
        boolean isWorthwhile = isAskedAgain.getAndSet(true) && areMost;
        return (isWorthwhile ? whole().without(count(anyDay, false)) : count(anyDay, true)).histogram();
    }

    private BarCounter whole() {
        BarCounter known = whole.get();
        if (known == null) {
            known = count(RowSet.none(), false);
            whole.set(known);
        }
        return known;
    }

    private BarCounter count(RowSet rows, boolean in) {
        return RowRanges.each(columns.size(), (from, to) -> empty.ofSameBars().count(columns, rows, in, from, to))
                .stream()
                .reduce(BarCounter::plus)
                .orElse(empty);
    }
}
