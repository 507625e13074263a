package org.basewatch.catalogue;

import java.util.OptionalInt;

/**
 * Looks through all rows for the last report about a place. Each question has a loop of its own, in which nearly all rows go the
 * same way.
 *
 * @param columns all rows
 * @param place position of the place
 */
record LastSearch(ReportColumns columns, int place) {
    /** The row of the last report that was known by a day; of several of one day, one that was published then. */
    OptionalInt row(int by) {
        int[] known = columns.knownDays();
        int last = Catalogue.NO_DAY;
        int lastRow = -1;
        for (int row = 0; row < known.length; row++) {
            if (known[row] >= last && known[row] <= by && isBetter(row, lastRow) && isAbout(row)) {
                last = known[row];
                lastRow = row;
            }
        }
        return lastRow < 0 ? OptionalInt.empty() : OptionalInt.of(lastRow);
    }

    /** How many reports give no day by which they were known. */
    int undated() {
        int[] known = columns.knownDays();
        int undated = 0;
        for (int row = 0; row < known.length; row++) {
            undated += known[row] == ReportColumns.NEVER && isAbout(row) ? 1 : 0;
        }
        return undated;
    }

    /** How many reports give no day of publication, of events that had begun by a day or of which nobody knows the day. */
    int unpublished(int by) {
        int[] firstDays = columns.eventDays();
        int unpublished = 0;
        for (int row = 0; row < firstDays.length; row++) {
            // NO_DAY is below every day.
            unpublished += firstDays[row] <= by && !columns.isPublished(row) && isAbout(row) ? 1 : 0;
        }
        return unpublished;
    }

    /** Whether a report became known after a day. */
    boolean isAnyAfter(int day) {
        int[] known = columns.knownDays();
        for (int row = 0; row < known.length; row++) {
            if (known[row] > day && known[row] != ReportColumns.NEVER && isAbout(row)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBetter(int row, int other) {
        return other < 0
                || columns.knownDays()[row] > columns.knownDays()[other]
                || columns.isPublished(row) && !columns.isPublished(other);
    }

    private boolean isAbout(int row) {
        if (columns.firstPlaces()[row] == place + 1 || columns.secondPlaces()[row] == place + 1) {
            return true;
        }
        return columns.secondPlaces()[row] == ReportColumns.MORE && isOneOfMany(row);
    }

    private boolean isOneOfMany(int row) {
        for (int at = columns.placeStarts()[row]; at < columns.placeStarts()[row + 1]; at++) {
            if (columns.places()[at] == place) {
                return true;
            }
        }
        return false;
    }
}
