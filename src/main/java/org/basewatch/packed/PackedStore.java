package org.basewatch.packed;

import java.util.BitSet;
import java.util.List;
import org.basewatch.model.OriginId;
import org.basewatch.model.PlaceId;
import org.basewatch.model.Relation;
import org.basewatch.model.Report;
import org.basewatch.model.SourceId;

/** Rows as they come in, one after another. One thread; what {@link #kept} answers can be used by any. */
public final class PackedStore {
    private final RowCodes codes = new RowCodes();
    private final PackedRow row = new PackedRow(codes);
    private final PackedRows rows = new PackedRows();
    private final RowIds ids = new RowIds();
    private final GrowingColumns columns = new GrowingColumns();

    /** An empty row, to be filled and then added. It is the same one again and again. */
    public PackedRow emptyRow() {
        row.clear();
        return row;
    }

    /**
     * Adds the row that was filled.
     *
     * @return its number, or −1 if another row has its id, and it was not added
     */
    public int add() {
        rows.add(row);
        int number = rows.size() - 1;
        if (!ids.add(rows, number)) {
            rows.dropLast();
            return -1;
        }
        row.to(columns);
        return number;
    }

    /** Adds a report; answers as {@link #add()} does. */
    public int add(Report report) {
        RowPacking.pack(report, emptyRow());
        return add();
    }

    /** Gives these ids the codes from 0 on, before any row is added. */
    public void expect(List<PlaceId> places, List<SourceId> sources, List<OriginId> origins) {
        places.forEach(id -> code(codes.places(), id.value()));
        sources.forEach(id -> code(codes.sources(), id.value()));
        origins.forEach(id -> code(codes.origins(), id.value()));
    }

    /** How many were added. */
    public int size() {
        return rows.size();
    }

    /** The row of an id, or −1. */
    public int row(Utf8 id) {
        return ids.find(rows, id.bytes(), id.from(), id.to());
    }

    /** The report in a row that was added. */
    public Report report(int added) {
        return new PackedReports(rows, ids, RowNames.of(codes)).report(added);
    }

    /** The relations that a row holds. */
    public List<Relation> relations(int added) {
        return new PackedReports(rows, ids, RowNames.of(codes)).relations(added);
    }

    /** Puts a report in the place of an earlier form of itself that has links that the new one has not. */
    public void replace(int added, Report pruned) {
        RowPacking.pack(pruned, emptyRow());
        rows.replace(added, row);
    }

    /** All rows as they are now; what is added later is not in it. */
    public PackedReports soFar() {
        return new PackedReports(rows.kept(new BitSet()), ids.copy(), RowNames.of(codes));
    }

    /** The rows that are kept, numbered anew where some are left out; nothing is added later. */
    public PackedReports kept(BitSet leftOut) {
        PackedRows kept = rows.kept(leftOut);
        return new PackedReports(kept, leftOut.isEmpty() ? ids : idsOf(kept), RowNames.of(codes));
    }

    /** The columns of all rows that were added. */
    public GrowingColumns columns() {
        return columns;
    }

    /** Ids of places by their codes, whether or not there are such places. */
    public List<PlaceId> places() {
        return codes.places().values();
    }

    /** Ids of sources by their codes. */
    public List<SourceId> sources() {
        return codes.sources().values();
    }

    /** Ids of origins by their codes. */
    public List<OriginId> origins() {
        return codes.origins().values();
    }

    private static void code(KnownTexts<?> texts, String id) {
        byte[] bytes = Bytes.of(id);
        texts.code(bytes, 0, bytes.length);
    }

    private static RowIds idsOf(PackedRows kept) {
        RowIds found = new RowIds();
        for (int number = 0; number < kept.size(); number++) {
            found.add(kept, number);
        }
        return found;
    }
}
