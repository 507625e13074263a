package org.basewatch.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.basewatch.app.PictureStates;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.io.MapStateJson;
import org.basewatch.io.StateFile;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.MapTheme;
import org.basewatch.map.annotation.Annotations;
import org.basewatch.map.annotation.SampleAnnotations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the author has drawn is on the picture, in its state, and said not to be from the reports. */
class AnnotatedPictureTest {
    @Test
    void isDrawnSaidAndKept() throws Exception {
        PictureRequest plain = PictureSamples.request(FilterCriteria.all(), PictureSize.HD, PictureTexts.none());
        PictureRequest drawn = with(plain, SampleAnnotations.all(), MapTheme.LIGHT);
        PictureSheets sheets = PictureSamples.layOut(drawn);
        BufferedImage with = image(sheets);
        save(with, "annotated-light.png");
        save(image(PictureSamples.layOut(with(plain, SampleAnnotations.all(), MapTheme.DARK))), "annotated-dark.png");

        assertThat(violet(with)).isGreaterThan(1500);
        assertThat(violet(image(PictureSamples.layOut(plain)))).isLessThan(20);
        String state = PictureStates.json(drawn, sheets.view());
        assertThat(MapStateJson.read(state).annotations()).isEqualTo(SampleAnnotations.all());
    }

    @Test
    void theDescriptionInTheFileSaysWhatTheSheetSaysBesideTheReports(@TempDir Path folder) throws Exception {
        PictureRequest plain = PictureSamples.request(
                FilterCriteria.all(), Optional.of("khmeimim"), PictureSize.HD, PictureTexts.none());
        PictureRequest drawn = with(withBroken(plain, 2), SampleAnnotations.all(), MapTheme.LIGHT);
        Path file = folder.resolve("drawn.png");
        PictureFiles.write(file, drawn, PictureSamples.layOut(drawn), "{}", StateFile::isSaved);

        assertThat(text(file))
                .contains("2 records of the file are broken and are not shown.")
                .contains("Drawn by hand, not from the reports: "
                        + SampleAnnotations.all().words() + ".")
                .containsPattern("no point on the map \\(Syria as a whole\\): sources? [0-9, –()of]+\\.")
                .contains("Outside this view: ");
        Path without = folder.resolve("plain.png");
        PictureFiles.write(without, plain, PictureSamples.layOut(plain), "{}", StateFile::isSaved);
        assertThat(text(without)).doesNotContain("Drawn by hand").doesNotContain("broken");
    }

    /** The texts in a file are not packed. */
    private static String text(Path file) throws java.io.IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static PictureRequest withBroken(PictureRequest plain, long records) {
        PictureContent old = plain.content();
        PictureContent content = new PictureContent(
                old.catalogue(), old.result(), old.selected(), old.dataName(), records, old.ground());
        return new PictureRequest(content, plain.extent(), plain.size(), plain.texts(), plain.options());
    }

    private static PictureRequest with(PictureRequest plain, Annotations annotations, MapTheme look) {
        PictureContent old = plain.content();
        PictureContent content = new PictureContent(
                old.catalogue(),
                old.result(),
                old.selected(),
                old.dataName(),
                old.unreadable(),
                old.ground(),
                annotations);
        PictureOptions options = new PictureOptions(
                plain.options().furniture(), LabelLanguage.BOTH, look, false, Optional.empty(), "1.0");
        return new PictureRequest(content, plain.extent(), plain.size(), plain.texts(), options);
    }

    private static BufferedImage image(PictureSheets sheets) {
        SheetPixels pixels = sheets.sheets().get(0).pixels(1920, 1080);
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        return image;
    }

    private static void save(BufferedImage image, String name) throws java.io.IOException {
        File folder = new File("target/pictures");
        assertThat(folder.isDirectory() || folder.mkdirs()).isTrue();
        ImageIO.write(image, "png", new File(folder, name));
    }

    private static int violet(BufferedImage image) {
        int found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                found += (image.getRGB(x, y) & 0xFFFFFF) == 0x7A1FA2 ? 1 : 0;
            }
        }
        return found;
    }
}
