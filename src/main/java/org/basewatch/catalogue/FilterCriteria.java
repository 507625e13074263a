package org.basewatch.catalogue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.basewatch.model.PlaceId;
import org.basewatch.model.ReportKind;
import org.basewatch.model.SourceId;

/**
 * What is let through. A report is visible if it passes all parts. Kinds, sources and places hold what is switched
 * <em>off</em>, so that an unknown one is shown rather than lost.
 *
 * @param ratings the rating codes that are let through
 * @param hiddenKinds kinds switched off
 * @param hiddenSources sources switched off
 * @param hiddenPlaces places switched off; a report is hidden if all its places are off
 * @param hideElsewhere whether reports that name no place are switched off
 * @param events the days of events that are let through: what happened then
 * @param asOf only what was known on this day: published by its end, or, where the day of publication is unknown, telling of an
 *     event that was over by then; a report that gives neither day, or an event with no known end, cannot be placed and is left out
 * @param text words that a report must hold
 * @param whatIf what is left out for a trial
 */
public record FilterCriteria(
        RatingMask ratings,
        Set<ReportKind> hiddenKinds,
        Set<SourceId> hiddenSources,
        Set<PlaceId> hiddenPlaces,
        boolean hideElsewhere,
        EventDays events,
        Optional<LocalDate> asOf,
        Optional<TextMatch> text,
        Optional<WhatIf> whatIf) {
    /** Copies the sets. */
    public FilterCriteria {
        hiddenKinds = hiddenKinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(hiddenKinds));
        hiddenSources = Set.copyOf(hiddenSources);
        hiddenPlaces = Set.copyOf(hiddenPlaces);
    }

    /** Criteria without a trial. */
    public FilterCriteria(
            RatingMask ratings,
            Set<ReportKind> hiddenKinds,
            Set<SourceId> hiddenSources,
            Set<PlaceId> hiddenPlaces,
            boolean hideElsewhere,
            EventDays events,
            Optional<LocalDate> asOf,
            Optional<TextMatch> text) {
        this(ratings, hiddenKinds, hiddenSources, hiddenPlaces, hideElsewhere, events, asOf, text, Optional.empty());
    }

    /** Lets everything through: the criteria that a newcomer starts with. */
    public static FilterCriteria all() {
        return new FilterCriteria(
                RatingMask.all(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                EventDays.all(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether nothing is filtered. */
    public boolean isAll() {
        return equals(all());
    }

    /** These criteria with other ratings. */
    public FilterCriteria withRatings(RatingMask mask) {
        return new FilterCriteria(
                mask, hiddenKinds, hiddenSources, hiddenPlaces, hideElsewhere, events, asOf, text, whatIf);
    }

    /** These criteria with a kind switched on or off. */
    public FilterCriteria withKind(ReportKind kind, boolean shown) {
        return withHiddenKinds(toggled(hiddenKinds, kind, shown));
    }

    /** These criteria with a source switched on or off. */
    public FilterCriteria withSource(SourceId source, boolean shown) {
        return withHiddenSources(toggled(hiddenSources, source, shown));
    }

    /** These criteria with a place switched on or off. */
    public FilterCriteria withPlace(PlaceId place, boolean shown) {
        return withHiddenPlaces(toggled(hiddenPlaces, place, shown));
    }

    /** These criteria with the reports that name no place switched on or off. */
    public FilterCriteria withElsewhere(boolean shown) {
        return new FilterCriteria(
                ratings, hiddenKinds, hiddenSources, hiddenPlaces, !shown, events, asOf, text, whatIf);
    }

    /** These criteria with another set of hidden kinds. */
    public FilterCriteria withHiddenKinds(Set<ReportKind> hidden) {
        return new FilterCriteria(
                ratings, hidden, hiddenSources, hiddenPlaces, hideElsewhere, events, asOf, text, whatIf);
    }

    /** These criteria with another set of hidden sources. */
    public FilterCriteria withHiddenSources(Set<SourceId> hidden) {
        return new FilterCriteria(
                ratings, hiddenKinds, hidden, hiddenPlaces, hideElsewhere, events, asOf, text, whatIf);
    }

    /** These criteria with another set of hidden places. */
    public FilterCriteria withHiddenPlaces(Set<PlaceId> hidden) {
        return new FilterCriteria(
                ratings, hiddenKinds, hiddenSources, hidden, hideElsewhere, events, asOf, text, whatIf);
    }

    /** These criteria with other days of events. */
    public FilterCriteria withEvents(EventDays days) {
        return new FilterCriteria(
                ratings, hiddenKinds, hiddenSources, hiddenPlaces, hideElsewhere, days, asOf, text, whatIf);
    }

    /** These criteria with another day up to which things were known. */
    public FilterCriteria withAsOf(Optional<LocalDate> day) {
        return new FilterCriteria(
                ratings, hiddenKinds, hiddenSources, hiddenPlaces, hideElsewhere, events, day, text, whatIf);
    }

    /** These criteria with other words that a report must hold. */
    public FilterCriteria withText(Optional<TextMatch> match) {
        return new FilterCriteria(
                ratings, hiddenKinds, hiddenSources, hiddenPlaces, hideElsewhere, events, asOf, match, whatIf);
    }

    /** These criteria with something else left out for a trial. */
    public FilterCriteria withWhatIf(Optional<WhatIf> trial) {
        return new FilterCriteria(
                ratings, hiddenKinds, hiddenSources, hiddenPlaces, hideElsewhere, events, asOf, text, trial);
    }

    /** Whether the words of these were found where those of others were: equal words need not be, under other letters of sources. */
    public boolean isFoundAs(FilterCriteria others) {
        return text.flatMap(TextMatch::rows).equals(others.text.flatMap(TextMatch::rows));
    }

    private static <T> Set<T> toggled(Set<T> hidden, T item, boolean shown) {
        Set<T> changed = new HashSet<>(hidden);
        if (shown) {
            changed.remove(item);
        } else {
            changed.add(item);
        }
        return changed;
    }
}
