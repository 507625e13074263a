package org.basewatch.catalogue;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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

/** Reports in which every field that the format knows is there or not, in many scripts; none is like a real one. */
public final class ArbitraryReports {
    private static final String[] TEXTS = {
        "a", "Il-76", "غارة", "самолёт", "😀 two", "\"quoted\" \\ / \t tab", "line\nbreak", "é\u0301\u2028\uFEFF", "长文本"
    };
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private final Random random;
    private final int size;

    /** Reports that belong together: {@code size} of them, with relations among each other. */
    public ArbitraryReports(long seed, int size) {
        this.random = new Random(seed);
        this.size = size;
    }

    /** What the reports refer to. */
    public static CatalogueLists lists() {
        return new CatalogueLists(
                IntStream.range(0, 4).mapToObj(ArbitraryReports::place).toList(),
                IntStream.range(0, 4).mapToObj(ArbitraryReports::source).toList(),
                IntStream.range(0, 4)
                        .mapToObj(i -> new Origin(new OriginId("o" + i), "Origin " + i, Optional.empty()))
                        .toList());
    }

    /** All reports. */
    public List<Report> all() {
        return IntStream.range(0, size).mapToObj(this::report).toList();
    }

    private Report report(int i) {
        List<PlaceId> places = list(3, () -> new PlaceId("p" + random.nextInt(4))).stream()
                .distinct()
                .toList();
        Optional<Location> own = places.isEmpty() ? Optional.of(location()) : maybe(this::location);
        return new Report(
                new ReportId("r." + i),
                text(),
                text() + text(),
                ReportKind.values()[random.nextInt(ReportKind.values().length)],
                maybe(this::event),
                maybe(this::day),
                maybe(this::day),
                places,
                own,
                provenance(),
                ratings(),
                maybe(this::text),
                list(3, this::equipment),
                relations(i),
                list(3, this::text));
    }

    private List<Report.Rating> ratings() {
        LocalDate first = day();
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> new Report.Rating(
                        Credibility.values()[random.nextInt(6)], text(), text(), first.plusDays(40L * i)))
                .toList();
    }

    private List<Relation> relations(int i) {
        List<Relation> relations = new ArrayList<>();
        for (int n = random.nextInt(3); n > 0 && i > n; n--) {
            Relation.Type type = Relation.Type.values()[random.nextInt(5)];
            relations.add(new Relation(type, new ReportId("r." + (i - n)), maybe(this::text)));
        }
        return relations;
    }

    private Provenance provenance() {
        return new Provenance(
                sourceId(),
                list(3, () -> new RelayStep(text(), maybe(this::sourceId))),
                maybe(() -> new OriginId("o" + random.nextInt(4))),
                basis(),
                maybe(() -> random.nextBoolean() ? "ar" : "zh-Hans"),
                maybe(() -> URI.create("https://example.org/news?id=" + random.nextInt(9))),
                maybe(() -> URI.create("http://archive.example.org/%20x#" + random.nextInt(9))),
                list(2, this::text),
                maybe(() -> "0f".repeat(32)));
    }

    private EventDate event() {
        LocalDate from = day();
        EventDate.Precision precision = EventDate.Precision.values()[random.nextInt(6)];
        return new EventDate(from, from.plusDays(random.nextInt(3)), precision, basis(), maybe(this::text));
    }

    private Equipment equipment() {
        OptionalInt count = random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(300)) : OptionalInt.empty();
        return new Equipment(
                text(), count, maybe(() -> Equipment.Qualifier.values()[random.nextInt(4)]), maybe(this::text));
    }

    private Location location() {
        return switch (random.nextInt(4)) {
            case 0 -> new Location.Exact(point(), 1 + random.nextInt(500), basis(), maybe(this::text));
            case 1 -> new Location.Approximate(point(), 0.5 + random.nextInt(500), basis(), Optional.of(text()));
            case 2 -> new Location.Unlocated(maybe(this::text));
            default ->
                new Location.Area(
                        random.nextBoolean() ? new AreaShape.Ellipse(point(), 20, 10.25, 359) : polygon(),
                        basis(),
                        Optional.of(text()),
                        maybe(this::text),
                        maybe(() -> new Location.Border(text(), text())));
        };
    }

    private AreaShape polygon() {
        return new AreaShape.Polygon(List.of(
                List.of(new GeoPoint(1, 2), new GeoPoint(2, 2), point()),
                List.of(new GeoPoint(1.5, 2), new GeoPoint(1.7, 2), new GeoPoint(1.8, 2), point())));
    }

    private GeoPoint point() {
        return random.nextBoolean()
                ? new GeoPoint(36.25, -12.5)
                : new GeoPoint(360 * random.nextDouble() - 180, 180 * random.nextDouble() - 90);
    }

    private SourceId sourceId() {
        return new SourceId("s" + random.nextInt(4));
    }

    private Basis basis() {
        return Basis.values()[random.nextInt(5)];
    }

    private LocalDate day() {
        return DAY.plusDays(random.nextInt(20_000) - 20_000);
    }

    private String text() {
        String text = TEXTS[random.nextInt(TEXTS.length)];
        return random.nextInt(20) > 0 ? text : (text + random.nextInt(3)).repeat(60);
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(int most, Supplier<T> value) {
        return IntStream.range(0, random.nextInt(most))
                .mapToObj(i -> value.get())
                .toList();
    }

    private static Place place(int i) {
        return new Place(
                new PlaceId("p" + i),
                PlaceKind.OTHER,
                Names.english("Place " + i),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new Location.Exact(new GeoPoint(36 + i, 35), 100, Basis.WEB, Optional.empty()),
                List.of(),
                List.of(),
                List.of());
    }

    private static Source source(int i) {
        return new Source(
                new SourceId("s" + i),
                Names.english("Source " + i),
                SourceKind.NEWS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Source.Rating(Reliability.values()[i], "made up", "editorial", DAY)));
    }
}
