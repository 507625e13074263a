package org.basewatch.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.basewatch.model.Credibility;
import org.basewatch.model.Origin;
import org.basewatch.model.OriginId;
import org.basewatch.model.Place;
import org.basewatch.model.PlaceId;
import org.basewatch.model.Reliability;
import org.basewatch.model.Report;
import org.basewatch.model.ReportId;
import org.basewatch.model.ReportKind;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;

/** A catalogue that hides its columns, as somebody else's would. */
record PlainCatalogue(Catalogue inner) implements Catalogue {
    @Override
    public SetInfo info() {
        return inner.info();
    }

    @Override
    public int size() {
        return inner.size();
    }

    @Override
    public Report report(int row) {
        return inner.report(row);
    }

    @Override
    public OptionalInt row(ReportId id) {
        return inner.row(id);
    }

    @Override
    public Reliability reliability(int row) {
        return inner.reliability(row);
    }

    @Override
    public Credibility credibility(int row) {
        return inner.credibility(row);
    }

    @Override
    public ReportKind kind(int row) {
        return inner.kind(row);
    }

    @Override
    public int sourceIndex(int row) {
        return inner.sourceIndex(row);
    }

    @Override
    public int[] placeIndexes(int row) {
        return inner.placeIndexes(row);
    }

    @Override
    public int eventDay(int row) {
        return inner.eventDay(row);
    }

    @Override
    public int eventLastDay(int row) {
        return inner.eventLastDay(row);
    }

    @Override
    public int publishedDay(int row) {
        return inner.publishedDay(row);
    }

    @Override
    public double ownLon(int row) {
        return inner.ownLon(row);
    }

    @Override
    public double ownLat(int row) {
        return inner.ownLat(row);
    }

    @Override
    public List<Place> places() {
        return inner.places();
    }

    @Override
    public List<Source> sources() {
        return inner.sources();
    }

    @Override
    public List<Origin> origins() {
        return inner.origins();
    }

    @Override
    public Optional<Place> place(PlaceId id) {
        return inner.place(id);
    }

    @Override
    public Optional<Source> source(SourceId id) {
        return inner.source(id);
    }

    @Override
    public Optional<Origin> origin(OriginId id) {
        return inner.origin(id);
    }

    @Override
    public List<LinkedReport> linked(int row) {
        return inner.linked(row);
    }
}
