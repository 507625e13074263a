package org.basewatch.io;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one value with all that is in it. How deep it may go is limited by the reader beneath, so the stack is safe. */
final class JsonValueReader {
    /** Fields in which NaN and Infinity, which JSON does not know but some programs write, cost one record and not the file. */
    private static final Set<String> FIGURES = Set.of(
            "lon", "lat", "precisionM", "radiusM", "semiMajorM", "semiMinorM", "bearingDeg", "credibility", "count");

    private final JsonReader json;
    private final LineReader lines;
    private final Map<String, String> names = new HashMap<>();

    JsonValueReader(JsonReader json, LineReader lines) {
        this.json = json;
        this.lines = lines;
    }

    JsonValue read() throws IOException {
        return read(json.peek());
    }

    private JsonValue read(JsonToken next) throws IOException {
        return switch (next) {
            case BEGIN_OBJECT -> group();
            case BEGIN_ARRAY -> items();
            case NUMBER -> new JsonValue.Figure(Double.parseDouble(json.nextString()), lines.line());
            case BOOLEAN -> new JsonValue.Flag(json.nextBoolean(), lines.line());
            case NULL -> {
                json.nextNull();
                yield new JsonValue.Null(lines.line());
            }
            default -> new JsonValue.Text(json.nextString(), lines.line());
        };
    }

    private JsonValue group() throws IOException {
        int line = lines.line();
        Map<String, JsonValue> values = new LinkedHashMap<>();
        Map<String, Integer> repeated = Map.of();
        json.beginObject();
        while (json.hasNext()) {
            String name = shared(json.nextName());
            int nameLine = lines.line();
            JsonValue value = FIGURES.contains(name) ? figure() : read();
            if (values.putIfAbsent(name, value) != null) {
                repeated = repeated.isEmpty() ? new LinkedHashMap<>() : repeated;
                repeated.putIfAbsent(name, nameLine);
            }
        }
        json.endObject();
        return new JsonValue.Group(values, repeated, line);
    }

    private JsonValue figure() throws IOException {
        JsonToken next;
        json.setStrictness(Strictness.LENIENT);
        try {
            next = json.peek();
        } finally {
            json.setStrictness(Strictness.STRICT);
        }
        return read(next);
    }

    private JsonValue items() throws IOException {
        int line = lines.line();
        List<JsonValue> values = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            values.add(read());
        }
        json.endArray();
        return new JsonValue.Items(values, line);
    }

    // One string for all fields of a name: it knows its hash, and equals itself at a glance.
    private String shared(String name) {
        if (names.size() > 1_000) {
            return name;
        }
        String known = names.putIfAbsent(name, name);
        return known == null ? name : known;
    }
}
