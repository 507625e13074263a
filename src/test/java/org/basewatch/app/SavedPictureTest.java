package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.Citation;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.export.BriefingPicture;
import org.basewatch.export.MapKit;
import org.basewatch.export.PictureContent;
import org.basewatch.export.PictureFiles;
import org.basewatch.export.PictureGround;
import org.basewatch.export.PictureOptions;
import org.basewatch.export.PictureRequest;
import org.basewatch.export.PictureSheets;
import org.basewatch.export.PictureSize;
import org.basewatch.export.PictureTexts;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.StateFile;
import org.basewatch.map.annotation.SampleAnnotations;
import org.basewatch.model.Reliability;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that are made again from the state that they carry. */
class SavedPictureTest {
    private static final Path IMAGERY = Path.of("src", "test", "resources", "layers", "raster", "utm37.tif");

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter err = new StringWriter();

    @Test
    void aPictureWithDrawingsIsMadeAgain() throws Exception {
        Path first = drawn();
        Path again = folder.resolve("again.png");
        assertThat(run("export", "--out", again.toString(), "--state", first.toString()))
                .isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(differing(again, first)).isZero();
    }

    @Test
    void aPictureWithAFilterAWordAndALayerIsMadeAgainToTheByte() throws Exception {
        Path layer = Files.copy(IMAGERY, folder.resolve("utm37.tif"));
        Path first = exported(layer.toString());
        Path again = folder.resolve("again.png");
        assertThat(run("export", "--out", again.toString(), "--state", first.toString()))
                .isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(Files.mismatch(again, first)).isEqualTo(-1);
    }

    @Test
    void lettersOfTheUsersChoiceAreInTheirPictureAgain() throws Exception {
        Path first = saved(lettered("src-newsweek"));
        String text = Files.readString(first, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("letters chosen by the user for 1 source").contains("\"reason\":\"for a trial\"");
        Path again = folder.resolve("again.png");
        assertThat(run("export", "--out", again.toString(), "--state", first.toString()))
                .isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(Files.readString(again, StandardCharsets.ISO_8859_1))
                .contains("letters chosen by the user for 1 source");
        assertThat(differing(again, first)).isZero();
    }

    @Test
    void aLetterWhoseSourceIsGoneIsSaid() throws Exception {
        Path first = saved(lettered("src-newsweek"));
        Path other = folder.resolve("other.json");
        Files.writeString(
                other,
                Files.readString(Path.of("resources", "reports", "syria-2024.json"))
                        .replace("\"name\": \"" + newsweek().names().english(), "\"name\": \"Another"));
        Path again = folder.resolve("again.png");
        assertThat(run("export", "--out", again.toString(), "--state", first.toString(), "--data", other.toString()))
                .isZero();
        assertThat(err.toString())
                .contains(
                        "(src-newsweek), which had the letter F by the user's choice, is not in the report set any more");
    }

    private static Catalogue lettered(String source) throws Exception {
        return BundledReports.read(new JsonCatalogueReader())
                .catalogue()
                .withOwnLetters(Map.of(
                        new SourceId(source),
                        new Source.Rating(Reliability.F, "for a trial", Citation.USER, LocalDate.of(2026, 11, 30))));
    }

    private static Source newsweek() throws Exception {
        return lettered("src-newsweek").source(new SourceId("src-newsweek")).orElseThrow();
    }

    @Test
    void theCoordinateSystemThatTheUserNamedForALayerIsKept() throws Exception {
        Path layer = folder.resolve("pads.geojson");
        // metres in UTM 37N, which the file does not say
        Files.writeString(layer, """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":
                {"type":"Polygon","coordinates":[[[217000,3920000],[232000,3920000],[232000,3935000],[217000,3920000]]]}}]}
                """);
        Path first = exported(layer + "@EPSG:32637");
        Path again = folder.resolve("again.png");
        assertThat(run("export", "--out", again.toString(), "--state", first.toString()))
                .isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(Files.mismatch(again, first)).isEqualTo(-1);

        Path named = folder.resolve("named.png");
        assertThat(run("export", "--out", named.toString(), "--state", first.toString(), "--layer", layer.toString()))
                .isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(Files.mismatch(named, first)).isEqualTo(-1);
    }

    @Test
    void aLayerThatIsMissingOrChangedIsSaidAndTheRestIsMade() throws Exception {
        Path layer = Files.copy(IMAGERY, folder.resolve("utm37.tif"));
        Path first = exported(layer.toString());
        Files.writeString(layer, " ", StandardOpenOption.APPEND);
        Path again = folder.resolve("again.png");
        assertThat(run("export", "--out", again.toString(), "--state", first.toString()))
                .isZero();
        assertThat(err.toString()).contains("utm37.tif has changed since the picture was saved");
        assertThat(Files.readString(again, StandardCharsets.ISO_8859_1)).doesNotContain("utm37.tif");
        err.getBuffer().setLength(0);

        assertThat(run("export", "--out", again.toString(), "--state", first.toString(), "--layer", layer.toString()))
                .isZero();
        assertThat(err.toString()).contains("Layer changed: utm37.tif");
        assertThat(Files.readString(again, StandardCharsets.ISO_8859_1)).contains("utm37.tif");
        err.getBuffer().setLength(0);

        Files.delete(layer);
        assertThat(run("export", "--out", again.toString(), "--state", first.toString()))
                .isZero();
        assertThat(err.toString()).contains("Layer missing: utm37.tif is not beside the saved picture");
    }

    @Test
    void aReportSetThatIsAnotherOneIsSaid() throws Exception {
        Path first = drawn();
        Path other = folder.resolve("other.json");
        Files.writeString(other, Files.readString(Path.of("resources", "reports", "syria-2024.json")) + "\n");
        Path again = folder.resolve("again.png");
        assertThat(run("export", "--out", again.toString(), "--state", first.toString(), "--data", other.toString()))
                .isZero();
        assertThat(err.toString())
                .contains("The report set is not the one that was saved with the picture")
                .contains("the picture shows what other.json holds now");
        assertThat(Files.readString(again, StandardCharsets.ISO_8859_1)).contains("other.json");
    }

    @Test
    void layersOfOneNameAreToldApartAndARenamedOneIsFound() throws Exception {
        Path one = square(Files.createDirectory(folder.resolve("a")).resolve("sites.geojson"), 36);
        Path two = square(Files.createDirectory(folder.resolve("b")).resolve("sites.geojson"), 38);
        Path first = folder.resolve("first.png");
        assertThat(run(
                        "export",
                        "--out",
                        first.toString(),
                        "--size",
                        "900x700",
                        "--layer",
                        one.toString(),
                        "--layer",
                        two.toString()))
                .isZero();
        Path again = folder.resolve("again.png");
        Path renamed = Files.move(two, folder.resolve("renamed.geojson"));

        assertThat(run(
                        "export",
                        "--out",
                        again.toString(),
                        "--state",
                        first.toString(),
                        "--layer",
                        renamed.toString(),
                        "--layer",
                        one.toString()))
                .isZero();

        assertThat(err.toString()).isEmpty();
        // a few pixels at edges: a triangle alone has thousands
        assertThat(differing(again, first)).isLessThan(100);

        Path other = square(folder.resolve("other.geojson"), 40);
        assertThat(run("export", "--out", again.toString(), "--state", first.toString(), "--layer", other.toString()))
                .isZero();
        assertThat(err.toString()).contains("other.geojson\" belongs to no layer of the saved picture");
    }

    private static Path square(Path file, int west) throws Exception {
        return Files.writeString(file, """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon",
                "coordinates":[[[%d,34],[%d,34],[%d,35],[%d,34]]]}}]}
                """.formatted(west, west + 1, west + 1, west));
    }

    @Test
    void anOptionThatTheStateSaysItselfIsRefused() throws Exception {
        Path first = drawn();
        assertThat(run("export", "--out", "x.png", "--state", first.toString(), "--look", "dark"))
                .isEqualTo(ExitCodes.WRONG_USE);
        assertThat(err.toString()).contains("leave --look out");
    }

    @Test
    void whatHoldsNoStateIsSaid() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.txt"), "no state");
        assertThat(run("export", "--out", "x.png", "--state", text.toString())).isEqualTo(ExitCodes.CANNOT);
        assertThat(err.toString()).contains("map state");
        err.getBuffer().setLength(0);
        Path picture = Path.of("src", "test", "resources", "layers", "raster", "world.png");
        assertThat(run("export", "--out", "x.png", "--state", picture.toString()))
                .isEqualTo(ExitCodes.CANNOT);
        assertThat(err.toString()).contains("world.png is a picture without a map state");
        err.getBuffer().setLength(0);
        assertThat(run(
                        "export",
                        "--out",
                        "x.png",
                        "--state",
                        folder.resolve("gone.png").toString()))
                .isEqualTo(ExitCodes.CANNOT);
        assertThat(err.toString()).contains("gone.png cannot be read");
    }

