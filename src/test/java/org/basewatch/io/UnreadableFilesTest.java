package org.basewatch.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of which nothing can be used: one sentence that says what is wrong and what to do. */
class UnreadableFilesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n"})
    void anEmptyFile(String text) {
        assertThat(sentence(text)).startsWith("\"sample.json\" is empty. Choose a report set");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hello                                        | is not JSON: on line 1
            <html></html>                                | is not JSON: on line 1
            {"format": "basewatch-reports", 'version': 1}| is not JSON: on line 1
            {"format": "basewatch-reports",}             | is not JSON: on line 1
            []                                           | is not a report set: it is JSON, but not an object in { }.
            7                                            | is not a report set: it is JSON, but not an object in { }.
            {}                                           | is not a report set: the field "format" is missing.
            {"type": "FeatureCollection"}                | is not a report set: the field "format" is missing.
            {"format": "geojson"}                        | is not a report set: its "format" is "geojson", not "basewatch-reports".
            {"format": "basewatch-reports"}              | is not a report set: the field "version" is missing.
            {"format": "basewatch-reports", "version": 2}| says that its version is 2, and this Basewatch reads version 1 of the format. Get a newer Basewatch to open it.
            {"format": "basewatch-reports", "version": 1}| is not a report set: it has no list "reports".
            {"reports": {}}                              | is not a report set: "reports" is not a list in [ ] (line 1).
            """)
    void aFileOfAnotherSort(String text, String expected) {
        assertThat(sentence(text)).startsWith("\"sample.json\" " + expected);
    }

    @Test
    void aFileThatWasCutOffBeforeItsFirstReportSaysWhere() {
        String text = ReportSetTexts.GOOD.substring(0, ReportSetTexts.GOOD.indexOf("{\"type\": \"corroborates\""));
        for (int length = 1; length < text.strip().length(); length += 37) {
            String start = text.substring(0, length);
            int line = (int) start.replaceFirst("\n$", "")
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;

            assertThat(sentence(start))
                    .as("%d characters", length)
                    .contains(" ends too early, in the middle of $")
                    .contains(" on line " + line + ": it is not complete.");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sites.GeoJSON | {"type": "FeatureCollection", "features": []}
            sites.kml     | <kml></kml>
            imagery.tif   | II*
            cut.geojson   | {"format": "geo
            """)
    void aMapLayerIsShownTheWay(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);

        assertThat(catchThrowableOfType(
                        UnreadableFileException.class, () -> new JsonCatalogueReader().read(file, ReadWatcher.none())))
                .hasMessage('"' + file.toString()
                        + "\" looks like a map layer and is not a report set. To put it on the map under"
                        + " the reports, choose Add layer, or in a shell --layer.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void aFileThatIsNestedTooDeep(String bracket) {
        String text = "{\"format\": \"basewatch-reports\", \"extra\": " + bracket.repeat(100_000);

        assertThat(sentence(text)).startsWith("\"sample.json\" nests brackets too deep to be a report set (line 1).");
    }

    @Test
    void aReportThatIsNestedTooDeep() {
        String text = ReportSetTexts.with("\"summary\": \"Trucks on a road.\"", "\"summary\": " + "[".repeat(100_000));

        assertThat(sentence(text)).contains(" nests brackets too deep to be a report set");
    }

    @Test
    void textInAnotherEncodingSaysWhichByteIsWrong() {
        byte[] bytes = ReportSetTexts.with("A convoy", "Caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String arabicLost = text.replace("\u00e9", "#");
        int offset = arabicLost.indexOf("Caf#") + 4;

        assertThat(sentence(bytes))
                .isEqualTo("\"sample.json\" is not text in UTF-8: byte " + offset + " (line "
                        + ReportSetTexts.lineOf(arabicLost, "Caf#") + ") is wrong. Save it again as UTF-8.");
    }

    @Test
    void textInUtf16IsRecognised() {
        String expected = "\"sample.json\" is text in UTF-16, and a report set is in UTF-8. Save it again as UTF-8.";

        assertThat(sentence(ReportSetTexts.GOOD.getBytes(StandardCharsets.UTF_16)))
                .isEqualTo(expected);
        assertThat(sentence(ReportSetTexts.GOOD.getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(expected);
        assertThat(sentence(ReportSetTexts.GOOD.getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(expected);
    }

    @Test
    void aPictureOfAnotherProgram() throws IOException {
        Path file = folder.resolve("photo.png");
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", file.toFile());

        assertThat(catchThrowableOfType(UnreadableFileException.class, () -> new JsonCatalogueReader().read(file)))
                .hasMessageContaining("is a picture, not a report set")
                .hasMessageContaining("Choose a report set");
    }

    @Test
    void aFolder() {
        assertThat(sentence(folder))
                .isEqualTo("\"" + folder + "\" is a folder, not a file. Choose a report set: a JSON file whose "
                        + "\"format\" is \"basewatch-reports\".");
    }

    @Test
    void aFileThatIsNotThere() {
        Path file = folder.resolve("nothing.json");

        assertThat(sentence(file)).isEqualTo("\"" + file + "\" is not there. Check the name and the folder.");
    }

    @Test
    void aFileThatMayNotBeRead() {
        // Whoever runs the tests may be allowed to read everything, so the system's answer is given by hand.
        String sentence = new Unreadable("secret.json")
                .from(new AccessDeniedException("secret.json"), 1, "$")
                .getMessage();

        assertThat(sentence)
                .isEqualTo(
                        "\"secret.json\" may not be read by you. Ask for the right to read it, or choose another file.");
    }

    @Test
    void aDiskThatFails() {
        String sentence = new Unreadable("set.json")
                .from(new IOException("Input/output error"), 1, "$")
                .getMessage();

        assertThat(sentence)
                .isEqualTo(
                        "\"set.json\" could not be read (Input/output error). Check the disk, or choose another file.");
    }

    @Test
    void aFileOnDiskIsReadAsItsBytes() throws Exception {
        Path file = Files.writeString(folder.resolve("good.json"), ReportSetTexts.GOOD);

        assertThat(new JsonCatalogueReader().read(file).catalogue().size()).isEqualTo(2);
    }

    private static String sentence(String text) {
        return sentence(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sentence(byte[] bytes) {
        return sentence(() -> new JsonCatalogueReader().read(new ByteArrayInputStream(bytes), "sample.json"));
    }

    private static String sentence(Path file) {
        return sentence(() -> new JsonCatalogueReader().read(file));
    }

    private static String sentence(ThrowingCallable reading) {
        return String.valueOf(
                catchThrowableOfType(UnreadableFileException.class, reading).getMessage());
    }
}
