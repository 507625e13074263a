package org.basewatch.ui.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.BeyondDay;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.KnownRows;
import org.basewatch.weighing.Disagreement;

/**
 * From which day on claims that disagree are known to do so: worked out once for a list of them, so that whoever drags the day
 * through a large set need not look at all pairs of claims at every step. Needs no toolkit; any thread.
 */
final class ClaimDays {
    private final Catalogue catalogue;
    private final List<Disagreement> all;
    private final BitSet claims = new BitSet();
    /** Day of the epoch on which the first two claims that contradict each other are both known; none comes after all others. */
    private final int[] begins;
    /** Day of the epoch from which all claims are known. */
    private final int[] ends;

    /**
     * Works it out.
     *
     * @param all claims that disagree; the list is kept as it is
     */
    ClaimDays(Catalogue catalogue, List<Disagreement> all) {
        this.catalogue = catalogue;
        this.all = all;
        begins = new int[all.size()];
        ends = new int[all.size()];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = Integer.MAX_VALUE;
            ends[i] = Integer.MIN_VALUE;
            for (Disagreement.Pair pair : all.get(i).pairs()) {
                int both = Math.max(knownDay(pair.first()), knownDay(pair.second()));
                begins[i] = Math.min(begins[i], both);
                ends[i] = Math.max(ends[i], both);
            }
            all.get(i).rows().forEach(claims::set);
        }
    }

    /** Whether it is of this list, and not only of an equal one. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(List<Disagreement> list) {
        return all == list;
    }

    /**
     * Those that were known on a day.
     *
     * @param place position of the place to which the claims belong; empty for the whole set
     */
    KnownClaims by(Optional<Integer> place, Optional<LocalDate> day) {
        KnownRows known = new KnownRows(catalogue, day);
        Optional<BeyondDay> leftOut = known.leftOut(claims);
        if (leftOut.isEmpty()) {
            return KnownClaims.ofAll(all);
        }
        int last = Math.toIntExact(leftOut.get().day().toEpochDay());
        List<Disagreement> then = new ArrayList<>();
        int notYet = 0;
        for (int i = 0; i < begins.length; i++) {
            List<Disagreement> left = begins[i] > last ? List.of() : left(i, last, known, place);
            then.addAll(left);
            notYet += left.isEmpty() ? 1 : 0;
        }
        return new KnownClaims(then, notYet, leftOut);
    }

    private List<Disagreement> left(int index, int last, KnownRows known, Optional<Integer> place) {
        Disagreement whole = all.get(index);
        List<Disagreement> left = ends[index] <= last ? List.of(whole) : whole.among(known);
        return place.isEmpty()
                ? left
                : left.stream()
                        .filter(part -> part.touches(catalogue, place.get()))
                        .toList();
    }

    private int knownDay(int row) {
        int day = catalogue.knownDay(row);
        return day == Catalogue.NO_DAY ? Integer.MAX_VALUE : day;
    }
}
