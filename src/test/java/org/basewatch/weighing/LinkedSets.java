package org.basewatch.weighing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.CatalogueBuilder;
import org.basewatch.catalogue.SampleSets;
import org.basewatch.model.Basis;
import org.basewatch.model.Credibility;
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

/** Small made-up sets in which many reports are linked, and in which some do not say what they go back to. */
final class LinkedSets {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final int SOURCES = 8;
    private static final int ORIGINS = 8;

    private LinkedSets() {}

    /**
     * A set of up to 14 reports at random. In every other one few say whom they have it from, so that many are independent. One in four
     * gives no day of publication, the others one of three days.
     */
    static Catalogue random(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(14);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Optional<String> origin =
                    random.nextInt(6) == 0 ? Optional.empty() : Optional.of("o" + random.nextInt(ORIGINS));
            String source = "s" + random.nextInt(SOURCES);
            Report report = report(
                    "r" + i,
                    source,
                    origin,
                    Credibility.values()[random.nextInt(6)],
                    "p" + random.nextInt(3),
                    random.nextInt(4) > 2 * (seed % 2) ? List.of() : relay(random, source),
                    relations(random, size, i));
            reports.add(i % 4 == 3 ? report : published(report, DAY.plusDays(i % 4)));
        }
        return set(reports, random.nextInt(3));
    }

    /** Steps that are sources, among them often the report's own, and steps that are only names, some of them of sources. */
    private static List<String> relay(Random random, String own) {
        List<String> steps = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            steps.add(random.nextInt(4) == 0 ? "Source " + random.nextInt(2 * SOURCES) : "s" + random.nextInt(SOURCES));
        }
        if (random.nextInt(3) > 0) {
            steps.add(random.nextInt(steps.size() + 1), own);
        }
        return steps;
    }

    private static List<Relation> relations(Random random, int size, int self) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new Relation(
                        Relation.Type.values()[random.nextInt(3)],
                        new ReportId("r" + random.nextInt(size)),
                        Optional.empty()))
                .filter(relation -> !relation.other().value().equals("r" + self))
                .toList();
    }

    /** A set with origins of which nobody says who made them. */
    static Catalogue set(List<Report> reports) {
        return set(reports, 0);
    }

    /**
     * A set with eight sources, s0 to s7, the last of them by the name of the one before, and as many origins, o0 to o7.
     *
     * @param made of so many origins, the first ones, the source of the same figure is named as having made it
     */
    static Catalogue set(List<Report> reports, int made) {
        List<Source> sources = IntStream.range(0, SOURCES)
                .mapToObj(i -> new Source(
                        new SourceId("s" + i),
                        Names.english("Source " + Math.min(i, SOURCES - 2)),
                        SourceKind.NEWS,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(new Source.Rating(Reliability.values()[i % 4 + 1], "made up", "editorial", DAY))))
                .toList();
        List<Origin> origins = IntStream.range(0, ORIGINS)
                .mapToObj(i -> new Origin(
                        new OriginId("o" + i),
                        "Origin " + i,
                        Optional.of(new SourceId("s" + i)).filter(maker -> i < made)))
                .toList();
        List<Place> places = IntStream.range(0, 3).mapToObj(LinkedSets::place).toList();
        return new CatalogueBuilder(places, sources, origins).addAll(reports).build(SampleSets.INFO);
    }

    /** A report; a step of its relay is the source of that id, if there is one, or else a name. */
    static Report report(
            String id,
            String source,
            Optional<String> origin,
            Credibility figure,
            String place,
            List<String> relay,
            List<Relation> relations) {
        return new Report(
                new ReportId(id),
                "Report " + id,
                "Says something",
                ReportKind.MOVEMENT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new PlaceId(place)),
                Optional.empty(),
                new Provenance(
                        new SourceId(source),
                        relay.stream().map(LinkedSets::step).toList(),
                        origin.map(OriginId::new),
                        Basis.WEB,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()),
                List.of(new Report.Rating(figure, "made up", "editorial", DAY)),
                Optional.empty(),
                List.of(),
                relations,
                List.of());
    }

    /** The same report with a day of publication. */
    static Report published(Report report, LocalDate day) {
        return new Report(
                report.id(),
                report.title(),
                report.summary(),
                report.kind(),
                report.event(),
                Optional.of(day),
                report.seen(),
                report.places(),
                report.location(),
                report.provenance(),
                report.ratings(),
                report.status(),
                report.equipment(),
                report.relations(),
                report.tags());
    }

    private static RelayStep step(String name) {
        return new RelayStep(name, name.matches("s[0-9]") ? Optional.of(new SourceId(name)) : Optional.empty());
    }

    private static Place place(int i) {
        return new Place(
                new PlaceId("p" + i),
                PlaceKind.AIR_BASE,
                Names.english("Place " + i),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new Location.Exact(new GeoPoint(36 + i, 35), 100, Basis.WEB, Optional.empty()),
                List.of(),
                List.of(),
                List.of());
    }
}
