package org.basewatch.io;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import org.basewatch.catalogue.Citation;
import org.basewatch.model.Reliability;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;

/** A letter of the user's choice in a map state, as JSON and back. */
final class SavedLetterJson {
    /** A picture goes to others, to whom "you" would be somebody else. */
    private static final String USER = "user";

    private SavedLetterJson() {}

    static JsonObject write(SavedLetter letter) {
        JsonObject json = new JsonObject();
        json.addProperty("sourceId", letter.source().value());
        json.addProperty("name", letter.name());
        json.addProperty("letter", letter.rating().letter().name());
        json.addProperty("reason", letter.rating().reason());
        String by = letter.rating().by();
        json.addProperty("by", by.equals(Citation.USER) ? USER : by);
        json.addProperty("date", letter.rating().date().toString());
        return json;
    }

    static SavedLetter read(JsonObject json) {
        String by = json.get("by").getAsString();
        return new SavedLetter(
                new SourceId(json.get("sourceId").getAsString()),
                json.get("name").getAsString(),
                new Source.Rating(
                        Reliability.valueOf(json.get("letter").getAsString()),
                        json.get("reason").getAsString(),
                        by.equals(USER) ? Citation.USER : by,
                        LocalDate.parse(json.get("date").getAsString())));
    }
}