    /** The share of pixels that are not the same to the eye, in thousandths. */
    private static long differing(Path one, Path other) throws Exception {
        BufferedImage a = ImageIO.read(one.toFile());
        BufferedImage b = ImageIO.read(other.toFile());
        long differing = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                int difference = 0;
                for (int shift = 0; shift < 24; shift += 8) {
                    difference = Math.max(
                            difference, Math.abs((a.getRGB(x, y) >> shift & 255) - (b.getRGB(x, y) >> shift & 255)));
                }
                differing += difference > 8 ? 1 : 0;
            }
        }
        return 1000 * differing / (a.getWidth() * (long) a.getHeight());
    }

    private Path exported(String layer) {
        Path first = folder.resolve("first.png");
        int code = run(
                "export",
                "--out",
                first.toString(),
                "--size",
                "1000x700",
                "--reliability",
                "A-C,F",
                "--search",
                "khmeimim",
                "--as-of",
                "2024-12-20",
                "--look",
                "dark",
                "--title",
                "Made twice",
                "--tlp",
                "green",
                "--crs",
                "EPSG:32637",
                "--place",
                "khmeimim",
                "--layer",
                layer);
        assertThat(code).isZero();
        err.getBuffer().setLength(0);
        return first;
    }

    private Path drawn() throws Exception {
        return saved(BundledReports.read(new JsonCatalogueReader()).catalogue());
    }

    private Path saved(Catalogue catalogue) throws Exception {
        PictureContent content = new PictureContent(
                catalogue,
                new RowFilter().apply(catalogue, FilterCriteria.all()),
                Optional.empty(),
                "syria-2024.json",
                0,
                PictureGround.bundled(),
                SampleAnnotations.all());
        PictureRequest request = new PictureRequest(
                content,
                Optional.empty(),
                PictureSize.custom(1100, 800),
                PictureTexts.none(),
                PictureOptions.standard(BasewatchCommand.Version.number()));
        PictureSheets sheets = new BriefingPicture(MapKit.bundled()).layOut(request);
        Path file = folder.resolve("drawn.png");
        List<Path> files = PictureFiles.write(
                file, request, sheets, PictureStates.json(request, sheets.view()), StateFile::isSaved);
        return files.get(0);
    }

    private int run(String... arguments) {
        return BasewatchCommand.run(
                arguments, new PrintWriter(new StringWriter(), true), new PrintWriter(err, true), window -> 0);
    }
}
