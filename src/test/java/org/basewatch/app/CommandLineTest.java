package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.basewatch.catalogue.EventDays;
import org.basewatch.export.PngMetadata;
import org.basewatch.io.MapState;
import org.basewatch.io.StateFile;
import org.basewatch.io.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    private static final Path BUNDLED = Path.of("resources", "reports", "syria-2024.json");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void exportWritesThePictureAndNamesIt() throws Exception {
        Path file = folder.resolve("syria.png");
        int code = run(
                "export",
                "--out",
                file.toString(),
                "--size",
                "800x600",
                "--reliability",
                "A-C,F",
                "--credibility",
                "1-3,6",
                "--as-of",
                "2024-12-16",
                "--title",
                "T",
                "--marking",
                "M",
                "--tlp",
                "green",
                "--place",
                "khmeimim",
                "--bbox",
                "35,34,37,36",
                "--nm",
                "--candidates",
                "--labels",
                "en",
                "--author",
                "Desk",
                "--made",
                "2024-12-16T14:30Z");
        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(out.toString()).contains(file.toString());
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(800);
    }

    @Test
    void helpGivesAnExampleThatCanBeCopiedAsItStands() {
        assertThat(run("export", "--help")).isZero();

        String[] example = out.toString()
                .split("Example:\\R", -1)[1]
                .split("\\R\\s*\\R", -1)[0]
                .split("\\R", -1);
        assertThat(example).allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
        assertThat(String.join(" ", example)
                        .replace("\\", "")
                        .replaceAll("\\s+", " ")
                        .strip())
                .isEqualTo("basewatch export --out syria.png --size a4 --as-of 2024-12-16 "
                        + "--reliability A-C,F --credibility 1-3,6");
    }

    @Test
    void theSameCommandGivesTheSameBytes() throws Exception {
        Path first = folder.resolve("a.png");
        Path second = folder.resolve("b.png");
        assertThat(run("export", "--out", first.toString(), "--size", "700x500"))
                .isZero();
        assertThat(run("export", "--out", second.toString(), "--size", "700x500", "--data", BUNDLED.toString()))
                .isZero();
        assertThat(first).hasSameBinaryContentAs(second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--size | 10x10 | --size",
                "--bbox | 37,35,36,36 | west 37 is not less than east 36",
                "--bbox | 0,0,10,10 | the map covers",
                "--place | atlantis | there are khmeimim, tartus, aleppo-raqqa-unnamed, syria",
                "--reliability | A-G | \"G\"",
                "--credibility | 7 | \"7\"",
                "--as-of | 2024-02-30 | not a day",
                "--from | 8.12.2024 | not a day",
                "--search | code:9 | is no code",
                "--search | sorce:x | There is no field",
                "--tlp | white | TLP:CLEAR",
                "--labels | fr | en, ar or both",
                "--made | yesterday | time with its zone",
                "--colour | red | Unknown option"
            })
    void wrongUseIsSaidPreciselyAndLeavesNoPicture(String option, String value, String said) {
        Path file = folder.resolve("x.png");
        assertThat(run("export", "--out", file.toString(), option, value)).isEqualTo(2);
        assertThat(err.toString()).contains(said).contains("--help").doesNotContain("\tat ");
        assertThat(file).doesNotExist();
    }

    @Test
    void daysKeepTheUndatedUnlessTheyAreLeftOut() throws Exception {
        Path file = folder.resolve("days.png");
        List<String> args = List.of(
                "export", "--out", file.toString(), "--size", "900x700", "--from", "2024-12-05", "--to", "2024-12-10");
        assertThat(run(args.toArray(String[]::new))).isZero();
        assertThat(stateIn(file).criteria().events())
                .isEqualTo(EventDays.between(LocalDate.of(2024, 12, 5), LocalDate.of(2024, 12, 10)));

        List<String> without = new ArrayList<>(args);
        without.add("--no-undated");
        assertThat(run(without.toArray(String[]::new))).isZero();
        assertThat(stateIn(file).criteria().events().undated()).isFalse();
    }

    private static MapState stateIn(Path picture) throws UnreadableFileException {
        return StateFile.read(picture, PngMetadata.STATE);
    }

    @Test
    void aSavedPictureIsNotTakenForABrokenReportSet() {
        Path file = folder.resolve("saved.png");
        assertThat(run("export", "--out", file.toString(), "--size", "400x400")).isZero();
        assertThat(run("validate", file.toString())).isEqualTo(3);
        assertThat(out.toString() + err)
                .contains("is a picture that Basewatch has saved")
                .contains("basewatch export --state \"" + file + "\"")
                .doesNotContain("UTF-8");
    }

    @Test
    void aMissingOutIsWrongUse() {
        assertThat(run("export")).isEqualTo(2);
        assertThat(err.toString()).contains("--out");
    }

    @Test
    void exportPutsLayersUnderTheReportsTheSameEachTime() throws Exception {
        Path layers = Path.of("src", "test", "resources", "layers");
        Path file = folder.resolve("layers.png");
        String[] args = {
            "export",
            "--out",
            file.toString(),
            "--size",
            "900x700",
            "--bbox",
            "35.4,34.2,37,36",
            "--crs",
            "epsg:3857",
            "--layer",
            layers.resolve("raster/utm37.tif").toString(),
            "--layer",
            layers.resolve("broken/no-system.shp") + "@EPSG:32637"
        };
        assertThat(run(args)).as(err.toString()).isZero();
        byte[] first = Files.readAllBytes(file);
        run(args);
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
        String words = new String(first, StandardCharsets.ISO_8859_1);
        assertThat(words)
                .contains("Layers added under the reports: utm37.tif; no-system.shp")
                .contains("Pseudo-Mercator")
                .contains("\"crs\":\"EPSG:3857\"")
                .doesNotContain(layers.toAbsolutePath().toString());
        assertThat(countOf(ImageIO.read(file.toFile()), 0xff274632)).isGreaterThan(5_000);
    }

    @Test
    void aBoxOfWhichThePictureShowsOnlyAPartIsSaidToBeCut() {
        String file = folder.resolve("cut.png").toString();
        String widest = "27,27,49,41";
        assertThat(run("export", "--out", file, "--size", "800x1400", "--bbox", widest))
                .isZero();
        assertThat(err.toString())
                .startsWith("--bbox: the picture shows only a part of it")
                .hasLineCount(1);
    }

    @Test
    void aSystemThatCannotShowTheMapIsWrongUse() {
        assertThat(run("export", "--out", folder.resolve("x.png").toString(), "--crs", "EPSG:32601"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--crs: EPSG:32601").contains("EPSG:32637");
    }

    private static long countOf(BufferedImage picture, int argb) {
        return IntStream.range(0, picture.getHeight())
                .flatMap(y -> IntStream.range(0, picture.getWidth()).map(x -> picture.getRGB(x, y)))
                .filter(pixel -> near(pixel, argb))
                .count();
    }

    private static boolean near(int pixel, int other) {
        return IntStream.of(0, 8, 16)
                .allMatch(shift -> Math.abs((pixel >> shift & 0xff) - (other >> shift & 0xff)) < 6);
    }

    @Test
    void whatCannotBeWrittenOrReadIsOneSentence() {
        assertThat(run(
                        "export",
                        "--size",
                        "400x400",
                        "--out",
                        folder.resolve("no").resolve("x.png").toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("folder does not exist").hasLineCount(1);
        err.getBuffer().setLength(0);
        assertThat(run("export", "--out", folder.resolve("x.png").toString(), "--data", "missing.json"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("missing.json").hasLineCount(1);
    }

    @Test
    void brokenRecordsAreLeftOutAndSaid() throws Exception {
        String text = Files.readString(BUNDLED).replaceFirst("\"credibility\": [1-6]", "\"credibility\": 9");
        Path data = Files.writeString(folder.resolve("broken.json"), text);
        Path file = folder.resolve("x.png");
        assertThat(run("export", "--out", file.toString(), "--size", "400x400", "--data", data.toString()))
                .isZero();
        assertThat(err.toString())
                .contains("record of the report set was left out")
                .contains("validate");
        assertThat(file).exists();
    }

    @Test
    void whereThereIsARemarkAloneNothingIsSaidToBeLeftOut() throws Exception {
        String text = Files.readString(BUNDLED).replaceFirst("\"version\"", "\"colour\": \"red\", \"version\"");
        Path data = Files.writeString(folder.resolve("odd.json"), text);
        Path file = folder.resolve("x.png");
        assertThat(run("export", "--out", file.toString(), "--size", "400x400", "--data", data.toString()))
                .isZero();
        assertThat(err.toString())
                .startsWith("There is a remark on the report set; every record was kept.")
                .contains("basewatch validate");
        assertThat(file).exists();
    }

    @Test
    void ofAFileThatBreaksOffAPictureIsMadeThatSaysSo() throws Exception {
        String text = Files.readString(BUNDLED);
        Path data = Files.writeString(folder.resolve("cut.json"), text.substring(0, text.indexOf("\"id\": \"r05\"")));
        Path file = folder.resolve("x.png");
        assertThat(run("export", "--out", file.toString(), "--size", "400x400", "--data", data.toString()))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("cut.json ends early, at line ")
                .contains("The picture says so.")
                .doesNotContain("left out");
        assertThat(file).exists();
        assertThat(run("validate", data.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("the file ends here, too early");
    }

    @Test
    void validateTellsFineProblemsAndUnreadableApart() throws Exception {
        assertThat(run("validate", BUNDLED.toString())).isZero();
        assertThat(out.toString()).contains("fine");
        String text = Files.readString(BUNDLED).replaceFirst("\"credibility\": [1-6]", "\"credibility\": 9");
        Path data = Files.writeString(folder.resolve("broken.json"), text);
        assertThat(run("validate", data.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("broken.json:").contains("$.reports[0]");
        assertThat(run("validate", data.toString(), "missing.json")).isEqualTo(3);
        assertThat(run("validate")).isEqualTo(2);
    }

    @Test
    void aNameThatIsNeitherCommandNorFileIsWrongUse() {
        assertThat(run("exprot")).isEqualTo(2);
        assertThat(err.toString()).contains("neither a command").doesNotContain("\tat ");
    }

    private int run(String... args) {
        return Launcher.run(args, new PrintWriter(out, true), new PrintWriter(err, true), file -> 0);
    }

    @Test
    void aPictureNeverTakesThePlaceOfWhatItIsMadeOf() throws Exception {
        Path data = Files.copy(Path.of("resources", "reports", "syria-2024.json"), folder.resolve("mine.json"));
        long size = Files.size(data);
        assertThat(run("export", "--out", data.toString(), "--data", data.toString()))
                .isEqualTo(ExitCodes.WRONG_USE);
        assertThat(err.toString()).contains("is what the picture is to be made of");
        assertThat(Files.size(data)).isEqualTo(size);
    }

    @Test
    void aLayerWhoseNameCanBeNoPathIsSaidToBeMissing() {
        assertThat(run("export", "--out", folder.resolve("x.png").toString(), "--layer", "a\0b@EPSG:32637"))
                .isEqualTo(ExitCodes.WRONG_USE);
        assertThat(err.toString()).contains("--layer: there is no file");
    }
}
