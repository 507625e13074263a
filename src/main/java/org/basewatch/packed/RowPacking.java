package org.basewatch.packed;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.basewatch.model.AreaShape;
import org.basewatch.model.Equipment;
import org.basewatch.model.EventDate;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;
import org.basewatch.model.Provenance;
import org.basewatch.model.Relation;
import org.basewatch.model.RelayStep;
import org.basewatch.model.Report;
import org.jspecify.annotations.Nullable;

/** Puts a report into a row. */
final class RowPacking {
    private final PackedRow row;

    private RowPacking(PackedRow row) {
        this.row = row;
    }

    /** Fills an empty row. */
    static void pack(Report report, PackedRow row) {
        new RowPacking(row).pack(report);
    }

    private void pack(Report report) {
        row.id(Utf8.of(report.id().value()));
        row.title(Utf8.of(report.title()));
        row.summary(Utf8.of(report.summary()));
        row.kind(report.kind());
        report.event().ifPresent(this::event);
        report.published().map(LocalDate::toEpochDay).ifPresent(row::published);
        report.seen().map(LocalDate::toEpochDay).ifPresent(row::seen);
        report.places().forEach(place -> row.place(Utf8.of(place.value())));
        report.location().ifPresent(this::location);
        provenance(report.provenance());
        for (Report.Rating rating : report.ratings()) {
            row.rating(
                    rating.credibility(),
                    Utf8.of(rating.reason()),
                    Utf8.of(rating.by()),
                    rating.date().toEpochDay());
        }
        report.status().map(Utf8::of).ifPresent(row::status);
        report.equipment().forEach(this::equipment);
        for (Relation relation : report.relations()) {
            row.relation(relation.type(), Utf8.of(relation.other().value()), text(relation.note()));
        }
        report.tags().forEach(tag -> row.tag(Utf8.of(tag)));
    }

    private void event(EventDate event) {
        row.event(
                event.from().toEpochDay(),
                event.to().toEpochDay(),
                event.precision(),
                event.basis(),
                text(event.note()));
    }

    private void provenance(Provenance from) {
        row.source(Utf8.of(from.source().value()));
        for (RelayStep step : from.relay()) {
            row.relay(Utf8.of(step.name()), text(step.source().map(id -> id.value())));
        }
        from.origin().map(id -> Utf8.of(id.value())).ifPresent(row::origin);
        row.basis(from.basis());
        from.language().map(Utf8::of).ifPresent(row::language);
        from.url().map(URI::toString).map(Utf8::of).ifPresent(row::url);
        from.archiveUrl().map(URI::toString).map(Utf8::of).ifPresent(row::archiveUrl);
        from.seenAt().forEach(host -> row.seenAt(Utf8.of(host)));
        from.sha256().map(Utf8::of).ifPresent(row::sha256);
    }

    private void equipment(Equipment item) {
        row.equipment(
                Utf8.of(item.name()), item.count().orElse(0), item.qualifier().orElse(null), text(item.note()));
    }

    private void location(Location location) {
        if (location instanceof Location.Exact exact) {
            row.point(true, exact.point(), exact.precisionMetres(), exact.basis(), text(exact.reason()));
        } else if (location instanceof Location.Approximate about) {
            row.point(false, about.point(), about.radiusMetres(), about.basis(), text(about.reason()));
        } else if (location instanceof Location.Area area) {
            area(area, row.body());
        } else {
            row.body().put(RowTag.UNLOCATED);
            row.body().put(location.reason().isPresent() ? 1 : 0);
            row.optional(text(location.reason()));
        }
    }

    private void area(Location.Area area, RowBuffer body) {
        body.put(RowTag.AREA);
        body.put((area.shape() instanceof AreaShape.Ellipse ? 1 : 0)
                | area.basis().ordinal() << 1
                | flag(area.reason()) << 4
                | flag(area.statedAs()) << 5
                | flag(area.border()) << 6);
        if (area.shape() instanceof AreaShape.Ellipse ellipse) {
            corner(ellipse.centre(), body);
            body.putDouble(ellipse.semiMajorMetres());
            body.putDouble(ellipse.semiMinorMetres());
            body.putDouble(ellipse.bearingDegrees());
        } else if (area.shape() instanceof AreaShape.Polygon polygon) {
            rings(polygon.rings(), body);
        }
        row.optional(text(area.reason()));
        row.optional(text(area.statedAs()));
        area.border().ifPresent(border -> {
            row.known(Utf8.of(border.first()));
            row.known(Utf8.of(border.second()));
        });
    }

    private static void rings(List<List<GeoPoint>> rings, RowBuffer body) {
        body.putNumber(rings.size());
        for (List<GeoPoint> ring : rings) {
            body.putNumber(ring.size());
            ring.forEach(point -> corner(point, body));
        }
    }

    private static void corner(GeoPoint point, RowBuffer body) {
        body.putDouble(point.lon());
        body.putDouble(point.lat());
    }

    private static int flag(Optional<?> value) {
        return value.isPresent() ? 1 : 0;
    }

    private static @Nullable Utf8 text(Optional<String> value) {
        return value.map(Utf8::of).orElse(null);
    }
}
