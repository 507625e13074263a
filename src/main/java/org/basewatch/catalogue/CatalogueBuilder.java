package org.basewatch.catalogue;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.basewatch.model.Origin;
import org.basewatch.model.Place;
import org.basewatch.model.Report;
import org.basewatch.model.Source;

/**
 * Puts a {@link ColumnCatalogue} together of finished reports, one by one in the order of the file. Every id must be unique in its
 * list and every link between records must be good, else {@link IllegalArgumentException} names the one that is not; readers check
 * first and leave out what is broken. One thread; used once.
 */
public final class CatalogueBuilder {
    private final CatalogueLists lists;
    private final ReportStore store = new ReportStore();

    /** Starts with what reports refer to. */
    public CatalogueBuilder(List<Place> places, List<Source> sources, List<Origin> origins) {
        this.lists = new CatalogueLists(places, sources, origins);
    }

    /** Adds the next report. Its relations are checked by {@link #build}, as they may point to later ones. */
    public CatalogueBuilder add(Report report) {
        report.provenance().origin().ifPresent(origin -> check(lists.origin(origin), origin, "origin", report));
        check(lists.source(report.provenance().source()), report.provenance().source(), "source", report);
        report.places().forEach(place -> check(lists.place(place), place, "place", report));
        if (store.add(report) < 0) {
            throw new IllegalArgumentException("two reports have the id \"" + report.id() + "\"");
        }
        return this;
    }

    /** Adds the next reports. */
    public CatalogueBuilder addAll(List<Report> more) {
        more.forEach(this::add);
        return this;
    }

    /** The finished catalogue. */
    public ColumnCatalogue build(SetInfo info) {
        return store.finish(info, lists, new BitSet());
    }

    private static void check(Optional<?> known, Object id, String what, Report report) {
        if (known.isEmpty()) {
            throw new IllegalArgumentException(
                    "report \"" + report.id() + "\" refers to the " + what + " \"" + id + "\", which is not there");
        }
    }
}
