package org.basewatch.io;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.model.Candidate;
import org.basewatch.model.Names;
import org.basewatch.model.Note;
import org.basewatch.model.Origin;
import org.basewatch.model.OriginId;
import org.basewatch.model.Place;
import org.basewatch.model.PlaceId;
import org.basewatch.model.PlaceKind;
import org.basewatch.model.Reliability;
import org.basewatch.model.ReportId;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;
import org.basewatch.model.SourceKind;
import org.basewatch.model.StatusEntry;

/** Turns checked fields into places, sources and origins. */
final class RecordMapper {
    private static final String LINK = "an address that begins with https:// or http:// and names a host";

    private static final String RATING = "at least one rating; the letter F where there is no basis to judge";

    private RecordMapper() {}

    static Optional<Place> place(RecordFields fields) {
        PlaceId id = new PlaceId(fields.id());
        PlaceKind kind = fields.neededCode("kind", Codes.PLACE_KINDS);
        Names names = names(fields);
        List<String> aliases = fields.texts("aliases");
        Optional<String> description = fields.text("description");
        Optional<String> governorate = fields.text("governorate");
        var location = ReportMapper.neededLocation(fields);
        List<Note> notes = notes(fields);
        List<StatusEntry> trail = statusTrail(fields);
        List<Candidate> candidates = candidates(fields);
        return fields.make(() -> new Place(
                id, kind, names, aliases, description, governorate, location.orElseThrow(), notes, trail, candidates));
    }

    static Optional<Source> source(RecordFields fields) {
        SourceId id = new SourceId(fields.id());
        String name = fields.neededText("name");
        Optional<RecordFields> more = fields.group("names");
        Optional<String> arabic = more.flatMap(group -> group.text("ar"));
        Optional<String> russian = more.flatMap(group -> group.text("ru"));
        more.ifPresent(group -> group.make(() -> true));
        SourceKind kind = fields.neededCode("kind", Codes.SOURCE_KINDS);
        Optional<String> interest = fields.text("interest");
        Optional<String> access = fields.text("access");
        Optional<String> trackRecord = fields.text("record");
        List<URI> links = links(fields);
        List<Source.Rating> ratings = ratings(fields);
        return fields.make(() ->
                new Source(id, new Names(name, arabic, russian), kind, interest, access, trackRecord, links, ratings));
    }

    static Optional<Origin> origin(RecordFields fields) {
        OriginId id = new OriginId(fields.id());
        String title = fields.neededText("title");
        Optional<SourceId> source =
                fields.reference("sourceId", Reference.Target.SOURCE, false).map(SourceId::new);
        return fields.make(() -> new Origin(id, title, source));
    }

    /** An address that may be opened; anything else is named and left out, and the record stays. */
    static Optional<URI> link(RecordFields fields, String name) {
        JsonValue value = fields.take(name);
        return value == null
                ? Optional.empty()
                : link(fields, value, fields.path().field(name));
    }

    private static Optional<URI> link(RecordFields fields, JsonValue value, JsonPath path) {
        Optional<URI> link = value instanceof JsonValue.Text text ? WebAddress.of(text.text()) : Optional.empty();
        if (link.isEmpty()) {
            fields.state().notes(value.line(), path, value.words() + " is not a web address and was dropped", LINK);
        }
        return link;
    }

    private static List<URI> links(RecordFields fields) {
        List<URI> links = new ArrayList<>();
        List<JsonValue> values = fields.list("urls");
        for (int i = 0; i < values.size(); i++) {
            JsonPath path = fields.path().field("urls").entry(i);
            link(fields, values.get(i), path).ifPresent(links::add);
        }
        return links;
    }

    private static List<Source.Rating> ratings(RecordFields fields) {
        List<Source.Rating> ratings = new ArrayList<>();
        int line = fields.lineOf("ratings");
        for (RecordFields rating : fields.neededGroups("ratings", RATING)) {
            Reliability letter = rating.neededCode("letter", Codes.LETTERS);
            String reason = rating.neededText("reason");
            String by = rating.neededText("by");
            var date = rating.neededDate("date");
            rating.make(() -> new Source.Rating(letter, reason, by, date)).ifPresent(ratings::add);
        }
        ReportMapper.checkOrder(
                fields, line, ratings.stream().map(Source.Rating::date).toList());
        return ratings;
    }

    private static Names names(RecordFields fields) {
        Optional<RecordFields> group = fields.neededGroup("names", "an object with at least \"en\"");
        if (group.isEmpty()) {
            return Names.english(RecordFields.STAND_IN);
        }
        RecordFields names = group.get();
        String english = names.neededText("en");
        Optional<String> arabic = names.text("ar");
        Optional<String> russian = names.text("ru");
        return names.make(() -> new Names(english, arabic, russian)).orElse(Names.english(RecordFields.STAND_IN));
    }

    private static List<Note> notes(RecordFields fields) {
        List<Note> notes = new ArrayList<>();
        for (RecordFields note : fields.groups("notes")) {
            String text = note.neededText("text");
            var basis = note.neededCode("basis", Codes.BASES);
            Optional<String> seenAt = note.text("seenAt");
            note.make(() -> new Note(text, basis, seenAt)).ifPresent(notes::add);
        }
        return notes;
    }

    private static List<StatusEntry> statusTrail(RecordFields fields) {
        List<StatusEntry> trail = new ArrayList<>();
        for (RecordFields entry : fields.groups("statusTrail")) {
            String when = entry.neededText("when");
            String text = entry.neededText("text");
            List<ReportId> reports = reports(entry);
            entry.make(() -> new StatusEntry(when, text, reports)).ifPresent(trail::add);
        }
        return trail;
    }

    private static List<Candidate> candidates(RecordFields fields) {
        List<Candidate> candidates = new ArrayList<>();
        for (RecordFields entry : fields.groups("candidates")) {
            candidate(entry).ifPresent(candidates::add);
        }
        return candidates;
    }

    private static Optional<Candidate> candidate(RecordFields fields) {
        String id = fields.neededText("id");
        Names names = names(fields);
        var location = ReportMapper.neededLocation(fields);
        Optional<String> reasonFor = fields.text("for");
        Optional<String> against = fields.text("against");
        Candidate.Verdict verdict = fields.neededCode("verdict", Codes.VERDICTS);
        int line = fields.lineOf("basis");
        String basis = fields.neededText("basis");
        if (!basis.isEmpty() && !basis.equals("inference")) {
            fields.breaks(line, "basis", '"' + basis + "\" cannot be: a candidate is always deduced", "inference");
        }
        List<ReportId> reports = reports(fields);
        return fields.make(
                () -> new Candidate(id, names, location.orElseThrow(), reasonFor, against, verdict, reports));
    }

    private static List<ReportId> reports(RecordFields fields) {
        return fields.references("reportIds", Reference.Target.REPORT, false).stream()
                .map(ReportId::new)
                .toList();
    }
}
