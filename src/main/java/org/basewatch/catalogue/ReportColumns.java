package org.basewatch.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.basewatch.model.ReportKind;
import org.basewatch.model.Source;
import org.basewatch.packed.GrowingColumns;

/**
 * What is asked of every report, one array a question: the filter, the tallies and the orders read these and never make an
 * object for a row. Places of all rows lie in one array; those of a row begin at its start and end where the next row starts.
 *
 * @param size the number of rows
 * @param cells rating code of each row, {@code 6 * letter + (figure - 1)}
 * @param kinds ordinal of each row's kind
 * @param sources position of each row's source
 * @param placeStarts where each row's places begin in {@code places}, and one more entry for the end of the last
 * @param places positions of places
 * @param firstPlaces for each row its first place plus one, or 0 if it names none: most rows have two at most, and what is looked
 *     up needs no walk
 * @param secondPlaces for each row its second place plus one, 0 if it has none, or {@link #MORE} if it has more than two
 * @param eventDays first day of the event
 * @param eventLastDays last day of the event, the same as the first for one day
 * @param knownDays the day by whose end each row counts as known: that of its publication, else that on which its event was over,
 *     else {@link #NEVER}
 * @param unpublished the rows without a day of publication, a bit each, 64 rows a word
 */
// An array in a record is compared by identity; these records are never compared.
@SuppressWarnings("ArrayRecordComponent")
record ReportColumns(
        int size,
        byte[] cells,
        byte[] kinds,
        int[] sources,
        int[] placeStarts,
        int[] places,
        int[] firstPlaces,
        int[] secondPlaces,
        int[] eventDays,
        int[] eventLastDays,
        int[] knownDays,
        long[] unpublished) {
    /** Stands in {@link #secondPlaces} for more than two places. */
    static final int MORE = -1;

    /** Stands in {@link #knownDays} for what nothing says the day of: later than any day. */
    static final int NEVER = GrowingColumns.NEVER;

    /** The columns of any catalogue: its own if it has some, else collected row by row. */
    static ReportColumns of(Catalogue catalogue) {
        if (catalogue instanceof ColumnCatalogue columns) {
            return columns.columns();
        }
        ReportColumns columns = ofSize(catalogue.size(), places(catalogue));
        for (int row = 0; row < catalogue.size(); row++) {
            int cell = 6 * catalogue.reliability(row).ordinal()
                    + catalogue.credibility(row).ordinal();
            columns.set(row, cell, catalogue.kind(row), catalogue.sourceIndex(row), catalogue.placeIndexes(row));
            columns.eventDays[row] = catalogue.eventDay(row);
            columns.eventLastDays[row] = catalogue.eventLastDay(row);
            int known = catalogue.knownDay(row);
            columns.know(
                    row, known == Catalogue.NO_DAY ? NEVER : known, catalogue.publishedDay(row) != Catalogue.NO_DAY);
        }
        return columns;
    }

    /**
     * Columns to be filled row by row, from the first to the last, by whoever made them.
     *
     * @param size the number of rows
     * @param places how many places all rows have together
     */
    static ReportColumns ofSize(int size, int places) {
        return new ReportColumns(
                size,
                new byte[size],
                new byte[size],
                new int[size],
                new int[size + 1],
                new int[places],
                new int[size],
                new int[size],
                new int[size],
                new int[size],
                new int[size],
                new long[RowSet.words(size)]);
    }

    void set(int row, int cell, ReportKind kind, int source, int[] rowPlaces) {
        cells[row] = (byte) cell;
        kinds[row] = (byte) kind.ordinal();
        sources[row] = source;
        int start = placeStarts[row];
        System.arraycopy(rowPlaces, 0, places, start, rowPlaces.length);
        placeStarts[row + 1] = start + rowPlaces.length;
        firstPlaces[row] = rowPlaces.length == 0 ? 0 : rowPlaces[0] + 1;
        secondPlaces[row] = rowPlaces.length < 2 ? 0 : rowPlaces.length == 2 ? rowPlaces[1] + 1 : MORE;
    }

    /** The same columns with the letters of other sources, which stand in the same order. */
    ReportColumns lettered(List<Source> others) {
        byte[] coded = new byte[size];
        for (int row = 0; row < size; row++) {
            coded[row] = (byte) (6 * others.get(sources[row]).reliability().ordinal() + cells[row] % 6);
        }
        return new ReportColumns(
                size,
                coded,
                kinds,
                sources,
                placeStarts,
                places,
                firstPlaces,
                secondPlaces,
                eventDays,
                eventLastDays,
                knownDays,
                unpublished);
    }

    private static int places(Catalogue catalogue) {
        int places = 0;
        for (int row = 0; row < catalogue.size(); row++) {
            places += catalogue.placeIndexes(row).length;
        }
        return places;
    }

    int[] placesOf(int row) {
        return Arrays.copyOfRange(places, placeStarts[row], placeStarts[row + 1]);
    }

    /** Sets by the end of which day a row counts as known, and whether that is the day of its publication. */
    void know(int row, int day, boolean isPublished) {
        knownDays[row] = day;
        unpublished[row >> 6] |= isPublished ? 0 : 1L << row;
    }

    boolean isPublished(int row) {
        return (unpublished[row >> 6] >>> row & 1) == 0;
    }

    /** The day of publication, or {@link Catalogue#NO_DAY}. */
    int publishedDay(int row) {
        return isPublished(row) ? knownDays[row] : Catalogue.NO_DAY;
    }

    /** An epoch day that fits an int; far-off years are drawn to the ends so that they still sort right. */
    static int day(Optional<LocalDate> date) {
        return date.map(ReportColumns::day).orElse(Catalogue.NO_DAY);
    }

    static int day(LocalDate date) {
        return (int) Math.max(Catalogue.NO_DAY + 1L, Math.min(NEVER - 1L, date.toEpochDay()));
    }
}
