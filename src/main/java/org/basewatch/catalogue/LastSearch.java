package org.basewatch.catalogue;

import java.time.LocalDate;
import java.util.OptionalInt;

/** Looks through all rows for the last report about a place that was known by a day. Used once, by one thread. */
final class LastSearch {
    private final ReportColumns columns;
    private final int place;
    private int last = Catalogue.NO_DAY;
    private int lastRow = -1;
    private int undated;
    private boolean areLater;

    LastSearch(ReportColumns columns, int place, LocalDate by) {
        this.columns = columns;
        this.place = place;
        search(ReportColumns.day(by));
    }

    /** The row of the last report; of several of one day, one that was published then. */
    OptionalInt row() {
        return lastRow < 0 ? OptionalInt.empty() : OptionalInt.of(lastRow);
    }

    /** How many reports give no day by which they were known. */
    int undated() {
        return undated;
    }

    /** Whether none was known by the day, but some later. */
    boolean areLater() {
        return areLater;
    }

    /** Each question in a loop of its own, in which nearly all rows go the same way. */
    private void search(int limit) {
        int[] known = columns.knownDays();
        for (int row = 0; row < known.length; row++) {
            if (known[row] >= last && known[row] <= limit && isBetter(known[row], row) && isAbout(row)) {
                last = known[row];
                lastRow = row;
            }
        }
        for (int row = 0; row < known.length; row++) {
            undated += known[row] == ReportColumns.NEVER && isAbout(row) ? 1 : 0;
        }
        for (int row = 0; row < known.length && lastRow < 0 && !areLater; row++) {
            areLater = known[row] > limit && known[row] != ReportColumns.NEVER && isAbout(row);
        }
    }

    private boolean isBetter(int day, int row) {
        return day > last || day == last && columns.isPublished(row) && !columns.isPublished(lastRow);
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
