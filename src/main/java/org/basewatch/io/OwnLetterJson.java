package org.basewatch.io;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.basewatch.model.Reliability;
import org.basewatch.model.SourceId;
import org.basewatch.weighing.Giver;
import org.basewatch.weighing.OwnLetters;

/**
 * One of the user's own letters as JSON and back. What is wrong with a field is told by an {@link IllegalArgumentException} whose
 * message names the field.
 */
final class OwnLetterJson {
    private static final String USER = "user";

    private OwnLetterJson() {}

    static JsonObject write(OwnLetters.Entry entry) {
        JsonObject json = new JsonObject();
        json.addProperty("sourceId", entry.source().value());
        json.addProperty("name", entry.name());
        entry.letter()
                .ifPresentOrElse(
                        letter -> json.addProperty("letter", letter.name()), () -> json.addProperty("takenBack", true));
        json.addProperty("reason", entry.reason());
        json.addProperty("date", entry.date().toString());
        if (entry.by() instanceof Giver.Other other) {
            other.name().ifPresent(name -> json.addProperty("by", name));
            other.imported().ifPresent(way -> {
                json.addProperty("importedFrom", way.file());
                json.addProperty("importedOn", way.on().toString());
            });
        } else {
            json.addProperty("by", USER);
        }
        return json;
    }

    /**
     * Reads a letter.
     *
     * @param latest the last day that is not in the future
     */
    static OwnLetters.Entry read(JsonElement element, LocalDate latest) {
        if (!element.isJsonObject()) {
            throw new IllegalArgumentException("this is no letter");
        }
        JsonObject json = element.getAsJsonObject();
        return new OwnLetters.Entry(
                source(json),
                needed(json, "name"),
                letter(json),
                text(json, "reason").orElse(""),
                day(json, "date", latest),
                giver(json, latest));
    }

    private static SourceId source(JsonObject json) {
        try {
            return new SourceId(needed(json, "sourceId"));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("\"sourceId\": " + wrong.getMessage(), wrong);
        }
    }

    private static Optional<Reliability> letter(JsonObject json) {
        if (!json.has("letter") && json.has("takenBack")) {
            return Optional.empty();
        }
        String letter = needed(json, "letter");
        return Optional.of(Reliability.of(letter)
                .orElseThrow(() -> new IllegalArgumentException("\"letter\": \"" + letter + "\" is none of A to F")));
    }

    private static Giver giver(JsonObject json, LocalDate latest) {
        Optional<String> by = text(json, "by").filter(name -> !name.isBlank() && !name.equals(USER));
        Optional<Giver.Import> imported =
                text(json, "importedFrom").map(file -> new Giver.Import(file, day(json, "importedOn", latest)));
        return by.isEmpty() && imported.isEmpty() ? new Giver.User() : new Giver.Other(by, imported);
    }

    private static LocalDate day(JsonObject json, String field, LocalDate latest) {
        String text = needed(json, field);
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(
                    "\"" + field + "\": \"" + text + "\" is no day, such as 2026-11-30", wrong);
        }
        if (day.isAfter(latest)) {
            throw new IllegalArgumentException("\"" + field + "\": " + text + " lies in the future");
        }
        return day;
    }

    private static String needed(JsonObject json, String field) {
        return text(json, field).orElseThrow(() -> new IllegalArgumentException("\"" + field + "\" is missing"));
    }

    private static Optional<String> text(JsonObject json, String field) {
        JsonElement value = json.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
            throw new IllegalArgumentException("\"" + field + "\" is no text");
        }
        return Optional.of(value.getAsString());
    }
}
