package org.basewatch.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.basewatch.model.Relation;
import org.basewatch.packed.PackedReports;

/** Which rows hold a relation, and to which rows, as plain numbers. Immutable; any thread. */
final class Links {
    private final PackedReports reports;
    /** The rows that hold a relation, in ascending order. */
    private final int[] holders;
    /** Each pair once, the row that is pointed to before the one that holds the relation; in ascending order. */
    private final long[] reversed;

    private Links(PackedReports reports, int[] holders, long[] reversed) {
        this.reports = reports;
        this.holders = holders;
        this.reversed = reversed;
    }

    /**
     * The relations of a set.
     *
     * @param holders the rows that may hold a relation, in ascending order
     * @param areAllThere whether every report that is pointed to must be there; else such relations are passed over
     */
    static Links of(PackedReports reports, int[] holders, boolean areAllThere) {
        LongStream.Builder pairs = LongStream.builder();
        for (int holder : holders) {
            for (Relation relation : reports.relations(holder)) {
                OptionalInt row = reports.row(relation.other());
                if (row.isPresent()) {
                    pairs.add((long) row.getAsInt() << 32 | holder);
                } else if (areAllThere) {
                    throw new IllegalArgumentException("report \"" + reports.id(holder)
                            + "\" is related to the report \"" + relation.other() + "\", which is not there");
                }
            }
        }
        return new Links(reports, holders, pairs.build().sorted().distinct().toArray());
    }

    /** Whether a row holds a relation. */
    boolean areHeldBy(int row) {
        return Arrays.binarySearch(holders, row) >= 0;
    }

    List<LinkedReport> of(int row) {
        List<LinkedReport> links = new ArrayList<>();
        if (areHeldBy(row)) {
            for (Relation relation : reports.relations(row)) {
                reports.row(relation.other()).ifPresent(other -> links.add(link(relation, false, other)));
            }
        }
        int at = Arrays.binarySearch(reversed, (long) row << 32);
        for (int i = at < 0 ? -at - 1 : at; i < reversed.length && reversed[i] >>> 32 == row; i++) {
            addReversed(links, (int) reversed[i], row);
        }
        return List.copyOf(links);
    }

    private void addReversed(List<LinkedReport> links, int holder, int row) {
        String id = reports.id(row).value();
        for (Relation relation : reports.relations(holder)) {
            if (relation.other().value().equals(id)) {
                links.add(link(relation, true, holder));
            }
        }
    }

    private static LinkedReport link(Relation relation, boolean isReversed, int row) {
        return new LinkedReport(relation.type(), isReversed, row, relation.note());
    }
}
