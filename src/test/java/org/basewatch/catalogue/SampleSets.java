package org.basewatch.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.basewatch.model.RatingCode;
import org.basewatch.model.Relation;
import org.basewatch.model.Reliability;
import org.basewatch.model.Report;
import org.basewatch.model.ReportId;
import org.basewatch.model.ReportKind;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;
import org.basewatch.model.SourceKind;

/**
 * Made-up sets like those that are exported from event data: a few towns have most of the reports, two in five reports lie
 * exactly on a town's centre, some have no date, and the text is in several scripts. The same seed gives the same set.
 */
public final class SampleSets {
    public static final SetInfo INFO = new SetInfo(
            "Sample", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "3f9a71c2".repeat(8));

    /** So many named places has a large set. */
    public static final int PLACES = 20;

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final LocalDate RATED = LocalDate.of(2026, 11, 23);
    private static final int TOWNS = 300;
    /** Letters of title and summary together, and of the title alone; the last word may go beyond. */
    private static final int TEXT = 295;

    private static final int TITLE = 50;
    private static final String[] WORDS = {
        "convoy",
        "Il-76",
        "seen",
        "near",
        "the",
        "base",
        "trucks",
        "قافلة",
        "مطار",
        "حميميم",
        "колонна",
        "самолёт",
        "Тартус",
        "officials",
        "said",
        "on",
        "imagery",
        "shows",
        "ship",
        "left"
    };

    /** Other words in three scripts, a few of them frequent and most of them rare. */
    private static final String[] VOCABULARY = vocabulary();

    private final Random random;
    private final List<GeoPoint> towns;
    private final int places;
    private final int sources;

    private SampleSets(long seed, int places, int sources) {
        this.random = new Random(seed);
        this.places = places;
        this.sources = sources;
        this.towns = IntStream.range(0, TOWNS)
                .mapToObj(i -> new GeoPoint(35.8 + 6 * random.nextDouble(), 32.5 + 4.5 * random.nextDouble()))
                .toList();
    }

    /** A large set: 20 named places and 60 sources. */
    public static ColumnCatalogue large(int size, long seed) {
        return new SampleSets(seed, PLACES, 60).set(size);
    }

    /**
     * The same large set in parts, its reports made one by one as they are asked for.
     *
     * @param places how many named places; up to 300
     */
    public static Parts parts(int size, int places, long seed) {
        return new SampleSets(seed, places, 60).parts(size);
    }

    /** A small set, in which rare cases are frequent. */
    static ColumnCatalogue small(long seed) {
        Random sizes = new Random(seed);
        return new SampleSets(seed, sizes.nextInt(5), 1 + sizes.nextInt(6)).set(sizes.nextInt(150));
    }

    /** Criteria that a person could choose in this set, each part in use or not. */
    static FilterCriteria criteria(Catalogue catalogue, Random random) {
        FilterCriteria criteria = FilterCriteria.all();
        if (random.nextBoolean()) {
            long most = random.nextLong();
            most |= random.nextLong();
            criteria = criteria.withRatings(new RatingMask(most));
        }
        for (ReportKind kind : ReportKind.values()) {
            criteria = criteria.withKind(kind, random.nextInt(6) > 0);
        }
        for (Source source : catalogue.sources()) {
            criteria = criteria.withSource(source.id(), random.nextInt(6) > 0);
        }
        for (Place place : catalogue.places()) {
            criteria = criteria.withPlace(place.id(), random.nextInt(3) > 0);
        }
        Optional<LocalDate> asOf =
                random.nextBoolean() ? Optional.of(FIRST_DAY.plusDays(random.nextInt(1_200))) : Optional.empty();
        return criteria.withElsewhere(random.nextInt(3) > 0)
                .withAsOf(asOf)
                .withEvents(events(random))
                .withText(text(catalogue, random))
                .withWhatIf(trial(catalogue, random));
    }

    private static Optional<WhatIf> trial(Catalogue catalogue, Random random) {
        Reliability letter = Reliability.values()[random.nextInt(6)];
        return switch (random.nextInt(6)) {
            case 0 ->
                Optional.of(new WhatIf.WithoutSource(catalogue
                        .sources()
                        .get(random.nextInt(catalogue.sources().size()))
                        .id()));
            case 1 -> Optional.of(new WhatIf.WithoutLetter(letter));
            case 2 ->
                Optional.of(new WhatIf.WithoutBelow(new RatingCode(letter, Credibility.values()[random.nextInt(6)])));
            default -> Optional.empty();
        };
    }

    private static EventDays events(Random random) {
        LocalDate from = FIRST_DAY.plusDays(random.nextInt(1_200));
        LocalDate to = from.plusDays(random.nextInt(400));
        return new EventDays(
                random.nextInt(3) > 0 ? Optional.empty() : Optional.of(from),
                random.nextInt(3) > 0 ? Optional.empty() : Optional.of(to),
                random.nextInt(4) > 0);
    }

    /** Words that stand in two of three rows. */
    private static Optional<TextMatch> text(Catalogue catalogue, Random random) {
        BitSet rows = new BitSet();
        IntStream.range(0, catalogue.size())
                .filter(row -> random.nextInt(3) > 0)
                .forEach(rows::set);
        return random.nextBoolean() ? Optional.of(TextMatch.found("words", RowSet.of(rows))) : Optional.empty();
    }

