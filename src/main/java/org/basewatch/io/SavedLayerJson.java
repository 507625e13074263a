package org.basewatch.io;

import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.basewatch.map.LayerReference;
import org.basewatch.map.SavedLayer;
import org.basewatch.map.UserLayerStyle;

/** Layers of the user's own in settings and map states. */
final class SavedLayerJson {
    private static final String NUMBER = "a number";

    private SavedLayerJson() {}

    static JsonObject object(SavedLayer layer) {
        JsonObject json = new JsonObject();
        LayerReference reference = layer.reference();
        json.addProperty("file", reference.file().toString());
        if (!reference.part().isEmpty()) {
            json.addProperty("part", reference.part());
        }
        json.addProperty("checksum", reference.checksum());
        layer.crs().ifPresent(code -> json.addProperty("crs", code));
        UserLayerStyle style = layer.style();
        json.addProperty("visible", style.visible());
        json.addProperty("opacity", style.opacity());
        json.addProperty("colour", String.format(Locale.ROOT, "#%06x", style.rgb()));
        json.addProperty("lineWidth", style.lineWidth());
        json.addProperty("fillOpacity", style.fillOpacity());
        json.addProperty("pointSize", style.pointSize());
        style.namedBy().ifPresent(attribute -> json.addProperty("namedBy", attribute));
        return json;
    }

    static void write(SavedLayer layer, JsonWriter json) throws IOException {
        json.jsonValue(object(layer).toString());
    }

    static SavedLayer read(JsonObject json) {
        UserLayerStyle style = UserLayerStyle.initial()
                .withVisible(json.get("visible").getAsBoolean())
                .withOpacity(json.get("opacity").getAsDouble())
                .withRgb(colour(json.get("colour").getAsString()))
                .withLineWidth(json.get("lineWidth").getAsDouble())
                .withFillOpacity(json.get("fillOpacity").getAsDouble())
                .withPointSize(json.get("pointSize").getAsDouble())
                .withNamedBy(
                        json.has("namedBy") ? Optional.of(json.get("namedBy").getAsString()) : Optional.empty());
        LayerReference reference = new LayerReference(
                Path.of(json.get("file").getAsString()),
                json.has("part") ? json.get("part").getAsString() : "",
                json.get("checksum").getAsString());
        return new SavedLayer(
                reference, json.has("crs") ? Optional.of(json.get("crs").getAsString()) : Optional.empty(), style);
    }

    static Optional<SavedLayer> read(RecordFields fields) {
        String file = fields.text("file").orElse("");
        String part = fields.text("part").orElse("");
        String checksum = fields.text("checksum").orElse("");
        Optional<String> crs = fields.text("crs");
        boolean visible = fields.flag("visible", true);
        double opacity = fields.neededNumber("opacity", 0, 1, NUMBER);
        String colour = fields.text("colour").orElse("");
        double lineWidth = fields.neededNumber("lineWidth", 0, 20, NUMBER);
        double fillOpacity = fields.neededNumber("fillOpacity", 0, 1, NUMBER);
        Optional<String> namedBy = fields.text("namedBy");
        double pointSize = fields.neededNumber("pointSize", 1, 40, NUMBER);
        return fields.make(() -> new SavedLayer(
                new LayerReference(path(file), part, checksum),
                crs,
                UserLayerStyle.initial()
                        .withVisible(visible)
                        .withOpacity(opacity)
                        .withRgb(colour(colour))
                        .withLineWidth(lineWidth)
                        .withFillOpacity(fillOpacity)
                        .withPointSize(pointSize)
                        .withNamedBy(namedBy)));
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException foreign) {
            throw new IllegalArgumentException("\"" + file + "\" is no path on this system", foreign);
        }
    }

    private static int colour(String text) {
        if (!text.matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException("\"" + text + "\" is no colour such as #7a3e9d");
        }
        return Integer.parseInt(text.substring(1), 16);
    }
}
