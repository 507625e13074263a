package org.basewatch.io;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.basewatch.model.AreaShape;
import org.basewatch.model.Equipment;
import org.basewatch.model.EventDate;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;
import org.basewatch.model.Names;
import org.basewatch.model.Origin;
import org.basewatch.model.Place;
import org.basewatch.model.Provenance;
import org.basewatch.model.Relation;
import org.basewatch.model.RelayStep;
import org.basewatch.model.Report;
import org.basewatch.model.Source;

/**
 * Writes report sets in the format, one record a line, so that what is read can be compared with what was written. Of places only
 * what made-up sets have is written.
 */
final class ReportSetWriter {
    private final Writer target;
    private boolean isFirst = true;

    ReportSetWriter(Writer target) {
        this.target = target;
    }

    void head(String title) throws IOException {
        target.write("{\n  \"format\": \"basewatch-reports\",\n  \"version\": 1,\n  \"title\": \"" + title + "\"");
    }

    void places(List<Place> places) throws IOException {
        begin("places");
        for (Place place : places) {
            record(json -> place(json, place));
        }
        end();
    }

    void sources(List<Source> sources) throws IOException {
        begin("sources");
        for (Source source : sources) {
            record(json -> source(json, source));
        }
        end();
    }

    void origins(List<Origin> origins) throws IOException {
        begin("origins");
        for (Origin origin : origins) {
            record(json -> {
                json.name("id").value(origin.id().value());
                json.name("title").value(origin.title());
                text(json, "sourceId", origin.source());
            });
        }
        end();
    }

    void beginReports() throws IOException {
        begin("reports");
    }

    void report(Report report) throws IOException {
        record(json -> report(json, report));
    }

    void end() throws IOException {
        target.write("\n  ]");
    }

    void finish() throws IOException {
        target.write("\n}\n");
    }

    private void begin(String list) throws IOException {
        target.write(",\n  \"" + list + "\": [");
        isFirst = true;
    }

    private void record(Fields fields) throws IOException {
        target.write(isFirst ? "\n    " : ",\n    ");
        isFirst = false;
        JsonWriter json = new JsonWriter(target);
        json.setHtmlSafe(false);
        json.beginObject();
        fields.write(json);
        json.endObject();
    }

    private static void place(JsonWriter json, Place place) throws IOException {
        json.name("id").value(place.id().value());
        json.name("kind").value(place.kind().code());
        json.name("names").beginObject();
        names(json, "en", place.names());
        json.endObject();
        location(json, place.location());
    }

    private static void names(JsonWriter json, String english, Names names) throws IOException {
        json.name(english).value(names.english());
        text(json, "ar", names.arabic());
        text(json, "ru", names.russian());
    }

    private static void source(JsonWriter json, Source source) throws IOException {
        json.name("id").value(source.id().value());
        json.name("name").value(source.names().english());
        json.name("kind").value(source.kind().code());
        json.name("ratings").beginArray();
        for (Source.Rating rating : source.ratings()) {
            json.beginObject();
            json.name("letter").value(rating.letter().name());
            judged(json, rating.reason(), rating.by(), rating.date());
        }
        json.endArray();
    }

    private static void report(JsonWriter json, Report report) throws IOException {
        json.name("id").value(report.id().value());
        json.name("title").value(report.title());
        json.name("summary").value(report.summary());
        if (report.event().isPresent()) {
            event(json, report.event().get());
        }
        text(json, "published", report.published());
        text(json, "seen", report.seen());
        texts(json, "placeIds", report.places());
        if (report.location().isPresent()) {
            location(json, report.location().get());
        }
        json.name("kind").value(report.kind().code());
        provenance(json, report.provenance());
        json.name("ratings").beginArray();
        for (Report.Rating rating : report.ratings()) {
            json.beginObject();
            json.name("credibility").value(rating.credibility().digit());
            judged(json, rating.reason(), rating.by(), rating.date());
        }
        json.endArray();
        text(json, "status", report.status());
        equipment(json, report.equipment());
        relations(json, report.relations());
        texts(json, "tags", report.tags());
    }

    private static void judged(JsonWriter json, String reason, String by, Object date) throws IOException {
        json.name("reason").value(reason);
        json.name("by").value(by);
        json.name("date").value(date.toString());
        json.endObject();
    }

