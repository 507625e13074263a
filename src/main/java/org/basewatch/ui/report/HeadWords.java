package org.basewatch.ui.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.FilterPart;
import org.basewatch.catalogue.LastReport;

/**
 * All that the head of the list says: as long as it is the same, the head need not be made anew.
 *
 * @param catalogue with the letters in force
 * @param profile of what is chosen
 * @param trail what became of it, as far as it was known
 * @param last when the chosen place was last reported on
 * @param claims that disagree there, as far as they were known
 * @param search how far the search for them has come
 * @param isFiltered whether anything but a day filters the list
 * @param hiddenClaims rows of the claims that the filter hides; nobody asks as long as the claims are folded
 * @param place position of the chosen place in the catalogue
 * @param here named places at the chosen spot
 * @param known the day of which it is shown what was known, if one is set
 */
record HeadWords(
        Catalogue catalogue,
        PlaceProfile profile,
        KnownTrail trail,
        Optional<LastReport> last,
        KnownClaims claims,
        ClaimSearch search,
        boolean isFiltered,
        Set<Integer> hiddenClaims,
        Optional<Integer> place,
        PlacesHere here,
        Optional<LocalDate> known) {
    /** What is to be said now. */
    static HeadWords of(ReportListViewModel model, HeadFolds folds) {
        Catalogue catalogue = model.workspace().catalogue();
        FilterCriteria criteria = model.workspace().criteria();
        boolean areClaimsRead = folds.of(HeadFolds.Part.DISAGREEMENTS).get();
        PlaceProfile profile = model.profile();
        KnownClaims claims = model.claims();
        return new HeadWords(
                catalogue,
                profile,
                KnownTrail.of(catalogue, profile.statusTrail(), criteria.asOf()),
                model.lastReport(),
                claims,
                model.workspace().selection().spot().isPresent()
                        ? ClaimSearch.OVER
                        : model.claimSearchProperty().get(),
                !FilterPart.AS_OF.lift(criteria).isAll(),
                areClaimsRead ? hiddenClaims(model) : Set.of(),
                model.chosenPlace(),
                PlacesHere.of(model.workspace()),
                criteria.asOf());
    }

    private static Set<Integer> hiddenClaims(ReportListViewModel model) {
        return model.claims().disagreements().stream()
                .limit(DisagreementList.MOST)
                .flatMap(claims -> claims.rows().stream())
                .filter(model::isShownAnyway)
                .collect(Collectors.toSet());
    }
}
