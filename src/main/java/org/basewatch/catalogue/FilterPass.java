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

/** Criteria turned into small tables, so that a row is judged by a few look-ups. */
final class FilterPass {
    private static final int CELLS = 36;

    private final ReportColumns columns;
    private final int[] cellFails = new int[CELLS];
    private final byte[] kindFails = new byte[ReportKind.values().length];
    private final int[] sourceFails;
    private final int[] placeFails;
    private final int elsewhereFails;
    private final int undatedFails;
    private final int firstEvent;
    private final int lastEvent;
    private final int lastDay;
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
        placeFails = fails(catalogue.places(), Place::id, criteria.hiddenPlaces(), FilterPart.PLACES);
        elsewhereFails = criteria.hideElsewhere() ? FilterPart.PLACES.bit() : 0;
        EventDays events = criteria.events();
        undatedFails = events.undated() ? 0 : FilterPart.EVENTS.bit();
        firstEvent = events.from().map(ReportColumns::day).orElse(Integer.MIN_VALUE);
        lastEvent = events.to().map(ReportColumns::day).orElse(Integer.MAX_VALUE);
        lastDay = criteria.asOf().map(ReportColumns::day).orElse(Integer.MAX_VALUE);
        arePlacesAsked = FilterPart.PLACES.isUsedBy(criteria);
        areEventsAsked = FilterPart.EVENTS.isUsedBy(criteria);
        isDayAsked = criteria.asOf().isPresent();
        isTextAsked = criteria.text().isPresent();
        criteria.whatIf().ifPresent(trial -> leaveOut(trial, catalogue.sources()));
        found = criteria.text().flatMap(TextMatch::rows).orElse(RowSet.none());
    }

    ReportColumns columns() {
        return columns;
    }

    /** The parts that leave a row out, one bit each; 0 if it is visible. Parts that are not used cost nothing. */
    int failures(int row) {
        int fails =
                cellFails[columns.cells()[row]] | kindFails[columns.kinds()[row]] | sourceFails[columns.sources()[row]];
        if (arePlacesAsked) {
            fails |= placeFailure(row);
        }
        if (areEventsAsked) {
            fails |= eventFailure(row);
        }
        if (isTextAsked && !found.contains(row)) {
            fails |= FilterPart.TEXT.bit();
        }
        // NO_DAY is below every day: where nobody knows the day, the report stays.
        if (isDayAsked && columns.knownDay(row) > lastDay) {
            fails |= FilterPart.AS_OF.bit();
        }
        return fails;
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

    private int eventFailure(int row) {
        int first = columns.eventDays()[row];
        if (first == Catalogue.NO_DAY) {
            return undatedFails;
        }
        return first <= lastEvent && columns.eventLastDays()[row] >= firstEvent ? 0 : FilterPart.EVENTS.bit();
    }

    private int placeFailure(int row) {
        int end = columns.placeStarts()[row + 1];
        int at = columns.placeStarts()[row];
        if (at == end) {
            return elsewhereFails;
        }
        int fails = FilterPart.PLACES.bit();
        while (at < end) {
            fails &= placeFails[columns.places()[at++]];
        }
        return fails;
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