    private static void event(JsonWriter json, EventDate event) throws IOException {
        json.name("event").beginObject();
        json.name("from").value(event.from().toString());
        if (!event.to().equals(event.from())) {
            json.name("to").value(event.to().toString());
        }
        json.name("precision").value(event.precision().code());
        json.name("basis").value(event.basis().code());
        text(json, "note", event.note());
        json.endObject();
    }

    private static void provenance(JsonWriter json, Provenance from) throws IOException {
        json.name("sourceId").value(from.source().value());
        if (!from.relay().isEmpty()) {
            json.name("relay").beginArray();
            for (RelayStep step : from.relay()) {
                json.beginObject();
                json.name("name").value(step.name());
                text(json, "sourceId", step.source());
                json.endObject();
            }
            json.endArray();
        }
        text(json, "originId", from.origin());
        json.name("basis").value(from.basis().code());
        text(json, "language", from.language());
        text(json, "url", from.url().map(URI::toString));
        text(json, "archiveUrl", from.archiveUrl().map(URI::toString));
        texts(json, "seenAt", from.seenAt());
        text(json, "sha256", from.sha256());
    }

    private static void equipment(JsonWriter json, List<Equipment> equipment) throws IOException {
        if (equipment.isEmpty()) {
            return;
        }
        json.name("equipment").beginArray();
        for (Equipment item : equipment) {
            json.beginObject();
            json.name("name").value(item.name());
            if (item.count().isPresent()) {
                json.name("count").value(item.count().getAsInt());
            }
            text(json, "qualifier", item.qualifier().map(Equipment.Qualifier::code));
            text(json, "note", item.note());
            json.endObject();
        }
        json.endArray();
    }

    private static void relations(JsonWriter json, List<Relation> relations) throws IOException {
        if (relations.isEmpty()) {
            return;
        }
        json.name("relations").beginArray();
        for (Relation relation : relations) {
            json.beginObject();
            json.name("type").value(relation.type().code());
            json.name("reportId").value(relation.other().value());
            text(json, "note", relation.note());
            json.endObject();
        }
        json.endArray();
    }

    private static void location(JsonWriter json, Location location) throws IOException {
        json.name("location").beginObject();
        if (location instanceof Location.Exact exact) {
            json.name("type").value("exact");
            point(json, exact.point());
            json.name("precisionM").value(exact.precisionMetres());
        } else if (location instanceof Location.Approximate approximate) {
            json.name("type").value("approximate");
            point(json, approximate.point());
            json.name("radiusM").value(approximate.radiusMetres());
        } else if (location instanceof Location.Area area) {
            area(json, area);
        } else {
            json.name("type").value("none");
        }
        if (!(location instanceof Location.Unlocated)) {
            json.name("basis").value(location.basis().code());
        }
        text(json, "reason", location.reason());
        json.endObject();
    }

    private static void area(JsonWriter json, Location.Area area) throws IOException {
        json.name("type").value("area");
        json.name("shape").beginObject();
        if (area.shape() instanceof AreaShape.Ellipse ellipse) {
            json.name("type").value("ellipse");
            point(json, ellipse.centre());
            json.name("semiMajorM").value(ellipse.semiMajorMetres());
            json.name("semiMinorM").value(ellipse.semiMinorMetres());
            json.name("bearingDeg").value(ellipse.bearingDegrees());
        } else if (area.shape() instanceof AreaShape.Polygon polygon) {
            json.name("type").value("polygon");
            json.name("rings").beginArray();
            for (List<GeoPoint> ring : polygon.rings()) {
                json.beginArray();
                for (GeoPoint corner : ring) {
                    json.beginArray().value(corner.lon()).value(corner.lat()).endArray();
                }
                json.endArray();
            }
            json.endArray();
        }
        json.endObject();
        text(json, "statedAs", area.statedAs());
        if (area.border().isPresent()) {
            Location.Border border = area.border().get();
            texts(json, "borderBetween", List.of(border.first(), border.second()));
        }
    }

    private static void point(JsonWriter json, GeoPoint point) throws IOException {
        json.name("lon").value(point.lon());
        json.name("lat").value(point.lat());
    }

    private static void text(JsonWriter json, String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.name(name).value(value.get().toString());
        }
    }

    private static void texts(JsonWriter json, String name, List<?> values) throws IOException {
        if (!values.isEmpty()) {
            json.name(name).beginArray();
            for (Object value : values) {
                json.value(value.toString());
            }
            json.endArray();
        }
    }

    private interface Fields {
        void write(JsonWriter json) throws IOException;
    }
}
