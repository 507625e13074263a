package org.basewatch.ui.report;

import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.BeyondDay;
import org.basewatch.catalogue.DateWords;
import org.basewatch.ui.control.Counts;
import org.basewatch.weighing.Disagreement;

/**
 * The claims that disagree as far as they were known on a day. What was not known then is no claim of that day, and claims of which
 * no two that were known contradict each other do not disagree on it. Needs no toolkit.
 *
 * @param disagreements those of the day
 * @param notYet of how many disagreements of the set no two claims are left that contradict each other
 * @param leftOut the claims that do not count as known; empty if there are none, or no day is set
 */
record KnownClaims(List<Disagreement> disagreements, int notYet, Optional<BeyondDay> leftOut) {
    /** Copies the list. */
    KnownClaims {
        disagreements = List.copyOf(disagreements);
    }

    /** All claims, whenever they were known. */
    static KnownClaims ofAll(List<Disagreement> all) {
        return new KnownClaims(all, 0, Optional.empty());
    }

    /** Whether there is nothing to be said of claims that disagree. */
    boolean isEmpty() {
        return disagreements.isEmpty() && leftOut.isEmpty();
    }

    /** How many disagreements there are, such as "3", or "none by 2 Dec 2024" if they came later. */
    String count() {
        return disagreements.isEmpty()
                ? "none"
                        + leftOut.map(left -> " by " + DateWords.day(left.day()))
                                .orElse("")
                : Counts.full(disagreements.size());
    }

    /**
     * The same beside a list, such as "3, whatever the filter".
     *
     * @param isFiltered whether anything but a day filters the list
     */
    String count(boolean isFiltered) {
        return isFiltered && !disagreements.isEmpty() ? count() + ", whatever the filter" : count();
    }

    /** That the filter of the list hides none of them; empty if there is no filter, or none but a day. */
    Optional<String> scope(boolean isFiltered) {
        return isFiltered && !disagreements.isEmpty()
                ? Optional.of("Claims that the filter hides are named, too: they disagree all the same.")
                : Optional.empty();
    }

    /** What stands over the claims: that none of them is marked as the right one, or that none disagree. */
    String introduction() {
        String known = leftOut.map(left -> "As known on " + DateWords.day(left.day()) + ", ")
                .orElse("");
        if (disagreements.isEmpty()) {
            return known + "no claims disagree.";
        }
        return known.isEmpty()
                ? "Side by side, as they were said. None is marked as the right one."
                : known + "side by side as they were said. None is marked as the right one.";
    }

    /** What is left out, such as "2 claims are known only after 2 Dec 2024."; empty if nothing. */
    Optional<String> omission() {
        return leftOut.map(left -> left.sentence("claim", "claims") + without());
    }

    private String without() {
        if (notYet == 0) {
            return "";
        }
        return " Without " + (leftOut.map(BeyondDay::all).orElse(0) == 1 ? "it" : "them") + ", nothing disagrees on "
                + (notYet == 1 ? "1 question." : Counts.full(notYet) + " questions.");
    }
}
