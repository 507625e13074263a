package org.basewatch.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.basewatch.model.EventDate;
import org.basewatch.model.Origin;
import org.basewatch.model.OriginId;
import org.basewatch.model.Place;
import org.basewatch.model.PlaceId;
import org.basewatch.model.Report;
import org.basewatch.model.ReportId;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;

/**
 * Puts a {@link ColumnCatalogue} together, report by report in the order of the file. Every id must be unique in its list and
 * every link between records must be good, else {@link IllegalArgumentException} names the one that is not; readers check
 * first and leave out what is broken. One thread; used once.
 */
public final class CatalogueBuilder {
    private final List<Place> places;
    private final List<Source> sources;
    private final List<Origin> origins;
    private final Map<PlaceId, Integer> placeIndexes;
    private final Map<SourceId, Integer> sourceIndexes;
    private final Map<OriginId, Integer> originIndexes;
    private final Map<ReportId, Integer> rows = new HashMap<>();
    private final List<Report> reports = new ArrayList<>();

    /** Starts with what reports refer to. */
    public CatalogueBuilder(List<Place> places, List<Source> sources, List<Origin> origins) {
        this.places = List.copyOf(places);
        this.sources = List.copyOf(sources);
        this.origins = List.copyOf(origins);
        this.placeIndexes = indexes(places, Place::id, "place");
        this.sourceIndexes = indexes(sources, Source::id, "source");
        this.originIndexes = indexes(origins, Origin::id, "origin");
    }

    /** Adds the next report. Its relations are checked by {@link #build}, as they may point to later ones. */
    public CatalogueBuilder add(Report report) {
        if (rows.putIfAbsent(report.id(), reports.size()) != null) {
            throw new IllegalArgumentException("two reports have the id \"" + report.id() + "\"");
        }
        report.provenance().origin().ifPresent(origin -> index(originIndexes, origin, "origin", report));
        index(sourceIndexes, report.provenance().source(), "source", report);
        report.places().forEach(place -> index(placeIndexes, place, "place", report));
        reports.add(report);
        return this;
    }

    /** Adds the next reports. */
    public CatalogueBuilder addAll(List<Report> more) {
        more.forEach(this::add);
        return this;
    }

    /** The finished catalogue. */
    public ColumnCatalogue build(SetInfo info) {
        Links links = Links.of(reports, rows);
        return new ColumnCatalogue(
                info,
                reports,
                rows,
                columns(),
                places,
                placeIndexes,
                sources,
                sourceIndexes,
                origins,
                originIndexes,
                links,
                Map.of());
    }

    private ReportColumns columns() {
        int places = reports.stream().mapToInt(report -> report.places().size()).sum();
        ReportColumns columns = ReportColumns.ofSize(reports.size(), places);
        for (int row = 0; row < reports.size(); row++) {
            Report report = reports.get(row);
            int source = sourceIndexes.getOrDefault(report.provenance().source(), 0);
            int letter = sources.get(source).reliability().ordinal();
            columns.set(row, 6 * letter + report.credibility().ordinal(), report.kind(), source, placesOf(report));
            columns.eventDays()[row] = ReportColumns.day(report.event().map(EventDate::from));
            columns.eventLastDays()[row] = ReportColumns.day(report.event().map(EventDate::to));
            columns.publishedDays()[row] = ReportColumns.day(report.published());
        }
        return columns;
    }

    private int[] placesOf(Report report) {
        return report.places().stream()
                .distinct()
                .mapToInt(place -> placeIndexes.getOrDefault(place, 0))
                .toArray();
    }

    private static <I> int index(Map<I, Integer> indexes, I id, String what, Report report) {
        return Optional.ofNullable(indexes.get(id))
                .orElseThrow(() -> new IllegalArgumentException("report \"" + report.id() + "\" refers to the " + what
                        + " \"" + id + "\", which is not there"));
    }

    private static <T, I> Map<I, Integer> indexes(List<T> items, Function<T, I> id, String what) {
        Map<I, Integer> indexes = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            if (indexes.putIfAbsent(id.apply(items.get(i)), i) != null) {
                throw new IllegalArgumentException(
                        "two records of the kind " + what + " have the id \"" + id.apply(items.get(i)) + "\"");
            }
        }
        return indexes;
    }
}
