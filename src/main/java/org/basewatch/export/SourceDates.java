package org.basewatch.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.DateWords;
import org.basewatch.model.EventDate;

/**
 * From when to when the reports of a source tell of events, as precisely as that is meant and no more: an end that is "about" a day, or
 * "by" it, is called so. Only the reports at the two ends are unpacked, as a source can have many thousand.
 */
final class SourceDates {
    /** So many reports at one end are looked at for one of an exact date. */
    private static final int MOST_AT_AN_END = 100;

    private final Catalogue catalogue;
    private final List<Integer> dated;

    private SourceDates(Catalogue catalogue, List<Integer> dated) {
        this.catalogue = catalogue;
        this.dated = dated;
    }

    /** The words for some reports, at least one. */
    static String of(Catalogue catalogue, List<Integer> rows) {
        if (rows.size() == 1) {
            return SourceEntry.of(catalogue, rows.get(0)).date(Integer.MIN_VALUE);
        }
        List<Integer> dated = rows.stream()
                .filter(row -> catalogue.eventDay(row) != Catalogue.NO_DAY)
                .toList();
        if (dated.isEmpty()) {
            return "date not known";
        }
        String span = new SourceDates(catalogue, dated).span();
        return dated.size() == rows.size() ? span : span + "; date not known";
    }

    /** The last day of events as precisely as it is meant: a day only where some event is of a day, and else the month, or "about" it. */
    static String end(Catalogue catalogue, int[] rows, int last) {
        List<Integer> there = IntStream.of(rows)
                .filter(row -> catalogue.eventLastDay(row) == last)
                .boxed()
                .toList();
        EventDate end = new SourceDates(catalogue, there).at(catalogue::eventLastDay, day -> day == last, true);
        return isExact(end) ? DateWords.day(end.to()) : words(end, end.to());
    }

    private String span() {
        int first = dated.stream().mapToInt(catalogue::eventDay).min().orElseThrow();
        int last = dated.stream().mapToInt(catalogue::eventLastDay).max().orElseThrow();
        // An exact day at one end is the end, whatever else is about there; but all on one day are no more exact than
        // any of them.
        boolean isSpan = first != last;
        EventDate begin = at(catalogue::eventDay, day -> day == first, isSpan);
        EventDate end = at(catalogue::eventLastDay, day -> day == last, isSpan);
        if (isExact(begin) && isExact(end)) {
            return DateWords.range(begin.from(), end.to());
        }
        String from = isExact(begin) ? DateWords.day(begin.from()) : words(begin, begin.from());
        String to = isExact(end) ? DateWords.day(end.to()) : words(end, end.to());
        return from.equals(to) ? from : from.replaceFirst(" on$", "") + " – " + to;
    }

    /** The date of a report at one end; an exact one, or one that is not, if there is such a one. */
    private EventDate at(IntUnaryOperator day, IntPredicate isThere, boolean exact) {
        List<EventDate> there = dated.stream()
                .filter(row -> isThere.test(day.applyAsInt(row)))
                .limit(MOST_AT_AN_END)
                .flatMap(row -> catalogue.report(row).event().stream())
                .toList();
        Optional<EventDate> wanted =
                there.stream().filter(date -> isExact(date) == exact).findFirst();
        return wanted.orElseGet(() -> there.get(0));
    }

    private static boolean isExact(EventDate date) {
        return date.precision() == EventDate.Precision.DAY || date.precision() == EventDate.Precision.INTERVAL;
    }

    private static String words(EventDate date, LocalDate end) {
        return switch (date.precision()) {
            case ABOUT -> "about " + DateWords.day(end);
            case MONTH -> DateWords.month(end);
            case DAY, INTERVAL, OPEN_ENDED, NOT_AFTER -> DateWords.event(date);
        };
    }
}
