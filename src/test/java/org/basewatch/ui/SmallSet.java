package org.basewatch.ui;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.CatalogueBuilder;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.SetInfo;
import org.basewatch.model.AreaShape;
import org.basewatch.model.Basis;
import org.basewatch.model.Credibility;
import org.basewatch.model.Equipment;
import org.basewatch.model.EventDate;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;
import org.basewatch.model.Names;
import org.basewatch.model.Origin;
import org.basewatch.model.OriginId;
import org.basewatch.model.Place;
import org.basewatch.model.PlaceId;
import org.basewatch.model.PlaceKind;
import org.basewatch.model.Provenance;
import org.basewatch.model.Relation;
import org.basewatch.model.RelayStep;
import org.basewatch.model.Reliability;
import org.basewatch.model.Report;
import org.basewatch.model.ReportId;
import org.basewatch.model.ReportKind;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;
import org.basewatch.model.SourceKind;

/**
 * A made-up set for tests of the panes. Rows: 0 b2 (north, 13 Dec), 1 c3 (north, about 8 Dec, contradicts b2), 2 f6 (unsure), 3
 * d3 (country, no date), 4 b1 (no place, a spot of its own, published 2025).
 */
public final class SmallSet {
    /** An exact place with two reports. */
    public static final PlaceId NORTH = new PlaceId("north");
    /** A place whose position is not confirmed, with one report. */
    public static final PlaceId UNSURE = new PlaceId("unsure");
    /** The country, with one report. */
    public static final PlaceId COUNTRY = new PlaceId("country");

    private static final LocalDate RATED = LocalDate.of(2025, 1, 1);

    private SmallSet() {}

    /** A workspace with the set open. */
    public static Workspace workspace() {
        return new Workspace(new RowFilter(), catalogue());
    }

    /** The set. */
    public static Catalogue catalogue() {
        return new CatalogueBuilder(
                        places(), sources(), List.of(new Origin(new OriginId("clip"), "A clip", Optional.empty())))
                .addAll(reports())
                .build(info("Small set"));
    }

    /** A set with so many reports, all at one place and of one source, on consecutive days. */
    public static Catalogue large(int reports) {
        CatalogueBuilder builder = new CatalogueBuilder(places(), sources(), List.of());
        for (int i = 0; i < reports; i++) {
            EventDate day = day(LocalDate.ofEpochDay(i % 20_000), EventDate.Precision.DAY, Basis.WEB);
            builder.add(report(
                    "r" + i,
                    ReportKind.MOVEMENT,
                    Optional.of(day),
                    List.of(NORTH),
                    "s-b",
                    Credibility.of(1 + i % 6).orElseThrow(),
                    List.of()));
        }
        return builder.build(info("Large set"));
    }

