package org.basewatch.catalogue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.basewatch.model.Place;
import org.basewatch.model.Report;
import org.basewatch.model.Source;

/**
 * Reports as they are read, one after another, in packed form and in columns. What they refer to need not be known before the
 * end. Out of it come catalogues of what is there so far, and in the end the whole one. One thread; the catalogues that come out
 * can be used by any.
 */
public final class ReportStore {
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
        RowBuffer id = row.head();
        if (ids.find(rows, id.bytes(), 1, id.length()) >= 0) {
            rows.dropLast();
            return -1;
        }
        ids.add(rows, number);
        row.to(columns);
        return number;
    }

    /** Adds a report; answers as {@link #add()} does. */
    public int add(Report report) {
        RowPacking.pack(report, emptyRow());
        return add();
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
        return packed(rows, ids).report(added);
    }

    /** Puts a report in the place of an earlier form of itself that has links that the new one has not. */
    public void replace(int added, Report pruned) {
        RowPacking.pack(pruned, emptyRow());
        rows.replace(added, row);
    }

    /** The rows that hold relations, in ascending order. */
    public int[] related() {
        return columns.related();
    }

    /** A catalogue of what is there so far. Relations to reports that are still to come are not in it yet. */
    public ColumnCatalogue soFar(SetInfo info, CatalogueLists lists) {
        return catalogue(info, lists, new BitSet(), false);
    }

    /**
     * The whole catalogue; nothing is added afterwards.
     *
     * @param leftOut rows that are not to be in it
     * @throws IllegalArgumentException if a row that is in it points to something that is not there
     */
    public ColumnCatalogue finish(SetInfo info, CatalogueLists lists, BitSet leftOut) {
        return catalogue(info, lists, leftOut, true);
    }

    private ColumnCatalogue catalogue(SetInfo info, CatalogueLists lists, BitSet leftOut, boolean isWhole) {
        PackedRows kept = rows.kept(leftOut);
        PackedReports reports = packed(kept, leftOut.isEmpty() ? ids.copy() : idsOf(kept));
        IntUnaryOperator sources = indexes(codes.sources().size(), codes.sources()::value, lists.sources(), Source::id);
        IntUnaryOperator places = indexes(codes.places().size(), codes.places()::value, lists.places(), Place::id);
        return new ColumnCatalogue(
                info,
                lists,
                reports,
                columns.columns(leftOut, lists.sources(), sources, places),
                new OwnPoints(columns.lons(leftOut), columns.lats(leftOut)),
                Links.of(reports, holders(leftOut), isWhole),
                Map.of());
    }

    private PackedReports packed(PackedRows those, RowIds found) {
        return new PackedReports(those, found, RowNames.of(codes));
    }

    private static RowIds idsOf(PackedRows kept) {
        RowIds found = new RowIds();
        for (int number = 0; number < kept.size(); number++) {
            found.add(kept, number);
        }
        return found;
    }

    private int[] holders(BitSet leftOut) {
        return Arrays.stream(related())
                .filter(number -> !leftOut.get(number))
                .map(number ->
                        number - (leftOut.isEmpty() ? 0 : leftOut.get(0, number).cardinality()))
                .toArray();
    }

    private static <I, T> IntUnaryOperator indexes(int count, IntFunction<I> value, List<T> items, Function<T, I> id) {
        Map<I, Integer> known = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            known.put(id.apply(items.get(i)), i);
        }
        int[] byCode = new int[count];
        Arrays.setAll(byCode, code -> known.getOrDefault(value.apply(code), -1));
        return code -> byCode[code];
    }
}
