package org.basewatch.io;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.basewatch.catalogue.SetInfo;

/** Walks once through a file and holds no more than one record of it in raw form. One thread; used once. */
final class ReportSetParser {
    static final String FORMAT = "basewatch-reports";
    static final int VERSION = 1;

    private static final Set<String> HEAD =
            Set.of("$schema", "format", "version", "title", "description", "compiled", "compiledBy", "licence");
    private static final Set<String> LISTS = Set.of("places", "sources", "origins", "reports");

    private final JsonReader json;
    private final LineReader lines;
    private final ProblemLog log;
    private final Unreadable unreadable;
    private final JsonValueReader values;
    private final Dates dates = new Dates();
    private final SetDraft set = new SetDraft();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> readToTheEnd = new HashSet<>();
    private final ReportIntake reports;
    private final boolean goesShortWay;
    private final Map<String, JsonValue> head = new LinkedHashMap<>();
    private SetDraft.Head known = SetDraft.Head.NONE;
    private Optional<LinkChecker> links = Optional.empty();
    private Optional<RecordScanner> scanner = Optional.empty();

    ReportSetParser(JsonReader json, LineReader lines, ProblemLog log, boolean goesShortWay) {
        this.json = json;
        this.lines = lines;
        this.log = log;
        this.goesShortWay = goesShortWay;
        this.unreadable = new Unreadable(log.file());
        this.values = new JsonValueReader(json, lines);
        this.reports = new ReportIntake(log);
    }

    /** Where in the file the parser stands. */
    String path() {
        return scanner.map(passed -> passed.path(json.getPath())).orElseGet(json::getPath);
    }

    /** Everything but the reports, checked; to be called at the end. */
    LinkChecker links() {
        LinkChecker checker = links.orElseGet(() -> new LinkChecker(set, reports, log));
        links = Optional.of(checker);
        return checker;
    }

    ReportIntake reports() {
        return reports;
    }

    /** What the set says of itself, once it was parsed. */
    SetDraft.Head head() {
        return known;
    }

