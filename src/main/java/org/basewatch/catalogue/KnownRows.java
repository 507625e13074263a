package org.basewatch.catalogue;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Which reports were known on a day, whatever else a filter does: those published by its end, and those without a day of
 * publication of which the event was over by then. Without a day, all were. Any thread.
 *
 * @param catalogue the reports
 * @param day the day; empty if what was known is not limited
 */
public record KnownRows(Catalogue catalogue, Optional<LocalDate> day) implements IntPredicate {
    @Override
    public boolean test(int row) {
        if (day.isEmpty()) {
            return true;
        }
        int known = catalogue.knownDay(row);
        return known != Catalogue.NO_DAY && known <= day.get().toEpochDay();
    }

    /** Those of some rows that are not known on the day, each counted once; empty if all are. */
    public Optional<BeyondDay> leftOut(Iterable<Integer> rows) {
        BitSet each = new BitSet();
        rows.forEach(each::set);
        return leftOut(each);
    }

    /** Those of some rows that are not known on the day; empty if all are. Of a large set there are thousands at every change of the day. */
    public Optional<BeyondDay> leftOut(BitSet rows) {
        return day.flatMap(by -> BeyondDay.of(catalogue, rows, by));
    }
}
