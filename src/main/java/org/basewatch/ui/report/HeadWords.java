package org.basewatch.ui.report;

import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.LastReport;

/**
 * All that the head of the list says: as long as it is the same, the head need not be made anew.
 *
 * @param catalogue with the letters in force
 * @param profile of what is chosen
 * @param trail what became of it, as far as it was known
 * @param last when the chosen place was last reported on
 * @param claims that disagree there, as far as they were known
 * @param place position of the chosen place in the catalogue
 * @param here named places at the chosen spot
 */
record HeadWords(
        Catalogue catalogue,
        PlaceProfile profile,
        KnownTrail trail,
        Optional<LastReport> last,
        KnownClaims claims,
        Optional<Integer> place,
        PlacesHere here) {
    /** What is to be said now. */
    static HeadWords of(ReportListViewModel model) {
        Catalogue catalogue = model.workspace().catalogue();
        PlaceProfile profile = model.profile();
        return new HeadWords(
                catalogue,
                profile,
                KnownTrail.of(
                        catalogue,
                        profile.statusTrail(),
                        model.workspace().criteria().asOf()),
                model.lastReport(),
                model.claims(),
                model.chosenPlace(),
                PlacesHere.of(model.workspace()));
    }
}
