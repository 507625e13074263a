package org.basewatch.map.geotools.vector;

import com.linuxense.javadbf.DBFCharsetHelper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.basewatch.map.geotools.Opening;

/**
 * How the letters of a shapefile's table are written: by the .cpg beside it, else by the code in the table itself, else by the look of
 * its bytes. One thread.
 */
final class DbfLetters {
    private static final Pattern FIGURES = Pattern.compile("(?:.*\\D)?(\\d{3,6})(?:-(\\d{1,2}))?");
    private static final int UTF_8_OF_WINDOWS = 65001;
    private static final int LONGEST_CPG = 100;
    private static final int ROWS_LOOKED_AT = 2_000;
    /** "ANSI", whichever that was where the file was made: says nothing. */
    private static final int ANSI = 0x57;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private DbfLetters() {}

    /** How the letters of some records are written; a remark is made if that is a guess that may be wrong. */
    static Charset of(Opening opening, DbfRecords records) throws IOException {
        Optional<Path> cpg = opening.beside(".cpg");
        if (cpg.isPresent()) {
            Optional<Charset> said = named(start(cpg.get()));
            if (said.isPresent()) {
                return said.get();
            }
            opening.warn("The letters named in " + cpg.get().getFileName() + " are not known here.");
        }
        if (records.language() != 0 && records.language() != ANSI) {
            Optional<Charset> said = Optional.ofNullable(DBFCharsetHelper.getCharsetByByte(records.language()));
            if (said.isPresent()) {
                return said.get();
            }
        }
        return byLook(opening, records);
    }

    /** What is meant by the words of a .cpg, such as "UTF-8", "1256", "ANSI 1256", "OEM 866", "88596", "LDID/126". */
    static Optional<Charset> named(String words) {
        String plain = words.strip().toUpperCase(Locale.ROOT);
        if (plain.startsWith("LDID/")) {
            return Optional.of(plain.substring(5))
                    .filter(code -> code.matches("\\d{1,3}"))
                    .map(code -> DBFCharsetHelper.getCharsetByByte(Integer.parseInt(code)));
        }
        if (isKnown(plain)) {
            return Optional.of(Charset.forName(plain));
        }
        Matcher figures = FIGURES.matcher(plain);
        return figures.matches()
                ? byFigures(figures.group(1), Optional.ofNullable(figures.group(2)))
                : Optional.empty();
    }

    private static Optional<Charset> byFigures(String page, Optional<String> part) {
        if (page.equals(String.valueOf(UTF_8_OF_WINDOWS))) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        String iso = page.matches("(8859|2859).*") ? "ISO-8859-" + part.orElse(page.substring(4)) : "";
        return List.of(iso, "windows-" + page, "IBM" + page, "x-IBM" + page, "x-windows-" + page).stream()
                .filter(DbfLetters::isKnown)
                .map(Charset::forName)
                .findFirst();
    }

    private static boolean isKnown(String name) {
        try {
            return !name.isEmpty() && Charset.isSupported(name);
        } catch (IllegalCharsetNameException words) {
            return false;
        }
    }

    private static String start(Path cpg) throws IOException {
        try (var bytes = Files.newInputStream(cpg)) {
            // a byte order mark before the name is no part of it
            return new String(bytes.readNBytes(LONGEST_CPG), StandardCharsets.ISO_8859_1)
                    .replaceFirst("^\\u00ef\\u00bb\\u00bf", "");
        }
    }

    private static Charset byLook(Opening opening, DbfRecords records) throws IOException {
        for (int row = 0; row < Math.min(records.count(), ROWS_LOOKED_AT); row++) {
            if (!isUtf8(records.record(row))) {
                opening.warn(opening.baseName() + ".dbf does not say how its letters are written, so that words may be"
                        + " garbled; put a file " + opening.baseName()
                        + ".cpg beside it that says it, for example 1256.");
                return WESTERN;
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean isUtf8(byte[] record) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(record));
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }
}