    /** What the set has said of itself so far; without a fingerprint, as that is one of the whole. */
    SetInfo infoSoFar() {
        String title = head.get("title") instanceof JsonValue.Text text ? text.text() : log.file();
        return new SetInfo(title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    /**
     * Parses the file.
     *
     * @return where it breaks off, if what stands before can be used
     */
    Optional<TextBreak> parse(JsonToken first, ReadSoFar soFar) throws IOException, UnreadableFileException {
        try {
            parseAll(first, soFar);
        } catch (IOException broken) {
            if (!TextBreak.isBehind(broken) || !isOfUse()) {
                throw broken;
            }
            TextBreak here = new TextBreak(lines.line(), path(), broken);
            if (!readToTheEnd.contains("reports")) {
                links().reportsBreakOff();
            }
            known = readHead(false);
            return Optional.of(here);
        }
        return Optional.empty();
    }

    /** Whether the reports so far can be told by themselves: it is a set, and everything that they refer to was read. */
    private boolean isOfUse() {
        return head.keySet().containsAll(List.of("format", "version"))
                && readToTheEnd.containsAll(List.of("places", "sources", "origins"))
                && reports.store().size() > 0;
    }

    private void parseAll(JsonToken first, ReadSoFar soFar) throws IOException, UnreadableFileException {
        if (first != JsonToken.BEGIN_OBJECT) {
            throw unreadable.notASet("it is JSON, but not an object in { }");
        }
        json.beginObject();
        while (json.hasNext()) {
            field(json.nextName(), soFar);
        }
        json.endObject();
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw unreadable.notASet("more follows after its end on line " + lines.line());
        }
        checkFormat();
        for (String list : List.of("places", "sources", "origins")) {
            if (!seen.contains(list)) {
                note(1, list, "the list is missing", "a list, empty if there are none");
            }
        }
        known = readHead(true);
    }

    private void field(String name, ReadSoFar soFar) throws IOException, UnreadableFileException {
        if (!seen.add(name)) {
            note(lines.line(), name, "the field stands twice; the second was ignored", "it once");
            json.skipValue();
        } else if (LISTS.contains(name)) {
            list(name, soFar);
        } else if (HEAD.contains(name)) {
            JsonValue value = values.read();
            head.put(name, value);
            checkFormat(name, value);
        } else {
            note(lines.line(), name, "the format knows no such field", "it to be left out");
            json.skipValue();
        }
    }

    private void list(String name, ReadSoFar soFar) throws IOException, UnreadableFileException {
        if (json.peek() != JsonToken.BEGIN_ARRAY) {
            if (name.equals("reports")) {
                throw unreadable.notASet("\"reports\" is not a list in [ ] (line " + lines.line() + ")");
            }
            note(lines.line(), name, "this is not a list and was ignored", "a list in [ ]");
            json.skipValue();
            return;
        }
        switch (name) {
            case "places" -> records(name, set.places, RecordMapper::place);
            case "sources" -> records(name, set.sources, RecordMapper::source);
            case "origins" -> records(name, set.origins, RecordMapper::origin);
            default -> reports(name, soFar);
        }
        readToTheEnd.add(name);
    }

    private <T> void records(String name, List<Draft<T>> drafts, Function<RecordFields, Optional<T>> mapper)
            throws IOException {
        JsonPath list = JsonPath.ROOT.field(name);
        json.beginArray();
        for (int i = 0; json.hasNext(); i++) {
            record(list.entry(i), mapper).ifPresent(drafts::add);
        }
        json.endArray();
    }

    /** Reports go the short way if everything that they refer to was read before them, else and when in doubt the long one. */
    private void reports(String name, ReadSoFar soFar) throws IOException {
        JsonPath list = JsonPath.ROOT.field(name);
        if (seen.containsAll(List.of("places", "sources", "origins"))) {
            LinkChecker checker = new LinkChecker(set, reports, log);
            links = Optional.of(checker);
            reports.begin(checker);
            scanner = goesShortWay
                    ? Optional.of(new RecordScanner(json, lines, reports, checker.unchecked()))
                    : Optional.empty();
        }
        json.beginArray();
        int next = passed(soFar);
        while (json.hasNext()) {
            record(list.entry(next), ReportMapper::report).ifPresent(reports::take);
            scanner.ifPresent(RecordScanner::parserTookOne);
            next = scanner.isPresent() ? passed(soFar) : next + 1;
            soFar.look(lines.bytesRead(), reports);
        }
        json.endArray();
    }

    /** Goes the short way as far as it leads; answers how many records are behind it then. */
    private int passed(ReadSoFar soFar) throws IOException {
        return scanner.isPresent() ? scanner.get().scan(soFar) : 0;
    }

    private <T> Optional<Draft<T>> record(JsonPath path, Function<RecordFields, Optional<T>> mapper)
            throws IOException {
        JsonValue value = values.read();
        RecordState state = new RecordState(log);
        if (value instanceof JsonValue.Group group) {
            Optional<T> record = mapper.apply(new RecordFields(group, state, path, dates));
            return Optional.of(new Draft<>(record, state.id(), value.line(), path, state.references()));
        }
        state.breaks(value.line(), path, value.words() + " is " + value.kind() + ", not an object", "an object in { }");
        return Optional.empty();
    }

    private void checkFormat(String name, JsonValue value) throws UnreadableFileException {
        if (name.equals("format")
                && !(value instanceof JsonValue.Text text && text.text().equals(FORMAT))) {
            throw unreadable.notASet("its \"format\" is " + value.words() + ", not \"" + FORMAT + '"');
        }
        if (name.equals("version") && !(value instanceof JsonValue.Figure figure && figure.value() == VERSION)) {
            throw unreadable.otherVersion(value);
        }
    }

    private void checkFormat() throws UnreadableFileException {
        for (String name : List.of("format", "version")) {
            if (!head.containsKey(name)) {
                throw unreadable.notASet("the field \"" + name + "\" is missing");
            }
        }
        if (!seen.contains("reports")) {
            throw unreadable.notASet("it has no list \"reports\"");
        }
    }

    /** What the set says of itself; if it was not read to its end, nobody knows whether a title would follow. */
    private SetDraft.Head readHead(boolean isWhole) {
        RecordState state = new RecordState(log, false);
        JsonValue.Group group = new JsonValue.Group(head, Map.of(), 1);
        RecordFields fields = new RecordFields(group, state, JsonPath.ROOT, dates);
        List.of("$schema", "format", "version").forEach(fields::take);
        // A stand-in must not get out, so the date is looked at before anything else can break the head.
        Optional<LocalDate> compiled = fields.date("compiled").filter(date -> !state.isBroken());
        Optional<String> title = isWhole ? Optional.of(fields.neededText("title")) : fields.text("title");
        return new SetDraft.Head(
                title.filter(text -> !text.isEmpty()),
                fields.text("description").filter(text -> !text.isEmpty()),
                compiled,
                fields.text("compiledBy").filter(text -> !text.isEmpty()),
                fields.text("licence").filter(text -> !text.isEmpty()));
    }

    private void note(int line, String field, String what, String expected) {
        log.add(line, JsonPath.ROOT.field(field), what, Optional.of(expected), false);
    }
}
