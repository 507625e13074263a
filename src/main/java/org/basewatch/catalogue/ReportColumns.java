package org.basewatch.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * What is asked of every report, one array a question: the filter, the tallies and the orders read these and never make an
 * object for a row. Places of all rows lie in one array; those of a row begin at its start and end where the next row starts.
 *
 * @param size the number of rows; arrays may be longer
 * @param cells rating code of each row, {@code 6 * letter + (figure - 1)}
 * @param kinds ordinal of each row's kind
 * @param sources position of each row's source
 * @param placeStarts where each row's places begin in {@code places}, and one more entry for the end of the last
 * @param places positions of places
 * @param eventDays first day of the event
 * @param publishedDays day of publication
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
        int[] eventDays,
        int[] publishedDays) {
    /** The columns of any catalogue: its own if it has some, else collected row by row. */
    static ReportColumns of(Catalogue catalogue) {
        if (catalogue instanceof ColumnCatalogue columns) {
            return columns.columns();
        }
        ColumnWriter writer = new ColumnWriter();
        for (int row = 0; row < catalogue.size(); row++) {
            int cell = 6 * catalogue.reliability(row).ordinal()
                    + catalogue.credibility(row).ordinal();
            writer.add(
                    cell,
                    catalogue.kind(row).ordinal(),
                    catalogue.sourceIndex(row),
                    catalogue.placeIndexes(row),
                    catalogue.eventDay(row),
                    catalogue.publishedDay(row));
        }
        return writer.columns();
    }

    int[] placesOf(int row) {
        return Arrays.copyOfRange(places, placeStarts[row], placeStarts[row + 1]);
    }

    /** The day from which a row counts as known: published, else the event's first day, else {@link Catalogue#NO_DAY}. */
    int knownDay(int row) {
        int published = publishedDays[row];
        return published != Catalogue.NO_DAY ? published : eventDays[row];
    }

    /** An epoch day that fits an int; far-off years are drawn to the ends so that they still sort right. */
    static int day(Optional<LocalDate> date) {
        return date.map(ReportColumns::day).orElse(Catalogue.NO_DAY);
    }

    static int day(LocalDate date) {
        return (int) Math.max(Catalogue.NO_DAY + 1L, Math.min(Integer.MAX_VALUE, date.toEpochDay()));
    }
}
