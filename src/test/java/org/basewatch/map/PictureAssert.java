package org.basewatch.map;

import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Holds pictures against the reference pictures in {@code src/test/resources/pictures}.
 *
 * <p>A little difference is allowed, as another Java rounds edges a little differently. Where there is more, the picture and a map
 * of the differences (black on white) are left in {@code target/picture-differences}. After a wanted change, look at those and renew
 * the references:
 *
 * <pre>mvn test -Dtest='*PictureTest' -Dbasewatch.pictures=renew</pre>
 */
public final class PictureAssert {
    private static final Path REFERENCES = Path.of("src", "test", "resources", "pictures");
    private static final Path DIFFERENCES = Path.of("target", "picture-differences");

    /** By how much a colour channel may differ before the pixel counts as another one. */
    private static final int SAME = 20;

    /** The largest share of other pixels. */
    private static final double MOST_DIFFERING = 0.002;

    /** The largest mean difference of a channel, 0 to 255. */
    private static final double MEAN = 0.4;

    private PictureAssert() {}

    /**
     * Fails unless the picture looks like its reference.
     *
     * @param name file name of the reference without ".png"
     */
    public static void assertLooksLike(String name, BufferedImage actual) {
        Path reference = REFERENCES.resolve(name + ".png");
        try {
            if ("renew".equals(System.getProperty("basewatch.pictures"))) {
                write(actual, reference);
            } else if (!Files.exists(reference)) {
                write(actual, DIFFERENCES.resolve(name + ".png"));
                fail(
                        "There is no reference picture %s. Look at target/picture-differences/%s.png and renew.",
                        reference, name);
            } else {
                compare(name, ImageIO.read(reference.toFile()), actual);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(String name, BufferedImage expected, BufferedImage actual) throws IOException {
        if (expected.getWidth() != actual.getWidth() || expected.getHeight() != actual.getHeight()) {
            fail(
                    "Picture %s is %d × %d, its reference %d × %d.",
                    name, actual.getWidth(), actual.getHeight(), expected.getWidth(), expected.getHeight());
        }
        var differences = new BufferedImage(actual.getWidth(), actual.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        long sum = 0;
        int differing = 0;
        for (int y = 0; y < actual.getHeight(); y++) {
            for (int x = 0; x < actual.getWidth(); x++) {
                int difference = difference(expected.getRGB(x, y), actual.getRGB(x, y));
                sum += difference;
                differing += difference > SAME ? 1 : 0;
                int grey = 255 - Math.min(255, 4 * difference);
                differences.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        double pixels = actual.getWidth() * (double) actual.getHeight();
        if (differing / pixels > MOST_DIFFERING || sum / pixels > MEAN) {
            write(actual, DIFFERENCES.resolve(name + ".png"));
            write(differences, DIFFERENCES.resolve(name + "-difference.png"));
            fail(
                    "Picture %s differs from its reference in %.2f %% of its pixels (mean %.2f); see target/picture-differences.",
                    name, 100 * differing / pixels, sum / pixels);
        }
    }

    /** The largest difference of a channel. */
    private static int difference(int a, int b) {
        int largest = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            largest = Math.max(largest, Math.abs((a >> shift & 255) - (b >> shift & 255)));
        }
        return largest;
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(picture, "png", file.toFile());
    }
}