    private ColumnCatalogue set(int size) {
        Parts parts = parts(size);
        CatalogueBuilder builder = new CatalogueBuilder(parts.places(), parts.sources(), List.of());
        parts.reports().forEach(builder::add);
        return builder.build(INFO);
    }

    private Parts parts(int size) {
        return new Parts(
                IntStream.range(0, places).mapToObj(this::place).toList(),
                IntStream.range(0, sources).mapToObj(this::source).toList(),
                IntStream.range(0, size).mapToObj(i -> report(i, size)));
    }

    /**
     * A set in parts.
     *
     * @param reports to be walked along once, in their order
     */
    public record Parts(List<Place> places, List<Source> sources, Stream<Report> reports) {}

    private Place place(int i) {
        return new Place(
                new PlaceId("place-" + i),
                PlaceKind.values()[i % PlaceKind.values().length],
                Names.english("Place " + i),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new Location.Exact(towns.get(i), 100, Basis.WEB, Optional.empty()),
                List.of(),
                List.of(),
                List.of());
    }

    private Source source(int i) {
        Reliability letter = Reliability.values()[random.nextInt(6)];
        return new Source(
                new SourceId("source-" + i),
                Names.english("Source " + (char) ('A' + i * 7 % 26) + i),
                SourceKind.NEWS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Source.Rating(letter, "made up", "editorial", RATED)));
    }

    private Report report(int i, int size) {
        List<PlaceId> about = places();
        return new Report(
                // Scattered, so that the order of ids is not the order of the file.
                new ReportId("r" + Integer.toHexString(i * 0x9E3779B1)),
                text(TITLE),
                text(TEXT - TITLE),
                ReportKind.values()[random.nextInt(ReportKind.values().length)],
                event(),
                random.nextInt(4) > 0 ? Optional.of(day()) : Optional.empty(),
                Optional.empty(),
                about,
                about.isEmpty() ? Optional.of(location()) : Optional.empty(),
                provenance(),
                List.of(new Report.Rating(Credibility.values()[random.nextInt(6)], "made up", "editorial", RATED)),
                Optional.empty(),
                List.of(),
                relations(i, size),
                List.of());
    }

    private Provenance provenance() {
        SourceId source = new SourceId("source-" + skewed(sources));
        return new Provenance(
                source,
                List.of(),
                Optional.empty(),
                Basis.WEB,
                Optional.of("en"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private List<PlaceId> places() {
        List<PlaceId> about = new ArrayList<>();
        for (int i = random.nextInt(3); places > 0 && i > 0; i--) {
            PlaceId place = new PlaceId("place-" + skewed(places));
            if (!about.contains(place)) {
                about.add(place);
            }
        }
        return about;
    }

    private Location location() {
        GeoPoint town = towns.get(skewed(TOWNS));
        boolean isOnCentre = random.nextInt(5) < 2;
        GeoPoint point = isOnCentre
                ? town
                : new GeoPoint(town.lon() + 0.05 * random.nextGaussian(), town.lat() + 0.05 * random.nextGaussian());
        return new Location.Approximate(point, 5_000, Basis.WEB, Optional.of("geocoded"));
    }

    private Optional<EventDate> event() {
        LocalDate day = day();
        EventDate.Precision precision = EventDate.Precision.values()[random.nextInt(6)];
        return random.nextInt(8) > 0
                ? Optional.of(
                        new EventDate(day, day.plusDays(random.nextInt(3)), precision, Basis.WEB, Optional.empty()))
                : Optional.empty();
    }

    private List<Relation> relations(int i, int size) {
        if (random.nextInt(10) > 0 || size < 2) {
            return List.of();
        }
        int other = (i + 1 + random.nextInt(size - 1)) % size;
        Relation.Type type = Relation.Type.values()[random.nextInt(Relation.Type.values().length)];
        return List.of(
                new Relation(type, new ReportId("r" + Integer.toHexString(other * 0x9E3779B1)), Optional.empty()));
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(1_200));
    }

    /** Small numbers far more often than large ones. */
    private int skewed(int bound) {
        return (int) (bound * Math.pow(random.nextDouble(), 3));
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            boolean isOfTheField = random.nextInt(5) == 0;
            text.append(isOfTheField ? WORDS[random.nextInt(WORDS.length)] : VOCABULARY[skewed(VOCABULARY.length)])
                    .append(' ');
        }
        return text.toString().strip();
    }

    private static String[] vocabulary() {
        String[][] syllables = {
            {"ba", "ro", "ti", "ken", "lu", "sa", "mor", "de"},
            {"ка", "но", "ле", "вод", "ты", "са", "мир", "до"},
            {"با", "رو", "تي", "كن", "لو", "سا", "مر", "دي"}
        };
        return IntStream.range(0, 6_000)
                .mapToObj(i -> {
                    String[] parts = syllables[i % 8 < 6 ? 0 : i % 8 - 5];
                    return parts[i / 512 % 8] + parts[i / 64 % 8] + parts[i / 8 % 8] + parts[i % 7];
                })
                .toArray(String[]::new);
    }
}
