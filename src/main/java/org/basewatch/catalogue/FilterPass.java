package org.basewatch.catalogue;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.basewatch.model.Credibility;
import org.basewatch.model.Place;
import org.basewatch.model.RatingCode;
import org.basewatch.model.Reliability;
import org.basewatch.model.ReportKind;
import org.basewatch.model.Source;

/** Criteria turned into small tables, so that a row is judged by a few look-ups. Any thread. */
final class FilterPass {
    private static final int CELLS = 36;

    private final ReportColumns columns;
    private final int[] cellFails = new int[CELLS];
    private final byte[] kindFails = new byte[ReportKind.values().length];
    private final int[] sourceFails;
    private final int[] firstPlaceFails;
    private final int[] secondPlaceFails;
    private final int undatedFails;
    private final int firstEvent;
    private final int lastEvent;
    private final int lastDay;
    private final boolean areSourcesAsked;
    private final boolean arePlacesAsked;
    private final boolean areEventsAsked;
    private final boolean isDayAsked;
    private final boolean isTextAsked;
    private final RowSet found;

    FilterPass(Catalogue catalogue, FilterCriteria criteria) {
        columns = ReportColumns.of(catalogue);
        for (int cell = 0; cell < CELLS; cell++) {
            cellFails[cell] = (criteria.ratings().bits() >> cell & 1) == 0 ? FilterPart.RATINGS.bit() : 0;
        }
        for (ReportKind kind : criteria.hiddenKinds()) {
            kindFails[kind.ordinal()] = (byte) FilterPart.KINDS.bit();
        }
        sourceFails = fails(catalogue.sources(), Source::id, criteria.hiddenSources(), FilterPart.SOURCES);
        int[] placeFails = fails(catalogue.places(), Place::id, criteria.hiddenPlaces(), FilterPart.PLACES);
        firstPlaceFails = shifted(placeFails, criteria.hideElsewhere() ? FilterPart.PLACES.bit() : 0);
        // Where there is no second place, the first one decides.
        secondPlaceFails = shifted(placeFails, FilterPart.PLACES.bit());
        EventDays events = criteria.events();
        undatedFails = events.undated() ? 0 : FilterPart.EVENTS.bit();
        firstEvent = events.from().map(ReportColumns::day).orElse(Integer.MIN_VALUE);
        lastEvent = events.to().map(ReportColumns::day).orElse(Integer.MAX_VALUE);
        lastDay = criteria.asOf().map(ReportColumns::day).orElse(Integer.MAX_VALUE);
        areSourcesAsked =
                !criteria.hiddenSources().isEmpty() || criteria.whatIf().isPresent();
        arePlacesAsked = criteria.hideElsewhere() || !criteria.hiddenPlaces().isEmpty();
        areEventsAsked = !events.isAll();
        isDayAsked = criteria.asOf().isPresent();
        isTextAsked = criteria.text().isPresent();
        criteria.whatIf().ifPresent(trial -> leaveOut(trial, catalogue.sources()));
        found = criteria.text().flatMap(TextMatch::rows).orElse(RowSet.none());
    }

    ReportColumns columns() {
        return columns;
    }

    /** The parts that leave a row out, one bit each; 0 if it is visible. */
    int failures(int row) {
        int[] fails = new int[1];
        failures(row, row + 1, fails);
        return fails[0];
    }

