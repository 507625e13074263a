package org.basewatch.ui.report;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.basewatch.catalogue.OrderedRows;

/**
 * What stands in the list, from top to bottom, as plain numbers: a row of the catalogue, or one of the entries below. Nothing
 * is kept for a report but its row, and that only as far down as somebody has looked. JavaFX application thread.
 */
public final class ReportListing {
    /** Entry that stands for the head of the list: what is chosen. */
    public static final int HEAD = -1;
    /** Entry that stands for the words shown where no report is left. */
    public static final int NOTHING = -2;

    private static final int FIRST_HEADING = -10;

    private final ListedRows rows;
    private final int[] starts;
    private final List<String> headings;

    private ReportListing(ListedRows rows, int[] starts, List<String> headings) {
        this.rows = rows;
        this.starts = starts;
        this.headings = headings;
    }

    /** A listing without a report. */
    static ReportListing empty() {
        return of(new ListedRows(OrderedRows.none()), List.of(), List.of());
    }

    /**
     * A listing of rows below the head.
     *
     * @param rows rows in their order
     * @param starts index into {@code rows} at which each group begins, ascending
     * @param headings a heading for each group
     */
    static ReportListing of(ListedRows rows, List<Integer> starts, List<String> headings) {
        return new ReportListing(
                rows, starts.stream().mapToInt(Integer::intValue).toArray(), List.copyOf(headings));
    }

    /** How many entries, the head included. */
    public int size() {
        return 1 + Math.max(1, rows.size()) + starts.length;
    }

    /** How many reports. */
    public int reports() {
        return rows.size();
    }

    /** The entry at a position. */
    public int entry(int index) {
        Objects.checkIndex(index, size());
        if (index == 0) {
            return HEAD;
        }
        if (rows.size() == 0) {
            return NOTHING;
        }
        int group = groupAt(index);
        return group < starts.length && headingOf(group) == index ? FIRST_HEADING - group : rows.row(index - 1 - group);
    }

    /** Whether an entry is the heading of a group. */
    public boolean isHeading(int entry) {
        return entry <= FIRST_HEADING;
    }

    /** The words of a heading. */
    public String heading(int entry) {
        return headings.get(FIRST_HEADING - entry);
    }

    /** Position of a report's entry; empty if it is not listed. */
    public OptionalInt indexOf(int row) {
        OptionalInt position = rows.position(row);
        if (position.isEmpty()) {
            return position;
        }
        int at = position.getAsInt();
        int headingsAbove =
                (int) Arrays.stream(starts).filter(start -> start <= at).count();
        return OptionalInt.of(1 + headingsAbove + at);
    }

    /** Position of an entry that is no report; -1 if there is none such. */
    int indexOfOther(int entry) {
        if (isHeading(entry)) {
            int group = FIRST_HEADING - entry;
            return group < starts.length ? headingOf(group) : -1;
        }
        return entry == HEAD ? 0 : entry == NOTHING && rows.size() == 0 ? 1 : -1;
    }

    /** How many headings stand above an entry: a set has a few of them at most. */
    private int groupAt(int index) {
        int group = 0;
        while (group < starts.length && headingOf(group) < index) {
            group++;
        }
        return group;
    }

    private int headingOf(int group) {
        return 1 + starts[group] + group;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportListing listing
                && listing.headings.equals(headings)
                && Arrays.equals(listing.starts, starts)
                && listing.rows.equals(rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return rows.size() + " reports listed";
    }
}
