package org.basewatch.catalogue;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.model.Basis;
import org.basewatch.model.Credibility;
import org.basewatch.model.EventDate;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;
import org.basewatch.model.Names;
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

/** Small sets for examples: one source for each letter, two places, and reports as the test wants them. */
public final class DatedSet {
    private static final LocalDate RATED = LocalDate.of(2026, 11, 23);

    private final List<Report> reports = new ArrayList<>();

    /** One report, B2, about Khmeimim, published on a day. */
    static ColumnCatalogue of(LocalDate published) {
        return new DatedSet()
                .with("r1", Reliability.B, Credibility.TWO, Optional.of(published))
                .build();
    }

    /** Reports published on these days, of whose events nobody knows the day. */
    public static Catalogue published(LocalDate... days) {
        DatedSet set = new DatedSet();
        for (int i = 0; i < days.length; i++) {
            set.of("r" + i, Optional.empty(), Optional.of(days[i]));
        }
        return set.build();
    }

    DatedSet with(String id, Reliability letter, Credibility figure, Optional<LocalDate> published) {
        return with(id, letter, figure, published, List.of());
    }

    DatedSet with(
            String id,
            Reliability letter,
            Credibility figure,
            Optional<LocalDate> published,
            List<Relation> relations) {
        LocalDate day = LocalDate.of(2024, 12, 8);
        EventDate about = new EventDate(day, day, EventDate.Precision.ABOUT, Basis.INFERENCE, Optional.empty());
        return add(id, letter, figure, Optional.of(about), published, relations);
    }

    /** A report, B2, of an event and published on a day, as far as they are known. */
    DatedSet of(String id, Optional<EventDate> event, Optional<LocalDate> published) {
        return add(id, Reliability.B, Credibility.TWO, event, published, List.of());
    }

    /** A date as it stands in a file. */
    static EventDate event(LocalDate from, LocalDate to, EventDate.Precision precision) {
        return new EventDate(from, to, precision, Basis.WEB, Optional.empty());
    }

    private DatedSet add(
            String id,
            Reliability letter,
            Credibility figure,
            Optional<EventDate> event,
            Optional<LocalDate> published,
            List<Relation> relations) {
        reports.add(new Report(
                new ReportId(id),
                "Airlifters at Khmeimim",
                "Summary",
                ReportKind.IMAGERY,
                event,
                published,
                Optional.empty(),
                List.of(new PlaceId("khmeimim")),
                Optional.empty(),
                provenance(letter),
                List.of(new Report.Rating(figure, "reason", "editorial", RATED)),
                Optional.empty(),
                List.of(),
                relations,
                List.of()));
        return this;
    }

    ColumnCatalogue build() {
        List<Source> sources = List.of(Reliability.values()).stream()
                .map(letter -> new Source(
                        new SourceId("source-" + letter.ordinal()),
                        Names.english("Source " + letter),
                        SourceKind.NEWS,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(new Source.Rating(letter, "reason", "editorial", RATED))))
                .toList();
        return new CatalogueBuilder(
                        List.of(place("khmeimim", "Khmeimim"), place("tartus", "Tartus")), sources, List.of())
                .addAll(reports)
                .build(SampleSets.INFO);
    }

    private static Provenance provenance(Reliability letter) {
        return new Provenance(
                new SourceId("source-" + letter.ordinal()),
                List.of(new RelayStep("unknown filmer", Optional.empty()), new RelayStep("Paper", Optional.empty())),
                Optional.empty(),
                Basis.WEB,
                Optional.empty(),
                Optional.of(URI.create("https://example.org/a")),
                Optional.empty(),
                List.of("mirror.example"),
                Optional.empty());
    }

    private static Place place(String id, String name) {
        return new Place(
                new PlaceId(id),
                PlaceKind.AIR_BASE,
                Names.english(name),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new Location.Exact(new GeoPoint(35.95, 35.4), 1_000, Basis.WEB, Optional.empty()),
                List.of(),
                List.of(),
                List.of());
    }
}
