package org.basewatch.ui.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.model.PlaceId;

/** The smallest change of a filter that lets one report through. */
final class FilterLift {
    private FilterLift() {}

    /**
     * The criteria that let a report through.
     *
     * @param chosen the place that is listed; it is preferred if a place has to be switched on
     * @param places the places that the report is about
     */
    static FilterCriteria over(
            FilterCriteria criteria, Catalogue catalogue, int row, Optional<PlaceId> chosen, List<PlaceId> places) {
        RatingMask ratings = criteria.ratings().with(catalogue.reliability(row), catalogue.credibility(row), true);
        FilterCriteria lifted = criteria.withRatings(ratings)
                .withKind(catalogue.kind(row), true)
                .withSource(catalogue.sources().get(catalogue.sourceIndex(row)).id(), true);
        if (places.isEmpty()) {
            lifted = lifted.withElsewhere(true);
        } else if (criteria.hiddenPlaces().containsAll(places)) {
            PlaceId place = chosen.filter(places::contains).orElse(places.get(0));
            lifted = lifted.withPlace(place, true);
        }
        return isTooLate(criteria, catalogue, row) ? lifted.withAsOf(Optional.empty()) : lifted;
    }

    private static boolean isTooLate(FilterCriteria criteria, Catalogue catalogue, int row) {
        int published = catalogue.publishedDay(row);
        int day = published == Catalogue.NO_DAY ? catalogue.eventDay(row) : published;
        return day != Catalogue.NO_DAY
                && criteria.asOf()
                        .map(LocalDate::toEpochDay)
                        .filter(last -> day > last)
                        .isPresent();
    }
}
