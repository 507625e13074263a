package org.basewatch.ui.report;

import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.FilterDiagnosis;
import org.basewatch.catalogue.FilterPart;
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
        // A day, a word or a trial cannot be switched on for one report alone, so that part goes as a whole.
        for (FilterPart part : List.of(FilterPart.EVENTS, FilterPart.AS_OF, FilterPart.TEXT, FilterPart.WHAT_IF)) {
            if (FilterDiagnosis.isLeftOut(catalogue, lifted, row, part)) {
                lifted = part.lift(lifted);
            }
        }
        return lifted;
    }
}
