package org.basewatch.export;

import java.util.List;

/**
 * The size of a picture in pixels, and how many pixels make a logical unit of 1/96 inch. The picture is laid out in logical
 * units, so that the same paper at a higher resolution is the same picture, sharper.
 *
 * @param name a short name for file names, such as "4k" or "1600x1000"
 * @param label the words shown to people
 * @param pixelWidth width in pixels, 320 to 12,000
 * @param pixelHeight height in pixels, 320 to 12,000
 * @param pixelScale pixels for one logical unit, 1 or more
 */
public record PictureSize(String name, String label, int pixelWidth, int pixelHeight, double pixelScale) {
    /** The smallest width and height in pixels. */
    public static final int SMALLEST = 320;
    /** The largest width and height in pixels. */
    public static final int LARGEST = 12_000;
    /** 1920 × 1080 pixels at 96 dots an inch: a slide. */
    public static final PictureSize HD = new PictureSize("1920x1080", "1920 × 1080 pixels", 1920, 1080, 1);
    /** 3840 × 2160 pixels: the same slide at twice the resolution. */
    public static final PictureSize UHD = new PictureSize("3840x2160", "3840 × 2160 pixels (4K)", 3840, 2160, 2);
    /** A4 landscape at 300 dots an inch. */
    public static final PictureSize A4 = new PictureSize("a4", "A4 landscape, 300 dpi", 3508, 2480, 300.0 / 96);
    /** A3 landscape at 300 dots an inch. */
    public static final PictureSize A3 = new PictureSize("a3", "A3 landscape, 300 dpi", 4961, 3508, 300.0 / 96);

    private static final double SHORT_SIDE_OF_A_SLIDE = 1080;

    /** Checks the ranges. */
    public PictureSize {
        if (pixelWidth < SMALLEST || pixelWidth > LARGEST || pixelHeight < SMALLEST || pixelHeight > LARGEST) {
            throw new IllegalArgumentException("a picture of " + pixelWidth + "x" + pixelHeight
                    + " pixels cannot be made: both sides must be " + SMALLEST + " to " + LARGEST);
        }
        if (!(pixelScale >= 1 && pixelScale <= LARGEST)) {
            throw new IllegalArgumentException("pixel scale " + pixelScale + " is less than 1");
        }
    }

    /** The sizes that are offered by name, smallest first. */
    public static List<PictureSize> presets() {
        return List.of(HD, UHD, A4, A3);
    }

    /**
     * A size in pixels. A large one is taken for a slide at a higher resolution, a small one for a small picture: type never
     * gets smaller than on a screen.
     *
     * @throws IllegalArgumentException if a side is not 320 to 12,000
     */
    public static PictureSize custom(int pixelWidth, int pixelHeight) {
        for (PictureSize preset : presets()) {
            if (preset.pixelWidth == pixelWidth && preset.pixelHeight == pixelHeight) {
                return preset;
            }
        }
        double scale = Math.max(1, Math.min(pixelWidth, pixelHeight) / SHORT_SIDE_OF_A_SLIDE);
        String name = pixelWidth + "x" + pixelHeight;
        return new PictureSize(name, pixelWidth + " × " + pixelHeight + " pixels", pixelWidth, pixelHeight, scale);
    }

    /** Width in logical units. */
    public double width() {
        return pixelWidth / pixelScale;
    }

    /** Height in logical units. */
    public double height() {
        return pixelHeight / pixelScale;
    }

    /** Dots an inch, as it is written into the file. */
    public double dotsPerInch() {
        return 96 * pixelScale;
    }
}
