package org.basewatch.ui.report;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * What stands in the list, from top to bottom, as plain numbers: a row of the catalogue, or one of the entries below. Nothing
 * is kept for a report but its row, so that 100,000 of them cost 400 kB and no object. Immutable.
 */
public final class ReportListing {
    /** Entry that stands for the head of the list: what is chosen. */
    public static final int HEAD = -1;
    /** Entry that stands for the words shown where no report is left. */
    public static final int NOTHING = -2;

    private static final int FIRST_HEADING = -10;

    private final int[] entries;
    private final List<String> headings;
    private final int reports;

    private ReportListing(int[] entries, List<String> headings, int reports) {
        this.entries = entries;
        this.headings = headings;
        this.reports = reports;
    }

    /**
     * A listing of rows below the head.
     *
     * @param rows rows in their order
     * @param starts index into {@code rows} at which each group begins, ascending
     * @param headings a heading for each group
     */
    static ReportListing of(int[] rows, List<Integer> starts, List<String> headings) {
        int[] entries = new int[1 + Math.max(1, rows.length) + starts.size()];
        entries[0] = HEAD;
        entries[1] = NOTHING;
        int used = 1;
        int group = 0;
        for (int i = 0; i < rows.length; i++) {
            if (group < starts.size() && starts.get(group) == i) {
                entries[used++] = FIRST_HEADING - group++;
            }
            entries[used++] = rows[i];
        }
        return new ReportListing(entries, List.copyOf(headings), rows.length);
    }

    /** How many entries, the head included. */
    public int size() {
        return entries.length;
    }

    /** How many reports. */
    public int reports() {
        return reports;
    }

    /** The entry at a position. */
    public int entry(int index) {
        return entries[index];
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
        for (int index = 0; index < entries.length; index++) {
            if (entries[index] == row) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportListing listing
                && Arrays.equals(listing.entries, entries)
                && listing.headings.equals(headings);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(entries);
    }

    @Override
    public String toString() {
        return reports + " reports listed";
    }
}
