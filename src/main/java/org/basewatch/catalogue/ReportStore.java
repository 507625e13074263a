package org.basewatch.catalogue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.basewatch.model.Origin;
import org.basewatch.model.Place;
import org.basewatch.model.Relation;
import org.basewatch.model.Report;
import org.basewatch.model.ReportKind;
import org.basewatch.model.Source;
import org.basewatch.packed.GrowingColumns;
import org.basewatch.packed.PackedReports;
import org.basewatch.packed.PackedRow;
import org.basewatch.packed.PackedStore;
import org.basewatch.packed.Utf8;

/**
 * Reports as they are read, one after another, in packed form and in columns. What they refer to need not be known before the
 * end. Out of it come catalogues of what is there so far, and in the end the whole one. One thread; the catalogues that come out
 * can be used by any.
 */
public final class ReportStore {
    private static final ReportKind[] KINDS = ReportKind.values();

    private final PackedStore store = new PackedStore();

    /** An empty row, to be filled and then added. It is the same one again and again. */
    public PackedRow emptyRow() {
        return store.emptyRow();
    }

    /**
     * Adds the row that was filled.
     *
     * @return its number, or −1 if another row has its id, and it was not added
     */
    public int add() {
        return store.add();
    }

    /** Adds a report; answers as {@link #add()} does. */
    public int add(Report report) {
        return store.add(report);
    }

    /** Tells beforehand of everything that reports can refer to: the codes of places, sources and origins are positions then. */
    public void expect(CatalogueLists lists) {
        store.expect(
                lists.places().stream().map(Place::id).toList(),
                lists.sources().stream().map(Source::id).toList(),
                lists.origins().stream().map(Origin::id).toList());
    }

    /** How many were added. */
    public int size() {
        return store.size();
    }

    /** The row of an id, or −1. */
    public int row(Utf8 id) {
        return store.row(id);
    }

    /** The report in a row that was added. */
    public Report report(int added) {
        return store.report(added);
    }

    /** The relations that a row holds; costs less than the report. */
    public List<Relation> relations(int added) {
        return store.relations(added);
    }

    /** Puts a report in the place of an earlier form of itself that has links that the new one has not. */
    public void replace(int added, Report pruned) {
        store.replace(added, pruned);
    }

    /** The rows that hold relations, in ascending order. */
    public int[] related() {
        return store.columns().related();
    }

    /** A catalogue of what is there so far. Relations to reports that are still to come are not in it yet. */
    public ColumnCatalogue soFar(SetInfo info, CatalogueLists lists) {
        return catalogue(info, lists, new BitSet(), false);
    }

    /**
     * The whole catalogue; nothing is added afterwards.
     *
     * @param leftOut rows that are not to be in it
     * @throws IllegalArgumentException if a row that is in it is related to one that is not
     */
    public ColumnCatalogue finish(SetInfo info, CatalogueLists lists, BitSet leftOut) {
        return catalogue(info, lists, leftOut, true);
    }

    private ColumnCatalogue catalogue(SetInfo info, CatalogueLists lists, BitSet leftOut, boolean isWhole) {
        PackedReports reports = isWhole ? store.kept(leftOut) : store.soFar();
        return new ColumnCatalogue(
                info,
                lists,
                reports,
                columns(leftOut, lists),
                sideColumns(leftOut, lists),
                Links.of(reports, holders(leftOut), isWhole),
                Map.of());
    }

    private ReportColumns columns(BitSet leftOut, CatalogueLists lists) {
        GrowingColumns all = store.columns();
        IntUnaryOperator sources = indexes(store.sources(), lists.sources(), Source::id);
        IntUnaryOperator places = indexes(store.places(), lists.places(), Place::id);
        ReportColumns columns = ReportColumns.ofSize(all.size() - leftOut.cardinality(), all.places(leftOut));
        int to = 0;
        for (int row = leftOut.nextClearBit(0); row < all.size(); row = leftOut.nextClearBit(row + 1)) {
            int source = sources.applyAsInt(all.source(row));
            int letter = lists.sources().get(source).reliability().ordinal();
            int[] rowPlaces = all.placesOf(row);
            Arrays.setAll(rowPlaces, i -> places.applyAsInt(rowPlaces[i]));
            columns.set(to, 6 * letter + all.figure(row), KINDS[all.kind(row)], source, rowPlaces);
            columns.eventDays()[to] = all.eventDay(row);
            columns.eventLastDays()[to] = all.eventLastDay(row);
            columns.know(to, all.knownDay(row), all.isPublished(row));
            to++;
        }
        return columns;
    }

    private SideColumns sideColumns(BitSet leftOut, CatalogueLists lists) {
        GrowingColumns all = store.columns();
        IntUnaryOperator origins = indexes(store.origins(), lists.origins(), Origin::id);
        int kept = all.size() - leftOut.cardinality();
        SideColumns side = new SideColumns(new double[kept], new double[kept], new int[kept]);
        int to = 0;
        for (int row = leftOut.nextClearBit(0); row < all.size(); row = leftOut.nextClearBit(row + 1)) {
            side.lons()[to] = all.lon(row);
            side.lats()[to] = all.lat(row);
            side.origins()[to] = all.origin(row) < 0 ? -1 : origins.applyAsInt(all.origin(row));
            to++;
        }
        return side;
    }

    private int[] holders(BitSet leftOut) {
        return Arrays.stream(related())
                .filter(row -> !leftOut.get(row))
                .map(row -> row - (leftOut.isEmpty() ? 0 : leftOut.get(0, row).cardinality()))
                .toArray();
    }

    private static <I, T> IntUnaryOperator indexes(List<I> byCode, List<T> items, Function<T, I> id) {
        Map<I, Integer> known = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            known.put(id.apply(items.get(i)), i);
        }
        int[] indexes = new int[byCode.size()];
        Arrays.setAll(indexes, code -> known.getOrDefault(byCode.get(code), -1));
        return code -> indexes[code];
    }
}
