package org.basewatch.packed;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.basewatch.model.AreaShape;
import org.basewatch.model.Basis;
import org.basewatch.model.Credibility;
import org.basewatch.model.Equipment;
import org.basewatch.model.EventDate;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;
import org.basewatch.model.OriginId;
import org.basewatch.model.PlaceId;
import org.basewatch.model.Provenance;
import org.basewatch.model.Relation;
import org.basewatch.model.RelayStep;
import org.basewatch.model.Report;
import org.basewatch.model.ReportId;
import org.basewatch.model.ReportKind;
import org.basewatch.model.SourceId;

/** Makes of a packed row the report that it was packed from. Used once. */
final class RowUnpacking {
    private static final Basis[] BASES = Basis.values();
    private static final EventDate.Precision[] PRECISIONS = EventDate.Precision.values();
    private static final Equipment.Qualifier[] QUALIFIERS = Equipment.Qualifier.values();
    private static final Relation.Type[] RELATIONS = Relation.Type.values();
    private static final Credibility[] FIGURES = Credibility.values();
    private static final ReportKind[] KINDS = ReportKind.values();

    private final RowReader row;
    private final RowNames names;
    private String title = "";
    private String summary = "";
    private ReportKind kind = KINDS[0];
    private Optional<EventDate> event = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<LocalDate> seen = Optional.empty();
    private final List<PlaceId> places = new ArrayList<>(2);
    private Optional<Location> location = Optional.empty();
    private int source;
    private final List<RelayStep> relay = new ArrayList<>(0);
    private Optional<OriginId> origin = Optional.empty();
    private Basis basis = BASES[0];
    private Optional<String> language = Optional.empty();
    private Optional<URI> url = Optional.empty();
    private Optional<URI> archiveUrl = Optional.empty();
    private final List<String> seenAt = new ArrayList<>(0);
    private Optional<String> sha256 = Optional.empty();
    private final List<Report.Rating> ratings = new ArrayList<>(1);
    private Optional<String> status = Optional.empty();
    private final List<Equipment> equipment = new ArrayList<>(0);
    private final List<Relation> relations = new ArrayList<>(0);
    private final List<String> tags = new ArrayList<>(0);

    private RowUnpacking(RowReader row, RowNames names) {
        this.row = row;
        this.names = names;
    }

    /** Unpacks a row whose id was read before. */
    static Report report(ReportId id, RowReader row, RowNames names) {
        RowUnpacking fields = new RowUnpacking(row, names);
        for (byte tag = row.next(); tag != RowTag.END; tag = row.next()) {
            fields.read(tag);
        }
        return fields.report(id);
    }

    /** Only the relations. */
    static List<Relation> relations(RowReader row, RowNames names) {
        RowUnpacking fields = new RowUnpacking(row, names);
        for (byte tag = row.next(); tag != RowTag.END; tag = row.next()) {
            if (tag == RowTag.TITLE || tag == RowTag.SUMMARY) {
                row.skipText();
            } else {
                fields.read(tag);
            }
        }
        return fields.relations;
    }

    private Report report(ReportId id) {
        SourceId from = names.sources().get(source);
        Provenance provenance = new Provenance(from, relay, origin, basis, language, url, archiveUrl, seenAt, sha256);
        return new Report(
                id,
                title,
                summary,
                kind,
                event,
                published,
                seen,
                places,
                location,
                provenance,
                ratings,
                status,
                equipment,
                relations,
                tags);
    }

    private void read(byte tag) {
        switch (tag) {
            case RowTag.TITLE -> title = row.text();
            case RowTag.SUMMARY -> summary = row.text();
            case RowTag.KIND -> kind = KINDS[row.next()];
            case RowTag.EVENT -> event = Optional.of(event());
            case RowTag.PUBLISHED -> published = Optional.of(day());
            case RowTag.SEEN -> seen = Optional.of(day());
            case RowTag.PLACE -> places.add(names.places().get(row.code()));
            case RowTag.POINT -> location = Optional.of(point());
            case RowTag.AREA -> location = Optional.of(area());
            case RowTag.UNLOCATED -> location = Optional.of(new Location.Unlocated(known(row.next() != 0)));
            case RowTag.RATING -> ratings.add(rating());
            case RowTag.STATUS -> status = known(true);
            case RowTag.EQUIPMENT -> equipment.add(item());
            case RowTag.RELATION -> relations.add(relation());
            case RowTag.TAG -> tags.add(row.known(names));
            default -> readProvenance(tag);
        }
    }

