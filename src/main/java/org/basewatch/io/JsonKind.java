package org.basewatch.io;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Tells by its content what a JSON file is: both report sets and GeoJSON end in .json. Any thread but the window's. */
public final class JsonKind {
    private static final Set<String> GEO_JSON = Set.of(
            "FeatureCollection",
            "Feature",
            "Point",
            "MultiPoint",
            "LineString",
            "MultiLineString",
            "Polygon",
            "MultiPolygon",
            "GeometryCollection");

    private JsonKind() {}

    /** Whether a file ends in .json or the like. */
    public static boolean isNamedJson(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".geojson");
    }

    /** Whether a JSON file holds GeoJSON. What cannot be read, or is cut off before it tells, is taken for a report set. */
    public static boolean isGeoJson(Path file) {
        try (JsonReader json = new JsonReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            json.beginObject();
            while (json.hasNext()) {
                String name = json.nextName();
                if (name.equals("type") && json.peek() == JsonToken.STRING) {
                    return GEO_JSON.contains(json.nextString());
                }
                if (name.equals("features")) {
                    return true;
                }
                if (name.equals("format") || name.equals("reports") || name.equals("places")) {
                    return false;
                }
                json.skipValue();
            }
            return false;
        } catch (IOException | JsonParseException | IllegalStateException unreadable) {
            return false;
        }
    }
}
