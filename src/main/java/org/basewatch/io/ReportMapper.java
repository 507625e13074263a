package org.basewatch.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.basewatch.model.Basis;
import org.basewatch.model.Credibility;
import org.basewatch.model.Equipment;
import org.basewatch.model.EventDate;
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

/** Turns checked fields into reports. */
final class ReportMapper {
    private static final int SHA256_DIGITS = 64;
    private static final String FIGURE = "a whole number from 1 to 6; 6 where there is no basis to judge";

    private static final String RATING = "at least one rating; 6 where there is no basis to judge";

    private ReportMapper() {}

    static Optional<Report> report(RecordFields fields) {
        ReportId id = new ReportId(fields.id());
        String title = fields.neededText("title");
        String summary = fields.neededText("summary");
        ReportKind kind = fields.neededCode("kind", Codes.REPORT_KINDS);
        Optional<EventDate> event = fields.group("event").flatMap(ReportMapper::event);
        Optional<LocalDate> published = fields.date("published");
        checkBasisOfDate(fields, published);
        Optional<LocalDate> seen = fields.date("seen");
        boolean saysWhere = fields.has("placeIds") || fields.has("location");
        List<PlaceId> places = fields.references("placeIds", Reference.Target.PLACE, true).stream()
                .map(PlaceId::new)
                .distinct()
                .toList();
        Optional<Location> location = fields.group("location").flatMap(LocationMapper::location);
        if (!saysWhere) {
            fields.missing(fields.line(), "placeIds", "places, or a location of its own", false);
        }
        Optional<Provenance> provenance = provenance(fields);
        List<Report.Rating> ratings = ratings(fields);
        Optional<String> status = fields.text("status");
        List<Equipment> equipment = equipment(fields);
        List<Relation> relations = relations(fields);
        List<String> tags = fields.texts("tags");
        return fields.make(() -> new Report(
                id,
                title,
                summary,
                kind,
                event,
                published,
                seen,
                places,
                location,
                provenance.orElseThrow(),
                ratings,
                status,
                equipment,
                relations,
                tags));
    }

    /** The field "location"; breaks the record if it is not there. */
    static Optional<Location> neededLocation(RecordFields fields) {
        return fields.neededGroup("location", "an object with a \"type\": exact, approximate, area or none")
                .flatMap(LocationMapper::location);
    }

    /** Names a history of ratings that does not run from the oldest to the newest. */
    static void checkOrder(RecordFields fields, int line, List<LocalDate> dates) {
        for (int i = 1; i < dates.size(); i++) {
            if (dates.get(i).isBefore(dates.get(i - 1))) {
                JsonPath path = fields.path().field("ratings").entry(i);
                fields.state().notes(line, path, "this rating is older than the one before it", "the oldest first");
            }
        }
    }

    // The basis of a publication date is checked and not kept: nothing is shown by it yet.
    private static void checkBasisOfDate(RecordFields fields, Optional<LocalDate> published) {
        int line = fields.lineOf("publishedBasis");
        if (fields.code("publishedBasis", Codes.BASES).isPresent() && published.isEmpty()) {
            fields.state()
                    .notes(line, fields.path().field("publishedBasis"), "there is no date to explain", "\"published\"");
        }
    }

    private static Optional<EventDate> event(RecordFields fields) {
        LocalDate from = fields.neededDate("from");
        LocalDate to = fields.date("to").orElse(from);
        EventDate.Precision precision = fields.neededCode("precision", Codes.PRECISIONS);
        Basis basis = fields.neededCode("basis", Codes.BASES);
        Optional<String> note = fields.text("note");
        return fields.make(() -> new EventDate(from, to, precision, basis, note));
    }

