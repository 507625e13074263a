package org.basewatch.catalogue;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.basewatch.model.EventDate;

/**
 * Events of which one end is known: "not after" a day, or "from" a day "on". They count on the day that is named and on no other,
 * in bars and chosen days alike, so whoever counts them has to say so. Any thread.
 */
public final class OneSidedEvents {
    /** More reports than that are not unpacked while somebody waits. */
    private static final int MOST = 500;

    private OneSidedEvents() {}

    /**
     * How many of a set of rows are such and name a day between two.
     *
     * @param first the first day
     * @param last the last day, included
     * @return empty if there are too many reports of a single day to look at
     */
    public static OptionalInt count(Catalogue catalogue, RowSet rows, LocalDate first, LocalDate last) {
        ReportColumns columns = ReportColumns.of(catalogue);
        int[] days = columns.eventDays();
        int[] found = rows.stream()
                .filter(row -> days[row] >= ReportColumns.day(first)
                        && days[row] <= ReportColumns.day(last)
                        && days[row] == columns.eventLastDays()[row])
                .limit(MOST + 1L)
                .toArray();
        if (found.length > MOST) {
            return OptionalInt.empty();
        }
        int count = 0;
        for (int row : found) {
            count += catalogue
                            .report(row)
                            .event()
                            .filter(OneSidedEvents::isOneSided)
                            .isPresent()
                    ? 1
                    : 0;
        }
        return OptionalInt.of(count);
    }

    private static boolean isOneSided(EventDate event) {
        return event.precision() == EventDate.Precision.NOT_AFTER
                || event.precision() == EventDate.Precision.OPEN_ENDED;
    }
}
