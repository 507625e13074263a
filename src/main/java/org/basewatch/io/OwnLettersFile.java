package org.basewatch.io;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.basewatch.model.Reliability;
import org.basewatch.model.SourceId;
import org.basewatch.weighing.OwnLetters;

/** The user's own letters in a JSON file of their own. One thread at a time. */
public final class OwnLettersFile {
    /** The name of the file in the folder of settings. */
    public static final String NAME = "own-letters.json";

    private static final String FORMAT = "basewatch-own-letters";
    private static final int VERSION = 1;
    private static final long LARGEST = 1 << 24;

    private OwnLettersFile() {}

    /**
     * Reads letters.
     *
     * @throws UnreadableFileException if it is not such a file, or a damaged one; nothing of it is taken then
     * @throws IOException if it cannot be read
     */
    public static OwnLetters read(Path file) throws IOException, UnreadableFileException {
        if (Files.size(file) > LARGEST) {
            throw new UnreadableFileException("\"" + file + "\" is too large for a file of letters.");
        }
        try {
            JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            if (!FORMAT.equals(json.get("format").getAsString())
                    || json.get("version").getAsInt() != VERSION) {
                throw new UnreadableFileException(
                        "\"" + file + "\" holds no letters that this version of Basewatch can read.");
            }
            List<OwnLetters.Entry> entries = new ArrayList<>();
            json.getAsJsonArray("letters").forEach(item -> entries.add(entry(item)));
            return new OwnLetters(entries);
        } catch (JsonParseException
                | IllegalStateException
                | IllegalArgumentException
                | NullPointerException
                | UnsupportedOperationException
                | java.nio.charset.CharacterCodingException
                | DateTimeException damaged) {
            // The parser reports a missing or mistyped member in any of these ways.
            throw new UnreadableFileException(
                    "\"" + file + "\" is damaged or is no file of letters; nothing of it was taken.", damaged);
        }
    }

    /**
     * Writes letters. The file is replaced in one step, so that it is whole at any time.
     *
     * @throws IOException with a sentence for the user
     */
    public static void write(OwnLetters letters, Path file) throws IOException {
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path draft = Files.createTempFile(folder, "letters", ".tmp");
            try {
                Files.writeString(draft, text(letters), StandardCharsets.UTF_8);
                replace(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new IOException(
                    "Your letters could not be written to \"" + file
                            + "\"; check that you may write there and that the disk is not full.",
                    e);
        }
    }

    private static void replace(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String text(OwnLetters letters) {
        JsonArray list = new JsonArray();
        for (OwnLetters.Entry entry : letters.entries()) {
            JsonObject item = new JsonObject();
            item.addProperty("sourceId", entry.source().value());
            item.addProperty("name", entry.name());
            item.addProperty("letter", entry.letter().name());
            item.addProperty("reason", entry.reason());
            item.addProperty("date", entry.date().toString());
            list.add(item);
        }
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("version", VERSION);
        json.add("letters", list);
        return new GsonBuilder()
                        .disableHtmlEscaping()
                        .setPrettyPrinting()
                        .create()
                        .toJson(json) + "\n";
    }

    private static OwnLetters.Entry entry(JsonElement element) {
        JsonObject item = element.getAsJsonObject();
        return new OwnLetters.Entry(
                new SourceId(item.get("sourceId").getAsString()),
                item.get("name").getAsString(),
                Reliability.valueOf(item.get("letter").getAsString()),
                item.get("reason").getAsString(),
                LocalDate.parse(item.get("date").getAsString()));
    }
}
