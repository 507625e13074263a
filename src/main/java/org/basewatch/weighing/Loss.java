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
 * What is lost if some of the reports were not there.
 *
 * @param hidden how many of the shown reports go
 * @param silent places that had shown reports and have none then, in the order of the set
 * @param alone shown reports that stay and that then no other origin supports, ascending rows
 */
public record Loss(int hidden, List<PlaceId> silent, List<Integer> alone) {
    /** Copies the lists. */
    public Loss {
        silent = List.copyOf(silent);
        alone = List.copyOf(alone);
    }

    /**
     * Reports, and what stays of them.
     *
     * @param before all of them
     * @param left those of them that stay
     */
    public record Change(RowSet before, RowSet left) {
        private RowSet gone() {
            return before.minus(left);
        }
    }

    /**
     * Compares two states. Only what goes is looked at closely, since nothing else can lose support.
     *
     * @param shown what the map shows
     * @param known what there is to support it, shown or not: a report that another filter hides is no less a support
     */
    public static Loss of(Catalogue catalogue, Change shown, Change known) {
        return new Loss(shown.gone().count(), silent(catalogue, shown), alone(catalogue, shown.left(), known));
    }

    private static List<PlaceId> silent(Catalogue catalogue, Change shown) {
        List<RatingTally> had = PlaceTallies.of(catalogue, shown.before());
        List<RatingTally> has = PlaceTallies.of(catalogue, shown.left());
        List<PlaceId> silent = new ArrayList<>();
        for (int place = 0; place < had.size(); place++) {
            if (had.get(place).total() > 0 && has.get(place).total() == 0) {
                silent.add(catalogue.places().get(place).id());
            }
        }
        return silent;
    }

    private static List<Integer> alone(Catalogue catalogue, RowSet shown, Change known) {
        RowSet gone = known.gone();
        TreeSet<Integer> supported = new TreeSet<>();
        for (int row = gone.next(0); row >= 0; row = gone.next(row + 1)) {
            for (LinkedReport link : catalogue.linked(row)) {
                if (link.type() == Relation.Type.CORROBORATES && shown.contains(link.row())) {
                    supported.add(link.row());
                }
            }
        }
        supported.removeIf(row -> !Independence.isIndependent(catalogue, row, known.before())
                || Independence.isIndependent(catalogue, row, known.left()));
        return List.copyOf(supported);
    }
}
