package org.basewatch.weighing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.LinkedReport;
import org.basewatch.catalogue.RowSet;
import org.basewatch.model.Credibility;
import org.basewatch.model.OriginId;
import org.basewatch.model.Relation;
import org.basewatch.model.Report;

/**
 * Looks whether what agrees with a report goes back to something else than the report itself. Only reports that are linked as
 * agreeing count, in either direction; "possibly the same event" is no support. Two origins are two if their ids differ, even if
 * one firm made both, such as pictures of two days. Cost: the links of one report. Any thread.
 */
public final class Independence {
    private Independence() {}

    /** The finding over the whole set. */
    public static Verdict of(Catalogue catalogue, int row) {
        return of(catalogue, row, RowSet.all(catalogue.size()));
    }

    /** The finding if only some reports were there. */
    public static Verdict of(Catalogue catalogue, int row, RowSet present) {
        Report report = catalogue.report(row);
        Credibility figure = catalogue.credibility(row);
        List<Supporter> supporters = supporters(catalogue, row, present);
        if (supporters.isEmpty()) {
            String reason = report.rating().reason();
            return figure == Credibility.ONE && !reason.isBlank()
                    ? new Verdict.OutsideTheSet(reason)
                    : new Verdict.Unsupported(figure);
        }
        Optional<OriginId> own = report.provenance().origin();
        Set<OriginId> others = new LinkedHashSet<>();
        supporters.forEach(supporter -> supporter.origin().ifPresent(others::add));
        own.ifPresent(others::remove);
        if (own.isPresent() && !others.isEmpty()) {
            return new Verdict.Independent(figure, supporters, List.copyOf(others));
        }
        boolean isAllKnown =
                supporters.stream().allMatch(supporter -> supporter.origin().isPresent());
        return own.isPresent() && isAllKnown
                ? new Verdict.OneOrigin(figure, supporters, own.get())
                : new Verdict.OriginUnknown(figure, supporters);
    }

    /** Whether a report is rated 1 and its links speak against that. */
    public static boolean isChallenged(Catalogue catalogue, int row) {
        return catalogue.credibility(row) == Credibility.ONE
                && of(catalogue, row).speaksAgainstOne();
    }

    /** Whether another origin agrees, if only some reports were there. */
    static boolean isIndependent(Catalogue catalogue, int row, RowSet present) {
        Optional<OriginId> own = catalogue.report(row).provenance().origin();
        return own.isPresent()
                && supporters(catalogue, row, present).stream()
                        .map(Supporter::origin)
                        .anyMatch(origin -> origin.isPresent() && !origin.equals(own));
    }

    private static List<Supporter> supporters(Catalogue catalogue, int row, RowSet present) {
        Set<Integer> rows = new TreeSet<>();
        for (LinkedReport link : catalogue.linked(row)) {
            if (link.type() == Relation.Type.CORROBORATES && link.row() != row && present.contains(link.row())) {
                rows.add(link.row());
            }
        }
        List<Supporter> supporters = new ArrayList<>();
        for (int other : rows) {
            supporters.add(
                    new Supporter(other, catalogue.report(other).provenance().origin()));
        }
        return supporters;
    }
}
