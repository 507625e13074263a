package org.basewatch.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.basewatch.model.EventDate;

/** Two reports of a known day of publication, 9 and 20 Dec 2024, and five without: of 7, 9, 9–12 Dec, from 1 Sep 2015 on, and of no day. */
final class KnownSet {
    static final ColumnCatalogue CATALOGUE = new DatedSet()
            .of("published", event(9, 9, EventDate.Precision.DAY), day(9))
            .of("published-later", event(7, 7, EventDate.Precision.DAY), day(20))
            .of("not-after", event(7, 7, EventDate.Precision.NOT_AFTER), Optional.empty())
            .of("about", event(9, 9, EventDate.Precision.ABOUT), Optional.empty())
            .of("interval", event(9, 12, EventDate.Precision.INTERVAL), Optional.empty())
            .of("open-ended", event(1, 1, EventDate.Precision.OPEN_ENDED), Optional.empty())
            .of("nothing", Optional.empty(), Optional.empty())
            .build();

    private KnownSet() {}

    /** The filter by a day in words, and what it leaves out, parted by a bar. */
    static String words(FilterSentence sentence, LocalDate known) {
        FilterResult result =
                new RowFilter().apply(CATALOGUE, FilterCriteria.all().withAsOf(Optional.of(known)));
        return sentence.criteria(result) + "|" + sentence.leftOut(result).orElse("");
    }

    private static Optional<EventDate> event(int first, int last, EventDate.Precision precision) {
        return Optional.of(DatedSet.event(LocalDate.of(2024, 12, first), LocalDate.of(2024, 12, last), precision));
    }

    private static Optional<LocalDate> day(int day) {
        return Optional.of(LocalDate.of(2024, 12, day));
    }
}