    private static Optional<Provenance> provenance(RecordFields fields) {
        SourceId source = new SourceId(fields.neededReference("sourceId", Reference.Target.SOURCE));
        List<RelayStep> relay = relay(fields);
        Optional<OriginId> origin =
                fields.reference("originId", Reference.Target.ORIGIN, false).map(OriginId::new);
        Basis basis = fields.neededCode("basis", Codes.BASES);
        Optional<String> language = language(fields);
        var url = RecordMapper.link(fields, "url");
        var archiveUrl = RecordMapper.link(fields, "archiveUrl");
        List<String> seenAt = fields.texts("seenAt");
        Optional<String> sha256 = sha256(fields);
        return Optional.of(new Provenance(source, relay, origin, basis, language, url, archiveUrl, seenAt, sha256));
    }

    private static List<RelayStep> relay(RecordFields fields) {
        List<RelayStep> relay = new ArrayList<>();
        for (RecordFields step : fields.groups("relay")) {
            String name = step.neededText("name");
            Optional<SourceId> source =
                    step.reference("sourceId", Reference.Target.SOURCE, false).map(SourceId::new);
            step.make(() -> new RelayStep(name, source)).ifPresent(relay::add);
        }
        return relay;
    }

    private static Optional<String> language(RecordFields fields) {
        int line = fields.lineOf("language");
        Optional<String> language = fields.text("language");
        language.filter(tag -> !isLanguage(tag))
                .ifPresent(tag -> fields.breaks(
                        line, "language", '"' + tag + "\" is not a language tag", "a BCP 47 tag such as en, ar or uk"));
        return language;
    }

    static boolean isLanguage(String tag) {
        boolean isPlain =
                tag.length() == 2 && Character.isLowerCase(tag.charAt(0)) && Character.isLowerCase(tag.charAt(1));
        if (isPlain) {
            return true;
        }
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static Optional<String> sha256(RecordFields fields) {
        int line = fields.lineOf("sha256");
        Optional<String> digest = fields.text("sha256");
        digest.filter(text -> !isDigest(text))
                .ifPresent(text -> fields.breaks(line, "sha256", "this is not a SHA-256", "64 digits 0-9 and a-f"));
        return digest;
    }

    static boolean isDigest(String text) {
        return text.length() == SHA256_DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    private static List<Report.Rating> ratings(RecordFields fields) {
        List<Report.Rating> ratings = new ArrayList<>();
        int line = fields.lineOf("ratings");
        for (RecordFields rating : fields.neededGroups("ratings", RATING)) {
            int figure = rating.neededWhole("credibility", 1, 6, FIGURE);
            String reason = rating.neededText("reason");
            String by = rating.neededText("by");
            LocalDate date = rating.neededDate("date");
            rating.make(() -> new Report.Rating(Credibility.of(figure).orElseThrow(), reason, by, date))
                    .ifPresent(ratings::add);
        }
        checkOrder(fields, line, ratings.stream().map(Report.Rating::date).toList());
        return ratings;
    }

    private static List<Equipment> equipment(RecordFields fields) {
        List<Equipment> equipment = new ArrayList<>();
        for (RecordFields item : fields.groups("equipment")) {
            String name = item.neededText("name");
            Optional<Integer> count = item.whole("count", 1, 10_000_000, "a whole number, 1 or more");
            Optional<Equipment.Qualifier> qualifier = item.code("qualifier", Codes.QUALIFIERS);
            Optional<String> note = item.text("note");
            OptionalInt figure = count.map(OptionalInt::of).orElse(OptionalInt.empty());
            item.make(() -> new Equipment(name, figure, qualifier, note)).ifPresent(equipment::add);
        }
        return equipment;
    }

    private static List<Relation> relations(RecordFields fields) {
        List<Relation> relations = new ArrayList<>();
        for (RecordFields entry : fields.groups("relations")) {
            Relation.Type type = entry.neededCode("type", Codes.RELATIONS);
            int line = entry.lineOf("reportId");
            ReportId other = new ReportId(entry.reference("reportId", Reference.Target.REPORT, false)
                    .orElseGet(() -> entry.missing(line, "reportId", "the id of a report", RecordFields.STAND_IN)));
            Optional<String> note = entry.text("note");
            entry.make(() -> new Relation(type, other, note)).ifPresent(relations::add);
        }
        return relations;
    }
}
