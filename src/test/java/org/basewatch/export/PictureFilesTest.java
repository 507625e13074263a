package org.basewatch.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.io.StateFile;
import org.basewatch.map.Extent;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapTheme;
import org.basewatch.map.PictureAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class PictureFilesTest {
    @TempDir
    Path folder;

    @Test
    void theSameRequestGivesTheSameBytes() throws Exception {
        PictureRequest request =
                PictureSamples.request(PictureSamples.some(), PictureSize.custom(900, 600), PictureSamples.MARKED);
        byte[] first = Files.readAllBytes(write("a.png", request).get(0));
        byte[] second = Files.readAllBytes(write("b.png", request).get(0));
        assertThat(first).isEqualTo(second);
    }

    @Test
    void furtherSheetsStandBesideTheFirst() throws Exception {
        PictureRequest request =
                PictureSamples.request(FilterCriteria.all(), PictureSize.custom(640, 480), PictureTexts.none());
        List<Path> files = write("map.png", request);
        assertThat(files).hasSizeGreaterThan(1).allMatch(Files::exists);
        assertThat(files.get(1).getFileName()).hasToString("map-2.png");
    }

    @Test
    void aFurtherSheetReplacesAnEarlierOneButNotWhatIsSomebodysOwn() throws Exception {
        PictureRequest request =
                PictureSamples.request(FilterCriteria.all(), PictureSize.custom(640, 480), PictureTexts.none());
        List<Path> files = write("map.png", request);
        assertThat(write("map.png", request)).isEqualTo(files);
        Path own = Files.writeString(folder.resolve("map-2.png"), "a holiday picture");
        Files.delete(files.get(0));
        assertThatThrownBy(() -> write("map.png", request))
                .isInstanceOf(PictureWriteException.class)
                .hasMessageContaining("map-2.png is there already and was not saved by Basewatch");
        assertThat(own).hasContent("a holiday picture");
        assertThat(files.get(0)).doesNotExist();
    }

    @Test
    void theFileSaysWhatItShowsAndCarriesItsState() throws Exception {
        PictureRequest request = PictureSamples.request(PictureSamples.some(), PictureSize.HD, PictureSamples.MARKED);
        Path file = write("map.png", request).get(0);
        Map<String, String> texts = texts(file);
        assertThat(texts)
                .containsEntry("Author", "Desk")
                .containsEntry("Software", "Basewatch 1.0")
                .containsEntry("Comment", "Information as of 16 Dec 2024")
                .containsEntry(PngMetadata.STATE, "{\"state\":1}")
                .doesNotContainKey("Creation Time");
        assertThat(texts.get("Title")).startsWith("Russian bases in Syria");
        assertThat(texts.get("Description")).contains("35 of 63 reports shown");
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1920);
        assertThat(image.getHeight()).isEqualTo(1080);
    }

    @Test
    void aLargePictureMadeInBandsIsTheSameAsInOne() throws Exception {
        PictureSize size = PictureSize.custom(5000, 4000);
        SheetLayout sheet = PictureSamples.layOut(
                        PictureSamples.request(FilterCriteria.all(), size, PictureTexts.none()))
                .first();
        Path file = folder.resolve("bands.png");
        WholeFile.write(file, out -> sheet.writePng(out, new PngMetadata(96, Map.of())));
        BufferedImage whole = new BufferedImage(5000, 4000, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = whole.createGraphics();
        graphics.scale(size.pixelScale(), size.pixelScale());
        sheet.paint(graphics);
        graphics.dispose();
        BufferedImage read = ImageIO.read(file.toFile());
        for (int y = 0; y < 4000; y += 7) {
            assertThat(read.getRGB(0, y, 5000, 1, null, 0, 5000))
                    .as("row %d", y)
                    .isEqualTo(whole.getRGB(0, y, 5000, 1, null, 0, 5000));
        }
    }

    @ParameterizedTest
    @EnumSource(MapTheme.class)
    void thePictureLooksLikeItsReference(MapTheme look) throws Exception {
        assertLooksLike("briefing", look, Optional.empty());
    }

    /** The area that is not confirmed has to read as "somewhere here" in every look. */
    @ParameterizedTest
    @EnumSource(MapTheme.class)
    void aPictureOfAnAreaThatIsNotConfirmedLooksLikeItsReference(MapTheme look) throws Exception {
        MapPoint middle = LambertConformalConic.syria().project(39.5, 34.9);
        Extent around = new Extent(middle.x(), middle.y(), middle.x(), middle.y()).grown(95_000);
        assertLooksLike("unconfirmed", look, Optional.of(around));
    }

    private void assertLooksLike(String name, MapTheme look, Optional<Extent> part) throws Exception {
        PictureRequest request =
                PictureSamples.ofSmallSet(PictureSize.custom(1280, 720), PictureSamples.MARKED, look, part);
        PictureAssert.assertLooksLike(
                name + "-" + look.name().toLowerCase(Locale.ROOT),
                ImageIO.read(write("r.png", request).get(0).toFile()));
    }

    @Test
    void suggestedNamesAreSafeAndSayWhatIsInThem() {
        assertThat(FileNames.suggestion(
                        "Russian bases: what was reported leaving, 6–16 December",
                        PictureSize.UHD,
                        Optional.of(LocalDate.of(2024, 12, 16))))
                .isEqualTo("SYR_russian-bases-what-was-reported-leaving_3840x2160_20241216.png");
        assertThat(FileNames.suggestion("القواعد", PictureSize.A4, Optional.empty()))
                .isEqualTo("SYR_map_a4.png");
    }

    private List<Path> write(String name, PictureRequest request) throws PictureWriteException {
        return PictureFiles.write(
                folder.resolve(name), request, PictureSamples.layOut(request), "{\"state\":1}", StateFile::isSaved);
    }

    private static Map<String, String> texts(Path file) throws Exception {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(stream);
            Element tree = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            var entries = tree.getElementsByTagName("iTXtEntry");
            Map<String, String> texts = new HashMap<>();
            for (int i = 0; i < entries.getLength(); i++) {
                Element entry = (Element) entries.item(i);
                texts.put(entry.getAttribute("keyword"), entry.getAttribute("text"));
            }
            return texts;
        }
    }
}
