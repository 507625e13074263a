package org.basewatch.export;

import java.time.LocalDate;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.DateWords;
import org.basewatch.catalogue.EventDays;
import org.basewatch.catalogue.FilterResult;
import org.basewatch.catalogue.KnownWords;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.Thousands;

/** Which of the two a picture shows: what happened on some days, what was known on a day, or the one as known on the other. */
final class ShownDays {
    private ShownDays() {}

    /** Such as "Shows what happened 5–10 Dec 2024, as known on 16 Dec 2024 (published by …)"; empty if no day limits it. */
    static Optional<String> words(Catalogue catalogue, FilterResult result) {
        Optional<LocalDate> known = result.criteria().asOf();
        EventDays days = result.criteria().events();
        if (!days.isInterval()) {
            return known.map(day -> "Shows what was known on " + DateWords.day(day) + " ("
                    + KnownWords.basis(catalogue, result.visible()) + ")");
        }
        return Optional.of("Shows what happened " + interval(days) + undated(catalogue, result.visible())
                + known.map(day -> ", " + KnownWords.of(catalogue, day, result.visible()))
                        .orElse(""));
    }

    private static String interval(EventDays days) {
        Optional<String> to = days.to().map(DateWords::day);
        return days.from()
                .map(first -> days.to()
                        .map(last -> DateWords.range(first, last))
                        .orElseGet(() -> "from " + DateWords.day(first) + " on"))
                .orElseGet(() -> "up to " + to.orElse(""));
    }

    /** Reports of no day are shown whatever days are chosen, unless they are switched off. */
    private static String undated(Catalogue catalogue, RowSet visible) {
        int count = 0;
        for (int row = visible.next(0); row >= 0; row = visible.next(row + 1)) {
            count += catalogue.eventDay(row) == Catalogue.NO_DAY ? 1 : 0;
        }
        return count == 0
                ? ""
                : " and " + Thousands.apart(count) + (count == 1 ? " report" : " reports") + " of no known day";
    }
}
