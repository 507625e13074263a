package org.basewatch.weighing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.LinkedReport;
import org.basewatch.catalogue.PlaceTallies;
import org.basewatch.catalogue.RowSet;
import org.basewatch.model.PlaceId;
import org.basewatch.model.RatingTally;
import org.basewatch.model.Relation;

/**
 * What is lost if some of the visible reports were not there.
 *
 * @param hidden how many reports go
 * @param silent places that had reports and have none then, in the order of the set
 * @param alone reports that stay and that then no other origin supports, ascending rows
 */
public record Loss(int hidden, List<PlaceId> silent, List<Integer> alone) {
    /** Copies the lists. */
    public Loss {
        silent = List.copyOf(silent);
        alone = List.copyOf(alone);
    }

    /**
     * Compares two states of the map. Only what goes is looked at closely, since nothing else can lose support.
     *
     * @param before what is visible
     * @param after what stays of it
     */
    public static Loss of(Catalogue catalogue, RowSet before, RowSet after) {
        RowSet gone = before.minus(after);
        RowSet left = before.and(after);
        List<RatingTally> had = PlaceTallies.of(catalogue, before);
        List<RatingTally> has = PlaceTallies.of(catalogue, left);
        List<PlaceId> silent = new ArrayList<>();
        for (int place = 0; place < had.size(); place++) {
            if (had.get(place).total() > 0 && has.get(place).total() == 0) {
                silent.add(catalogue.places().get(place).id());
            }
        }
        TreeSet<Integer> supported = new TreeSet<>();
        for (int row = gone.next(0); row >= 0; row = gone.next(row + 1)) {
            for (LinkedReport link : catalogue.linked(row)) {
                if (link.type() == Relation.Type.CORROBORATES && left.contains(link.row())) {
                    supported.add(link.row());
                }
            }
        }
        supported.removeIf(row -> !Independence.isIndependent(catalogue, row, before)
                || Independence.isIndependent(catalogue, row, left));
        return new Loss(gone.count(), silent, List.copyOf(supported));
    }
}
