package org.basewatch.io;

import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in one sentence why nothing in a file can be used, and what to do. */
final class Unreadable {
    private static final String CHOOSE =
            " Choose a report set: a JSON file whose \"format\" is \"" + ReportSetParser.FORMAT + "\".";

    /** How files end that hold map layers as a rule. */
    private static final List<String> LAYERS = List.of(
            ".geojson", ".geojsonl", ".gpkg", ".kml", ".kmz", ".shp", ".gpx", ".tif", ".tiff", ".gtiff", ".mbtiles");

    private static final String LAYER =
            " looks like a map layer and is not a report set. To put it on the map under the"
                    + " reports, choose Add layer, or in a shell --layer.";

    private final String name;

    Unreadable(String name) {
        this.name = name;
    }

    UnreadableFileException empty() {
        return because(" is empty." + CHOOSE);
    }

    UnreadableFileException folder() {
        return because(" is a folder, not a file." + CHOOSE);
    }

    UnreadableFileException notASet(String reason) {
        return isLayer() ? because(LAYER) : because(" is not a report set: " + reason + "." + CHOOSE);
    }

    UnreadableFileException otherVersion(JsonValue version) {
        boolean isNewer = version instanceof JsonValue.Figure figure && figure.value() > ReportSetParser.VERSION;
        String advice = isNewer ? " Get a newer Basewatch to open it." : " Ask its maker for a file of that version.";
        return because(" says that its version is " + version.words() + ", and this Basewatch reads version "
                + ReportSetParser.VERSION + " of the format." + advice);
    }

    UnreadableFileException tooLarge(OutOfMemoryError cause) {
        return new UnreadableFileException(
                '"' + name + "\" needs more memory than Java may use here. Start Basewatch with more, such as"
                        + " java -Xmx4g -jar basewatch.jar, or open a smaller set.",
                cause);
    }

    /** For whatever the system or the parser says. */
    UnreadableFileException from(IOException cause, int line, String path) {
        if (TextBreak.isBehind(cause) && isLayer()) {
            return new UnreadableFileException('"' + name + '"' + LAYER, cause);
        }
        if (cause instanceof LineReader.NotUtf8Exception wrong) {
            return new UnreadableFileException('"' + name + '"' + notUtf8(wrong, line), cause);
        }
        if (new TextBreak(line, path, cause).isEnd()) {
            String sentence = " ends too early, in the middle of " + path + " on line " + line
                    + ": it is not complete. Get or copy the file again.";
            return new UnreadableFileException('"' + name + '"' + sentence, cause);
        }
        if (cause instanceof MalformedJsonException) {
            return new UnreadableFileException('"' + name + '"' + malformed(cause, line, path), cause);
        }
        return new UnreadableFileException('"' + name + '"' + system(cause), cause);
    }

    /**
     * It is a picture.
     *
     * @param isSaved whether Basewatch has saved it
     */
    UnreadableFileException picture(boolean isSaved, Exception cause) {
        String sentence = isSaved
                ? " is a picture that Basewatch has saved, not a report set. To make it again, use a shell: basewatch export"
                        + " --state \"" + name + "\" --out again.png."
                : " is a picture, not a report set, and Basewatch has not saved it or another program has saved it since."
                        + CHOOSE;
        return new UnreadableFileException('"' + name + '"' + sentence, cause);
    }

    private boolean isLayer() {
        String lower = name.toLowerCase(Locale.ROOT);
        return LAYERS.stream().anyMatch(lower::endsWith);
    }

    private UnreadableFileException because(String sentence) {
        return new UnreadableFileException('"' + name + '"' + sentence);
    }

    private static String notUtf8(LineReader.NotUtf8Exception wrong, int line) {
        return wrong.isUtf16()
                ? " is text in UTF-16, and a report set is in UTF-8. Save it again as UTF-8."
                : " is not text in UTF-8: byte " + (wrong.offset() + 1) + " (line " + line
                        + ") is wrong. Save it again as UTF-8.";
    }

    private static String malformed(IOException cause, int line, String path) {
        if (TextBreak.says(cause, "esting limit")) {
            return " nests brackets too deep to be a report set (line " + line + ")." + CHOOSE;
        }
        String where = path.equals("$") ? "" : ", in " + path;
        return " is not JSON: on line " + line + where
                + " stands something that JSON does not allow there. Mend that line, or get the file again.";
    }

    private static String system(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return " is not there. Check the name and the folder.";
        }
        if (cause instanceof AccessDeniedException) {
            return " may not be read by you. Ask for the right to read it, or choose another file.";
        }
        String reason = Optional.ofNullable(cause.getMessage()).orElse("no reason given");
        return " could not be read (" + reason + "). Check the disk, or choose another file.";
    }
}