    /**
     * The parts that leave each row of a block out, one bit each; 0 for a row that is visible. Parts that are not used cost
     * nothing, and no row decides where the next step goes.
     *
     * @param from the first row
     * @param to the row behind the last
     * @param fails takes the answers, that of the first row at 0
     */
    void failures(int from, int to, int[] fails) {
        byte[] cells = columns.cells();
        byte[] kinds = columns.kinds();
        for (int row = from; row < to; row++) {
            fails[row - from] = cellFails[cells[row]] | kindFails[kinds[row]];
        }
        if (areSourcesAsked) {
            int[] sources = columns.sources();
            for (int row = from; row < to; row++) {
                fails[row - from] |= sourceFails[sources[row]];
            }
        }
        if (arePlacesAsked) {
            addPlaces(from, to, fails);
        }
        if (areEventsAsked) {
            addEvents(from, to, fails);
        }
        if (isDayAsked) {
            addDays(from, to, fails);
        }
        if (isTextAsked) {
            int text = FilterPart.TEXT.bit();
            for (int row = from; row < to; row++) {
                fails[row - from] |= found.contains(row) ? 0 : text;
            }
        }
    }

    private void leaveOut(WhatIf trial, List<Source> sources) {
        for (int cell = 0; cell < CELLS; cell++) {
            RatingCode code = new RatingCode(Reliability.values()[cell / 6], Credibility.values()[cell % 6]);
            cellFails[cell] |= trial.leavesOut(code) ? FilterPart.WHAT_IF.bit() : 0;
        }
        for (int i = 0; i < sourceFails.length; i++) {
            sourceFails[i] |= trial.leavesOut(sources.get(i).id()) ? FilterPart.WHAT_IF.bit() : 0;
        }
    }

    private void addEvents(int from, int to, int[] fails) {
        int[] firstDays = columns.eventDays();
        int[] lastDays = columns.eventLastDays();
        int events = FilterPart.EVENTS.bit();
        for (int row = from; row < to; row++) {
            int first = firstDays[row];
            int isOutside = isBelow(lastEvent, first) | isBelow(lastDays[row], firstEvent);
            // NO_DAY is below every day.
            int isDated = isBelow(Catalogue.NO_DAY, first);
            fails[row - from] |= isOutside & isDated & events | ~isDated & undatedFails;
        }
    }

    private void addDays(int from, int to, int[] fails) {
        int[] known = columns.knownDays();
        int asOf = FilterPart.AS_OF.bit();
        for (int row = from; row < to; row++) {
            // What nothing says the day of is later than every day: nobody can tell that it was known by then.
            fails[row - from] |= isBelow(lastDay, known[row]) & asOf;
        }
    }

    /**
     * All bits if one number is below another, else none. Without a branch, which no processor could foretell: days come in any order.
     * The rule is that of Warren, Hacker's Delight, 2-12, and holds for all numbers.
     */
    private static int isBelow(int number, int other) {
        return (number & ~other | ~(number ^ other) & number - other) >> 31;
    }

    /** A report is left out if all its places are: the first two are looked up, the rest walked in the few rows that have more. */
    private void addPlaces(int from, int to, int[] fails) {
        int[] first = columns.firstPlaces();
        int[] second = columns.secondPlaces();
        int places = FilterPart.PLACES.bit();
        for (int row = from; row < to; row++) {
            int other = second[row];
            int failure = firstPlaceFails[first[row]];
            if (other >= 0) {
                failure &= secondPlaceFails[other];
            } else {
                for (int at = columns.placeStarts()[row] + 1; at < columns.placeStarts()[row + 1]; at++) {
                    failure &= firstPlaceFails[columns.places()[at] + 1];
                }
            }
            fails[row - from] |= failure & places;
        }
    }

    /** Fails by place plus one, with what comes at 0 for none. */
    private static int[] shifted(int[] fails, int none) {
        int[] shifted = new int[fails.length + 1];
        shifted[0] = none;
        System.arraycopy(fails, 0, shifted, 1, fails.length);
        return shifted;
    }

    private static <T, I> int[] fails(List<T> items, Function<T, I> id, Set<I> hidden, FilterPart part) {
        int[] fails = new int[items.size()];
        if (!hidden.isEmpty()) {
            for (int i = 0; i < fails.length; i++) {
                fails[i] = hidden.contains(id.apply(items.get(i))) ? part.bit() : 0;
            }
        }
        return fails;
    }
}
