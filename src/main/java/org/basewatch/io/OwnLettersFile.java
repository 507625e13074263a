package org.basewatch.io;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.basewatch.disk.Replacement;
import org.basewatch.weighing.OwnLetters;

/** The user's own letters in a JSON file of their own. One thread at a time. */
public final class OwnLettersFile {
    /** The name of the file in the folder of settings. */
    public static final String NAME = "own-letters.json";

    private static final String FORMAT = "basewatch-own-letters";
    /** Since 2, letters say whose they are and can be taken back; the last of a source in the file is in force. */
    private static final int VERSION = 2;

    private static final long LARGEST = 1 << 24;

    private OwnLettersFile() {}

    /**
     * What was read.
     *
     * @param letters the letters that can be used
     * @param leftOut one entry for each that cannot, with its place in the file, the field and what is wrong
     */
    public record Read(OwnLetters letters, List<String> leftOut) {
        /** Copies the list. */
        public Read {
            leftOut = List.copyOf(leftOut);
        }

        /** What was left out, the first in full, such as {@code entry 2, "letter": "G" is none of A to F}. */
        public String leftOutWords() {
            return leftOut.get(0) + (leftOut.size() == 1 ? "" : ", and " + (leftOut.size() - 1) + " more");
        }
    }

    /**
     * Reads letters. What is wrong with one of them leaves the others as they are.
     *
     * @param today the day of the user; with one day more for other time zones, what is dated later is left out
     * @throws UnreadableFileException if it is not such a file, or a damaged one; nothing of it is taken then
     * @throws IOException if it cannot be read
     */
    public static Read read(Path file, LocalDate today) throws IOException, UnreadableFileException {
        if (Files.size(file) > LARGEST) {
            throw new UnreadableFileException("\"" + file + "\" is too large for a file of letters.");
        }
        try {
            JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            int version = json.get("version").getAsInt();
            if (!FORMAT.equals(json.get("format").getAsString()) || version < 1 || version > VERSION) {
                throw new UnreadableFileException(
                        "\"" + file + "\" holds no letters that this version of Basewatch can read.");
            }
            Read read = entries(json.getAsJsonArray("letters"), today.plusDays(1));
            // Before, what was imported stood behind what was there, however old it was.
            return version == 1 ? new Read(read.letters().byDate(), read.leftOut()) : read;
        } catch (JsonParseException
                | IllegalStateException
                | IllegalArgumentException
                | NullPointerException
                | ClassCastException
                | UnsupportedOperationException
                | java.nio.charset.CharacterCodingException damaged) {
            // The parser reports a missing or mistyped member in any of these ways.
            throw new UnreadableFileException(
                    "\"" + file + "\" is damaged or is no file of letters; nothing of it was taken.", damaged);
        }
    }

    private static Read entries(JsonArray array, LocalDate latest) {
        List<OwnLetters.Entry> entries = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        int number = 0;
        for (JsonElement element : array) {
            number++;
            try {
                entries.add(OwnLetterJson.read(element, latest));
            } catch (IllegalArgumentException wrong) {
                leftOut.add("entry " + number + ", " + wrong.getMessage());
            }
        }
        return new Read(new OwnLetters(entries), leftOut);
    }

    /**
     * Writes letters. The file is replaced in one step when all of it is on the disk, so that it is whole at any time.
     *
     * @throws IOException with a sentence for the user
     */
    public static void write(OwnLetters letters, Path file) throws IOException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            byte[] bytes = text(letters).getBytes(StandardCharsets.UTF_8);
            Replacement.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            throw new IOException(
                    "Your letters could not be written to \"" + file
                            + "\"; check that you may write there and that the disk is not full.",
                    e);
        }
    }

    private static String text(OwnLetters letters) {
        JsonArray list = new JsonArray();
        letters.entries().forEach(entry -> list.add(OwnLetterJson.write(entry)));
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
}