    private void readProvenance(byte tag) {
        switch (tag) {
            case RowTag.SOURCE -> source = row.code();
            case RowTag.RELAY -> relay.add(step());
            case RowTag.ORIGIN -> origin = Optional.of(names.origins().get(row.code()));
            case RowTag.BASIS -> basis = BASES[row.next()];
            case RowTag.LANGUAGE -> language = known(true);
            case RowTag.URL -> url = Optional.of(URI.create(row.text()));
            case RowTag.ARCHIVE_URL -> archiveUrl = Optional.of(URI.create(row.text()));
            case RowTag.SEEN_AT -> seenAt.add(row.known(names));
            case RowTag.SHA256 -> sha256 = Optional.of(row.text());
            default -> throw new IllegalStateException("a packed row has no field " + tag);
        }
    }

    private EventDate event() {
        int how = row.next();
        LocalDate from = day();
        LocalDate to = from.plusDays(row.number());
        return new EventDate(from, to, PRECISIONS[how & 7], BASES[how >> 3 & 7], known((how >> 6 & 1) != 0));
    }

    private Location point() {
        int how = row.next();
        GeoPoint point = corner();
        double metres = row.decimal();
        Optional<String> reason = known((how >> 4 & 1) != 0);
        return (how & 1) != 0
                ? new Location.Exact(point, metres, BASES[how >> 1 & 7], reason)
                : new Location.Approximate(point, metres, BASES[how >> 1 & 7], reason);
    }

    private Location area() {
        int how = row.next();
        AreaShape shape = (how & 1) != 0 ? ellipse() : new AreaShape.Polygon(rings());
        Optional<String> reason = known((how >> 4 & 1) != 0);
        Optional<String> statedAs = known((how >> 5 & 1) != 0);
        Optional<Location.Border> border = (how >> 6 & 1) == 0
                ? Optional.empty()
                : Optional.of(new Location.Border(row.known(names), row.known(names)));
        return new Location.Area(shape, BASES[how >> 1 & 7], reason, statedAs, border);
    }

    private AreaShape ellipse() {
        return new AreaShape.Ellipse(corner(), row.decimal(), row.decimal(), row.decimal());
    }

    private List<List<GeoPoint>> rings() {
        List<List<GeoPoint>> rings = new ArrayList<>();
        for (int left = row.code(); left > 0; left--) {
            List<GeoPoint> ring = new ArrayList<>();
            for (int corners = row.code(); corners > 0; corners--) {
                ring.add(corner());
            }
            rings.add(ring);
        }
        return rings;
    }

    private GeoPoint corner() {
        return new GeoPoint(row.decimal(), row.decimal());
    }

    private RelayStep step() {
        boolean hasSource = row.next() != 0;
        String name = row.known(names);
        return new RelayStep(name, hasSource ? Optional.of(names.sources().get(row.code())) : Optional.empty());
    }

    private Report.Rating rating() {
        Credibility figure = FIGURES[row.next()];
        LocalDate date = day();
        return new Report.Rating(figure, row.known(names), row.known(names), date);
    }

    private Equipment item() {
        int how = row.next();
        String name = row.known(names);
        int count = row.code();
        int qualifier = (how >> 1) - 1;
        return new Equipment(
                name,
                count == 0 ? OptionalInt.empty() : OptionalInt.of(count),
                qualifier < 0 ? Optional.empty() : Optional.of(QUALIFIERS[qualifier]),
                known((how & 1) != 0));
    }

    private Relation relation() {
        int how = row.next();
        ReportId other = new ReportId(row.text());
        return new Relation(RELATIONS[how & 15], other, known((how >> 4 & 1) != 0));
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(row.signed());
    }

    private Optional<String> known(boolean isThere) {
        return isThere ? Optional.of(row.known(names)) : Optional.empty();
    }
}