    /**
     * A set with so many places that they are spots: along 35° N, a tenth of a degree from each other. The report in row i names the
     * places i and i + 1, and one of the last one alone.
     */
    public static Catalogue crowd(int places) {
        List<Place> along = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            Location point = new Location.Exact(new GeoPoint(36 + 0.1 * i, 35), 100, Basis.WEB, Optional.empty());
            along.add(place(new PlaceId("p" + i), PlaceKind.OTHER, "Place " + i, point));
        }
        CatalogueBuilder builder = new CatalogueBuilder(along, sources(), List.of());
        for (int i = 0; i < places; i++) {
            List<PlaceId> named = along.subList(i, Math.min(places, i + 2)).stream()
                    .map(Place::id)
                    .toList();
            builder.add(
                    report("r" + i, ReportKind.MOVEMENT, Optional.empty(), named, "s-b", Credibility.TWO, List.of()));
        }
        return builder.build(info("Crowd"));
    }

    /** A set without reports. */
    public static Catalogue empty() {
        return new CatalogueBuilder(places(), sources(), List.of()).build(info("Empty set"));
    }

    private static SetInfo info(String title) {
        return new SetInfo(
                title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "0123456789abcdef");
    }

    private static List<Place> places() {
        Location exact = new Location.Exact(new GeoPoint(35.949, 35.401), 100, Basis.WEB, Optional.of("runway"));
        Location area = new Location.Area(
                new AreaShape.Ellipse(new GeoPoint(38, 36), 80_000, 30_000, 15),
                Basis.INFERENCE,
                Optional.of("only a line is named"),
                Optional.empty(),
                Optional.empty());
        return List.of(
                place(NORTH, PlaceKind.AIR_BASE, "North air base", exact),
                place(UNSURE, PlaceKind.AIR_BASE, "Unnamed base", area),
                place(COUNTRY, PlaceKind.COUNTRY, "Syria as a whole", new Location.Unlocated(Optional.empty())));
    }

    private static Place place(PlaceId id, PlaceKind kind, String name, Location location) {
        Names names = new Names(name, Optional.of("قاعدة"), Optional.of("База"));
        return new Place(
                id,
                kind,
                names,
                List.of(name, "Other spelling"),
                Optional.empty(),
                Optional.empty(),
                location,
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Source> sources() {
        return List.of(
                source("s-b", "Bravo news", Reliability.B),
                source("s-c", "Charlie channel", Reliability.C),
                source("s-d", "Delta ministry", Reliability.D),
                source("s-f", "Unknown filmer", Reliability.F),
                source("s-a", "Never quoted", Reliability.A));
    }

    private static Source source(String id, String name, Reliability letter) {
        return new Source(
                new SourceId(id),
                Names.english(name),
                SourceKind.NEWS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Source.Rating(letter, "reason for " + letter, "editorial", RATED)));
    }

    private static List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        EventDate newest = day(LocalDate.of(2024, 12, 13), EventDate.Precision.DAY, Basis.WEB);
        EventDate about = day(LocalDate.of(2024, 12, 8), EventDate.Precision.ABOUT, Basis.INFERENCE);
        EventDate older = day(LocalDate.of(2024, 12, 7), EventDate.Precision.NOT_AFTER, Basis.WEB);
        Relation contradicts = new Relation(Relation.Type.CONTRADICTS, new ReportId("b2"), Optional.of("other count"));
        Relation same = new Relation(Relation.Type.CONTEXT, new ReportId("d3"), Optional.empty());
        reports.add(report(
                "b2", ReportKind.MOVEMENT, Optional.of(newest), List.of(NORTH), "s-b", Credibility.TWO, List.of()));
        reports.add(report(
                "c3",
                ReportKind.STATEMENT,
                Optional.of(about),
                List.of(NORTH),
                "s-c",
                Credibility.THREE,
                List.of(contradicts, same)));
        reports.add(report(
                "f6", ReportKind.IMAGERY, Optional.of(older), List.of(UNSURE), "s-f", Credibility.SIX, List.of()));
        reports.add(report(
                "d3", ReportKind.OPINION, Optional.empty(), List.of(COUNTRY), "s-d", Credibility.THREE, List.of()));
        reports.add(report("b1", ReportKind.IMAGERY, Optional.of(older), List.of(), "s-b", Credibility.ONE, List.of()));
        return reports;
    }

    private static EventDate day(LocalDate day, EventDate.Precision precision, Basis basis) {
        return new EventDate(day, day, precision, basis, Optional.empty());
    }

    private static Report report(
            String id,
            ReportKind kind,
            Optional<EventDate> event,
            List<PlaceId> places,
            String source,
            Credibility figure,
            List<Relation> relations) {
        Optional<Location> own = places.isEmpty()
                ? Optional.of(new Location.Exact(new GeoPoint(36.25, 34.5), 50, Basis.WEB, Optional.empty()))
                : Optional.empty();
        return new Report(
                new ReportId(id),
                "Title of " + id,
                "Summary of " + id,
                kind,
                event,
                places.isEmpty() ? Optional.of(LocalDate.of(2025, 6, 1)) : Optional.empty(),
                Optional.empty(),
                places,
                own,
                provenance(source),
                List.of(new Report.Rating(figure, "reason for " + figure.digit(), "editorial", RATED)),
                Optional.of("unverified"),
                List.of(new Equipment("Il-76", OptionalInt.of(3), Optional.empty(), Optional.empty())),
                relations,
                List.of());
    }

    private static Provenance provenance(String source) {
        List<RelayStep> relay = List.of(
                new RelayStep("Unknown filmer", Optional.empty()), new RelayStep("Bravo news", Optional.empty()));
        return new Provenance(
                new SourceId(source),
                relay,
                Optional.empty(),
                Basis.WEB,
                Optional.of("ru"),
                Optional.of(URI.create("https://example.org/" + source)),
                Optional.empty(),
                List.of("repost.example"),
                Optional.empty());
    }
}
