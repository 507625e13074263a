package org.basewatch.catalogue;

import java.util.Optional;
import java.util.Set;

/** The parts of {@link FilterCriteria} that can leave a report out, in the order in which they are named. */
public enum FilterPart {
    /** The 6 × 6 matrix. */
    RATINGS("rating"),
    /** Kinds that are switched off. */
    KINDS("kind"),
    /** Sources that are switched off. */
    SOURCES("source"),
    /** Places that are switched off, and reports that name none. */
    PLACES("place"),
    /** The days of events. */
    EVENTS("event date"),
    /** The day up to which things were known. */
    AS_OF("day known"),
    /** Words that a report must hold. */
    TEXT("text"),
    /** What is left out for a trial. */
    WHAT_IF("what-if");

    private final String word;

    FilterPart(String word) {
        this.word = word;
    }

    /** The part in one lower-case word, as in "left out by rating". */
    public String word() {
        return word;
    }

    /** Whether the criteria use this part at all. */
    public boolean isUsedBy(FilterCriteria criteria) {
        return !lift(criteria).equals(criteria);
    }

    /** The criteria without this part. */
    public FilterCriteria lift(FilterCriteria criteria) {
        return switch (this) {
            case RATINGS -> criteria.withRatings(RatingMask.all());
            case KINDS -> criteria.withHiddenKinds(Set.of());
            case SOURCES -> criteria.withHiddenSources(Set.of());
            case PLACES -> criteria.withHiddenPlaces(Set.of()).withElsewhere(true);
            case EVENTS -> criteria.withEvents(EventDays.all());
            case AS_OF -> criteria.withAsOf(Optional.empty());
            case TEXT -> criteria.withText(Optional.empty());
            case WHAT_IF -> criteria.withWhatIf(Optional.empty());
        };
    }

    /** One bit for each part, so that a row's reasons for being left out fit one number. */
    int bit() {
        return 1 << ordinal();
    }
}
