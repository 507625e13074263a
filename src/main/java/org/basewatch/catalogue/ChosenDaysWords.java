package org.basewatch.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * By which of their days reports are shown while days of events are chosen, where that is not plain: it may have happened before
 * or after these days. Any thread.
 */
public final class ChosenDaysWords {
    private ChosenDaysWords() {}

    /**
     * Such as "5 reports dated only as “not after” or “from … on” count on the day named; 2 of several days count with each of
     * them"; empty if no days are chosen, or all that is shown happened on chosen days alone.
     */
    public static Optional<String> of(Catalogue catalogue, FilterResult result) {
        EventDays days = result.criteria().events();
        if (!days.isInterval()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        LocalDate first = days.from().orElse(LocalDate.MIN);
        LocalDate last = days.to().orElse(LocalDate.MAX);
        oneSided(OneSidedEvents.count(catalogue, result.visible(), first, last)).ifPresent(parts::add);
        int several = reachingBeyond(catalogue, result.visible(), first, last);
        if (several > 0) {
            String who = parts.isEmpty() ? WordList.count(several, "report") : WordList.number(several);
            parts.add(who + " of several days" + counts(several) + "with each of them");
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
    }

    private static Optional<String> oneSided(OptionalInt count) {
        if (count.isPresent() && count.getAsInt() == 0) {
            return Optional.empty();
        }
        String who = count.isPresent() ? WordList.count(count.getAsInt(), "report") : "any reports";
        return Optional.of(WordList.capital(who) + " dated only as “not after” or “from … on”" + counts(count.orElse(2))
                + "on the day named");
    }

    private static String counts(int number) {
        return number == 1 ? " counts " : " count ";
    }

    /** How many reports name several days of which some were not chosen. */
    private static int reachingBeyond(Catalogue catalogue, RowSet visible, LocalDate first, LocalDate last) {
        ReportColumns columns = ReportColumns.of(catalogue);
        int from = ReportColumns.day(first);
        int to = ReportColumns.day(last);
        int count = 0;
        for (int row = visible.next(0); row >= 0; row = visible.next(row + 1)) {
            int begins = columns.eventDays()[row];
            int ends = columns.eventLastDays()[row];
            count += begins != Catalogue.NO_DAY && begins < ends && (begins < from || ends > to) ? 1 : 0;
        }
        return count;
    }
}
