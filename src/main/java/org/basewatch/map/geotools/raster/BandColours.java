package org.basewatch.map.geotools.raster;

import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * From the bands of a raster to colours. Palettes are looked up; three or more bands are red, green and blue; fewer are grey.
 * What is not 8 bits, and any grey, is stretched between the 2nd and the 98th percentile of each band. "No data", NaN and
 * infinite values are see-through. Colours are computed from the samples themselves, because a colour model of the library
 * would brighten grey as if it were linear light. Immutable; any thread.
 */
final class BandColours {
    private static final double LOWER = 0.02;
    private static final double UPPER = 0.98;

    private final ColorModel model;
    private final int bands;
    private final int colourBands;
    private final int alphaBand;
    private final double[] least;
    private final double[] greatest;
    private final double alphaFull;
    private final OptionalDouble noData;
    private final boolean plain;

    private BandColours(Raster example, ColorModel model, OptionalDouble noData) {
        this.model = model;
        this.bands = example.getNumBands();
        boolean alpha = model.hasAlpha() && !(model instanceof IndexColorModel) && (bands == 2 || bands == 4);
        this.colourBands = bands >= 3 ? 3 : 1;
        this.alphaBand = alpha ? bands - 1 : -1;
        this.alphaFull = example.getSampleModel().getDataType() == DataBuffer.TYPE_BYTE ? 255 : 65535;
        this.noData = noData;
        this.plain = colourBands == 3
                && !alpha
                && noData.isEmpty()
                && !(model instanceof IndexColorModel)
                && example.getSampleModel().getDataType() == DataBuffer.TYPE_BYTE;
        this.least = new double[colourBands];
        this.greatest = new double[colourBands];
        Arrays.fill(greatest, 255);
    }

    /**
     * Looks at some pixels of the picture for how to show all.
     *
     * @param examples some parts of the picture, at least one
     */
    static BandColours of(Iterable<Raster> examples, ColorModel model, OptionalDouble noData) {
        Raster first = examples.iterator().next();
        var colours = new BandColours(first, model, noData);
        boolean bytes = first.getSampleModel().getDataType() == DataBuffer.TYPE_BYTE;
        if (!(model instanceof IndexColorModel) && !(bytes && colours.colourBands == 3)) {
            for (int band = 0; band < colours.colourBands; band++) {
                colours.stretch(examples, band);
            }
        }
        return colours;
    }

    private void stretch(Iterable<Raster> examples, int band) {
        double[] values = new double[0];
        for (Raster raster : examples) {
            double[] samples = raster.getSamples(
                    raster.getMinX(), raster.getMinY(), raster.getWidth(), raster.getHeight(), band, (double[]) null);
            double[] valid = Arrays.stream(samples)
                    .filter(value -> Double.isFinite(value) && !isNoData(value))
                    .toArray();
            values = append(values, valid);
        }
        Arrays.sort(values);
        if (values.length > 0) {
            least[band] = values[(int) (LOWER * (values.length - 1))];
            greatest[band] = values[(int) Math.ceil(UPPER * (values.length - 1))];
        }
        if (!(greatest[band] > least[band])) {
            least[band] = values.length > 0 ? values[0] : 0;
            greatest[band] = values.length > 0 && values[values.length - 1] > least[band]
                    ? values[values.length - 1]
                    : least[band] + 1;
        }
    }

    private static double[] append(double[] values, double[] more) {
        double[] both = Arrays.copyOf(values, values.length + more.length);
        System.arraycopy(more, 0, both, values.length, more.length);
        return both;
    }

    private boolean isNoData(double value) {
        return isNoData(noData, value);
    }

    /** Whether a value stands for none. */
    static boolean isNoData(OptionalDouble noData, double value) {
        // a float file may say its "no data" with more digits than a float holds
        return noData.isPresent() && (value == noData.getAsDouble() || value == (float) noData.getAsDouble());
    }

    /** The colours of a raster, row by row, as ARGB with colours multiplied by alpha. */
    int[] argb(Raster raster) {
        int width = raster.getWidth();
        int[] argb = new int[width * raster.getHeight()];
        if (plain
                && raster.getSampleModel() instanceof PixelInterleavedSampleModel layout
                && raster.getDataBuffer() instanceof DataBufferByte buffer) {
            fromBytes(raster, layout, buffer.getData(), argb);
            return argb;
        }
        double[][] samples = new double[bands][width];
        for (int row = 0; row < raster.getHeight(); row++) {
            int y = raster.getMinY() + row;
            if (model instanceof IndexColorModel palette) {
                fromPalette(raster, palette, y, argb, row * width);
                continue;
            }
            for (int band = 0; band < bands; band++) {
                if (band < colourBands || band == alphaBand) {
                    raster.getSamples(raster.getMinX(), y, width, 1, band, samples[band]);
                }
            }
            for (int i = 0; i < width; i++) {
                argb[row * width + i] = colour(samples, i);
            }
        }
        return argb;
    }

    /** The usual picture, red, green and blue in bytes, twenty times faster than by samples. */
    private static void fromBytes(Raster raster, PixelInterleavedSampleModel layout, byte[] bytes, int[] argb) {
        int[] bands = layout.getBandOffsets();
        int step = layout.getPixelStride();
        int to = 0;
        for (int row = 0; row < raster.getHeight(); row++) {
            int at = raster.getDataBuffer().getOffset()
                    + (raster.getMinY() - raster.getSampleModelTranslateY() + row) * layout.getScanlineStride()
                    + (raster.getMinX() - raster.getSampleModelTranslateX()) * step;
            for (int i = 0; i < raster.getWidth(); i++, at += step) {
                argb[to++] = 0xff000000
                        | (bytes[at + bands[0]] & 255) << 16
                        | (bytes[at + bands[1]] & 255) << 8
                        | bytes[at + bands[2]] & 255;
            }
        }
    }

    private int colour(double[][] samples, int i) {
        boolean valid = false;
        int colour = 0;
        for (int band = 0; band < colourBands; band++) {
            double value = samples[band][i];
            if (!Double.isFinite(value)) {
                return 0;
            }
            valid |= !isNoData(value);
            double share = (value - least[band]) / (greatest[band] - least[band]);
            colour = colour << 8 | (int) (255 * Math.max(0, Math.min(1, share)) + 0.5);
        }
        if (!valid) {
            return 0;
        }
        int grey = colourBands == 1 ? colour * 0x010101 : colour;
        int alpha = alphaBand < 0 ? 255 : (int) (255 * Math.min(1, samples[alphaBand][i] / alphaFull) + 0.5);
        return premultiplied(alpha, grey);
    }

    private void fromPalette(Raster raster, IndexColorModel palette, int y, int[] argb, int at) {
        int[] entries = raster.getSamples(raster.getMinX(), y, raster.getWidth(), 1, 0, (int[]) null);
        for (int i = 0; i < entries.length; i++) {
            int entry = Math.min(entries[i], palette.getMapSize() - 1);
            int colour = isNoData(entries[i]) ? 0 : palette.getRGB(entry);
            argb[at + i] = premultiplied(colour >>> 24, colour & 0xffffff);
        }
    }

    static int premultiplied(int alpha, int rgb) {
        if (alpha == 255) {
            return 0xff000000 | rgb;
        }
        int red = (rgb >> 16 & 255) * alpha / 255;
        int green = (rgb >> 8 & 255) * alpha / 255;
        int blue = (rgb & 255) * alpha / 255;
        return alpha << 24 | red << 16 | green << 8 | blue;
    }
}
