package org.basewatch.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PixelSheetTest {
    private static final int WIDTH = 37;
    private static final int HEIGHT = 23;

    private final Random random = new Random(7);

    @Test
    void laysPicturesAsOneWouldPixelByPixel() {
        for (int round = 0; round < 400; round++) {
            BufferedImage ground = picture(true);
            BufferedImage above = picture(false);
            Place first = place(round % 3 == 0);
            Place second = place(round % 2 == 0);
            PixelSheet sheet = new PixelSheet(WIDTH, HEIGHT);
            sheet.begin(picture(true), 3, -20, -20);
            sheet.begin(ground, first.scale(), first.x(), first.y());
            sheet.lay(above, second.scale(), second.x(), second.y());
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 0; x < WIDTH; x++) {
                    int below = seen(ground, first, x, y);
                    assertThat(sheet.pixels()[y * WIDTH + x])
                            .as("round %d at %d, %d: %s under %s", round, x, y, first, second)
                            .isEqualTo(over(below, seen(above, second, x, y)));
                }
            }
        }
    }

    @Test
    void whatIsPutUnderAPictureShinesThrough() {
        for (int round = 0; round < 50; round++) {
            BufferedImage ground = picture(true);
            var above = new BufferedImage(ground.getWidth(), ground.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
            int[] pixels = PixelImage.pixels(above);
            for (int i = 0; i < pixels.length; i++) {
                int alpha = random.nextInt(4) * 85;
                pixels[i] = alpha << 24 | random.nextInt(alpha + 1) << 16 | random.nextInt(alpha + 1);
            }
            int[] wanted = pixels.clone();
            for (int i = 0; i < pixels.length; i++) {
                wanted[i] = over(PixelImage.pixels(ground)[i], pixels[i]);
            }
            PixelSheet.under(above, ground);
            assertThat(pixels).isEqualTo(wanted);
        }
    }

    @Test
    void whatLiesBesideTheSheetIsNotSeen() {
        PixelSheet sheet = new PixelSheet(WIDTH, HEIGHT);
        for (double[] corner : new double[][] {{-5000, 0}, {5000, 0}, {0, -5000}, {0, 5000}}) {
            sheet.begin(picture(true), 1, corner[0], corner[1]);
            sheet.lay(picture(false), 1.5, corner[0], corner[1]);
            assertThat(sheet.pixels()).containsOnly(0);
        }
    }

    @Test
    void isEmptyAfterClearing() {
        PixelSheet sheet = new PixelSheet(WIDTH, HEIGHT);
        sheet.begin(picture(true), 4, 0, 0);
        sheet.clear();
        assertThat(sheet.pixels()).containsOnly(0);
    }

    private record Place(double scale, double x, double y) {}

    private Place place(boolean asItIs) {
        return asItIs
                ? new Place(1, random.nextInt(-20, 20), random.nextInt(-15, 15))
                : new Place(random.nextDouble(0.3, 3), random.nextDouble(-30, 20), random.nextDouble(-20, 15));
    }

    /** A picture of pixels at random; one that is not solid is empty here and full there. */
    private BufferedImage picture(boolean solid) {
        BufferedImage picture =
                new BufferedImage(random.nextInt(1, 50), random.nextInt(1, 40), BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = PixelImage.pixels(picture);
        for (int i = 0; i < pixels.length; i++) {
            int alpha = solid ? 255 : new int[] {0, 255, random.nextInt(256)}[random.nextInt(3)];
            pixels[i] = alpha << 24
                    | random.nextInt(alpha + 1) << 16
                    | random.nextInt(alpha + 1) << 8
                    | random.nextInt(alpha + 1);
        }
        return picture;
    }

    /** The pixel of a picture that the middle of a pixel of the sheet lies on. */
    private static int seen(BufferedImage picture, Place place, int x, int y) {
        double column = Math.floor((x + 0.5 - place.x()) / place.scale());
        double row = Math.floor((y + 0.5 - place.y()) / place.scale());
        boolean within = column >= 0 && column < picture.getWidth() && row >= 0 && row < picture.getHeight();
        return within ? PixelImage.pixels(picture)[(int) row * picture.getWidth() + (int) column] : 0;
    }

    private static int over(int below, int above) {
        int result = 0;
        for (int shift = 0; shift <= 24; shift += 8) {
            int through = 255 - (above >>> 24);
            result |= (above >>> shift & 255) + (int) Math.round((below >>> shift & 255) * through / 255.0) << shift;
        }
        return result;
    }
}
