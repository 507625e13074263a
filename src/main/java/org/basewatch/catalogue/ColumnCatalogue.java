package org.basewatch.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.basewatch.model.Credibility;
import org.basewatch.model.Origin;
import org.basewatch.model.OriginId;
import org.basewatch.model.Place;
import org.basewatch.model.PlaceId;
import org.basewatch.model.Relation;
import org.basewatch.model.Reliability;
import org.basewatch.model.Report;
import org.basewatch.model.ReportId;
import org.basewatch.model.ReportKind;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;
import org.basewatch.packed.PackedReports;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue that keeps in columns of small numbers what is asked of every row. Made by {@link CatalogueBuilder}; rows are in
 * the order in which the reports were added. Immutable; any thread.
 */
public final class ColumnCatalogue implements Catalogue {
    private static final Reliability[] LETTERS = Reliability.values();
    private static final Credibility[] FIGURES = Credibility.values();
    private static final ReportKind[] KINDS = ReportKind.values();

    private final SetInfo info;
    private final CatalogueLists lists;
    private final PackedReports reports;
    private final ReportColumns columns;
    private final SideColumns side;
    private final Links links;
    private final Map<SourceId, Reliability> replaced;
    // Filled when first asked for: an order costs a sort, after which every filter change is a walk along it.
    private final AtomicReferenceArray<int @Nullable []> orders =
            new AtomicReferenceArray<>(ReportOrder.values().length);

    // Enough for a list until the orders are there.
    private final AtomicReference<int @Nullable []> byDay = new AtomicReference<>();

    // Counted when a filter first asks.
    private final AtomicReference<@Nullable FacetCounter> totals = new AtomicReference<>();

    private final AtomicReference<@Nullable PlaceTallies> tallies = new AtomicReference<>();

    ColumnCatalogue(
            SetInfo info,
            CatalogueLists lists,
            PackedReports reports,
            ReportColumns columns,
            SideColumns side,
            Links links,
            Map<SourceId, Reliability> replaced) {
        this.info = info;
        this.lists = lists;
        this.reports = reports;
        this.columns = columns;
        this.side = side;
        this.links = links;
        this.replaced = replaced;
    }

    // Only the column of codes and the sources concerned are made anew; everything else is shared.
    @Override
    public ColumnCatalogue withOwnLetters(Map<SourceId, Source.Rating> letters) {
        List<Source> others = new ArrayList<>(lists.sources());
        Map<SourceId, Reliability> before = new LinkedHashMap<>();
        letters.forEach((id, rating) -> lists.sourceIndex(id).ifPresent(index -> {
            Source source = others.get(index);
            before.put(id, source.reliability());
            others.set(index, source.ratedToo(rating));
        }));
        if (before.isEmpty()) {
            return this;
        }
        ColumnCatalogue lettered = new ColumnCatalogue(
                info,
                lists.withSources(others),
                reports,
                columns.lettered(others),
                side,
                links,
                Collections.unmodifiableMap(before));
        for (ReportOrder order : ReportOrder.values()) {
            if (!order.isByLetter()) {
                lettered.orders.set(order.ordinal(), orders.get(order.ordinal()));
            }
        }
        return lettered;
    }

    @Override
    public Map<SourceId, Reliability> ownLetters() {
        return replaced;
    }

    /** A catalogue without any report. */
    public static ColumnCatalogue empty(SetInfo info) {
        return new CatalogueBuilder(List.of(), List.of(), List.of()).build(info);
    }

    ReportColumns columns() {
        return columns;
    }

    /** How many rows have each value, whatever the filter; not to be changed. */
    FacetCounter totals() {
        FacetCounter known = totals.get();
        if (known == null) {
            known = FacetCounter.ofAll(this, columns);
            totals.set(known);
        }
        return known;
    }

    /** How all reports at each place are rated. */
    PlaceTallies placeTallies() {
        PlaceTallies known = tallies.get();
        if (known == null) {
            known = PlaceTallies.ofAll(this);
            tallies.set(known);
        }
        return known;
    }

    boolean isOrdered(ReportOrder order) {
        return orders.get(order.ordinal()) != null;
    }

    /** All rows by day, as long as none of the orders is there; not to be changed. */
    int[] byDay() {
        int[] exact = orders.get(ReportOrder.NEWEST.ordinal());
        if (exact != null) {
            return exact;
        }
        int[] known = byDay.get();
        if (known == null) {
            known = ReportOrder.byDay(this);
            byDay.set(known);
        }
        return known;
    }

    /** All rows in an order; not to be changed. */
    int[] ordered(ReportOrder order) {
        int[] known = orders.get(order.ordinal());
        if (known != null) {
            return known;
        }
        int[] sorted = order.sort(this);
        orders.set(order.ordinal(), sorted);
        // What was good enough until now is needed no more.
        byDay.set(null);
        return sorted;
    }

    @Override
    public SetInfo info() {
        return info;
    }

    @Override
    public int size() {
        return columns.size();
    }

    @Override
    public Report report(int row) {
        return reports.report(row);
    }

    @Override
    public ReportId id(int row) {
        return reports.id(row);
    }

    @Override
    public String title(int row) {
        return reports.title(row);
    }

    @Override
    public int compareIds(int row, int other) {
        return reports.compareIds(checked(row), checked(other));
    }

    @Override
    public OptionalInt row(ReportId id) {
        return reports.row(id);
    }

    @Override
    public Reliability reliability(int row) {
        return LETTERS[columns.cells()[checked(row)] / 6];
    }

    @Override
    public Credibility credibility(int row) {
        return FIGURES[columns.cells()[checked(row)] % 6];
    }

    @Override
    public ReportKind kind(int row) {
        return KINDS[columns.kinds()[checked(row)]];
    }

    @Override
    public int sourceIndex(int row) {
        return columns.sources()[checked(row)];
    }

    @Override
    public int originIndex(int row) {
        return side.origins()[checked(row)];
    }

    @Override
    public List<Relation> relations(int row) {
        return links.areHeldBy(checked(row)) ? reports.relations(row) : List.of();
    }

    @Override
    public int[] placeIndexes(int row) {
        return columns.placesOf(checked(row));
    }

    @Override
    public int eventDay(int row) {
        return columns.eventDays()[checked(row)];
    }

    @Override
    public int eventLastDay(int row) {
        return columns.eventLastDays()[checked(row)];
    }

    @Override
    public int publishedDay(int row) {
        return columns.publishedDay(checked(row));
    }

    @Override
    public int knownDay(int row) {
        int day = columns.knownDays()[checked(row)];
        return day == ReportColumns.NEVER ? NO_DAY : day;
    }

    @Override
    public double ownLon(int row) {
        return side.lons()[checked(row)];
    }

    @Override
    public double ownLat(int row) {
        return side.lats()[checked(row)];
    }

    @Override
    public List<Place> places() {
        return lists.places();
    }

    @Override
    public List<Source> sources() {
        return lists.sources();
    }

    @Override
    public List<Origin> origins() {
        return lists.origins();
    }

    @Override
    public Optional<Place> place(PlaceId id) {
        return lists.place(id);
    }

    @Override
    public Optional<Source> source(SourceId id) {
        return lists.source(id);
    }

    @Override
    public Optional<Origin> origin(OriginId id) {
        return lists.origin(id);
    }

    @Override
    public List<LinkedReport> linked(int row) {
        return links.of(checked(row));
    }

    private int checked(int row) {
        return Objects.checkIndex(row, columns.size());
    }
}
