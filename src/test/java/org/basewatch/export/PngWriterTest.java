package org.basewatch.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadata;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PngWriterTest {
    private static final PngMetadata PLAIN = new PngMetadata(96, Map.of());

    @Test
    void imageIoReadsBackEveryPixel() throws IOException {
        for (int[] size : new int[][] {{1, 1}, {3, 2000}, {1000, 7}, {1024, 1024}, {811, 977}}) {
            BufferedImage image = noise(size[0], size[1]);
            assertSame(ImageIO.read(new ByteArrayInputStream(png(image, PLAIN))), image);
        }
    }

    @Test
    void bandsMakeTheSamePictureAsTheWhole() throws IOException {
        BufferedImage image = noise(700, 900);
        var out = new ByteArrayOutputStream();
        var writer = new PngWriter(out, 700, 900, PLAIN);
        for (int y = 0; y < 900; y += 300) {
            var band = new BufferedImage(700, 300, BufferedImage.TYPE_INT_RGB);
            band.createGraphics().drawImage(image, 0, -y, null);
            writer.band(band);
        }
        writer.end();
        assertSame(ImageIO.read(new ByteArrayInputStream(out.toByteArray())), image);
    }

    @Test
    void theSamePictureGivesTheSameBytes() throws IOException {
        BufferedImage image = noise(1300, 1100);
        assertThat(png(image, PLAIN)).isEqualTo(png(image, PLAIN));
    }

    @Test
    void resolutionAndTextsAreReadBack() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", "Bases – базы – قواعد");
        texts.put(PngMetadata.STATE, "{\"a\":1}");
        IIOMetadata metadata = metadata(png(noise(20, 10), new PngMetadata(300, texts)));
        Element tree = (Element) metadata.getAsTree("javax_imageio_png_1.0");
        Element dots = (Element) tree.getElementsByTagName("pHYs").item(0);
        assertThat(Integer.parseInt(dots.getAttribute("pixelsPerUnitXAxis")) * 0.0254)
                .isCloseTo(300, within(0.02));
        assertThat(dots.getAttribute("unitSpecifier")).isEqualTo("meter");
        NodeList entries = tree.getElementsByTagName("iTXtEntry");
        assertThat(entries.getLength()).isEqualTo(2);
        assertThat(((Element) entries.item(0)).getAttribute("text")).isEqualTo("Bases – базы – قواعد");
        assertThat(((Element) entries.item(1)).getAttribute("keyword")).isEqualTo("basewatch:state");
    }

    @Test
    void missingRowsAndWrongBandsAreRefused() throws IOException {
        var writer = new PngWriter(new ByteArrayOutputStream(), 10, 10, PLAIN);
        assertThatThrownBy(writer::end).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> writer.band(noise(11, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PngMetadata(96, Map.of("naïve", "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] png(BufferedImage image, PngMetadata metadata) throws IOException {
        var out = new ByteArrayOutputStream();
        PngWriter.write(out, image, metadata);
        return out.toByteArray();
    }

    private static IIOMetadata metadata(byte[] png) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png)));
        return reader.getImageMetadata(0);
    }

    private static BufferedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(width * 31L + height);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height / 2);
        graphics.dispose();
        for (int i = 0; i < width * height / 3; i++) {
            image.setRGB(random.nextInt(width), random.nextInt(height), random.nextInt());
        }
        return image;
    }

    private static void assertSame(BufferedImage read, BufferedImage expected) {
        int width = expected.getWidth();
        int height = expected.getHeight();
        assertThat(read.getWidth()).isEqualTo(width);
        int[] theirs = read.getRGB(0, 0, width, height, null, 0, width);
        assertThat(theirs).isEqualTo(expected.getRGB(0, 0, width, height, null, 0, width));
    }
}
