package org.basewatch.map.geotools.raster;

import java.awt.color.ColorSpace;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.basewatch.map.FeatureAttribute;

/**
 * The values of one pixel in words, as the file has them and not as they are stretched to be seen.
 *
 * @param name all of them in a few words
 * @param lines one a band
 */
record PixelValues(String name, List<FeatureAttribute> lines) {
    private static final List<String> COLOURS = List.of("Red", "Green", "Blue");
    private static final String ALPHA = "Alpha";
    private static final int MOST_IN_NAME = 4;
    private static final MathContext TWELVE_FIGURES = new MathContext(12);
    private static final double LONGEST = 1e15;
    private static final double SHORTEST = 1e-6;

    /**
     * How the samples of a picture are to be understood.
     *
     * @param model what the reader makes of them
     * @param noData the value that stands for none
     * @param notes what the file says of its bands
     * @param stored from a sample as the reader gives it to the one that is stored
     */
    record Meaning(ColorModel model, OptionalDouble noData, BandNotes notes, DoubleUnaryOperator stored) {
        /** A picture that says nothing more. */
        static Meaning plain(ColorModel model) {
            return new Meaning(model, OptionalDouble.empty(), BandNotes.NONE, sample -> sample);
        }

        private boolean isPalette() {
            return model instanceof IndexColorModel;
        }

        private boolean isColour(int bands) {
            return !isPalette() && bands >= 3 && model.getColorSpace().getType() == ColorSpace.TYPE_RGB;
        }
    }

    /** No value at all, and why. */
    static PixelValues none(String why) {
        return new PixelValues("No data", List.of(new FeatureAttribute("Value", "no data (" + why + ")")));
    }

    /** The values of the first pixel of a raster. */
    static PixelValues of(Raster raster, Meaning meaning) {
        List<FeatureAttribute> lines = new ArrayList<>();
        List<String> brief = new ArrayList<>();
        int bands = raster.getNumBands();
        boolean any = false;
        for (int band = 0; band < bands; band++) {
            double value =
                    meaning.stored().applyAsDouble(raster.getSampleDouble(raster.getMinX(), raster.getMinY(), band));
            String figure = figure(value, raster.getSampleModel().getDataType());
            String unit = meaning.notes().unit(band);
            String name = nameOf(band, bands, meaning);
            boolean nothing = Double.isNaN(value) || BandColours.isNoData(meaning.noData(), value);
            OptionalDouble meant =
                    nothing ? OptionalDouble.empty() : meaning.notes().meant(band, value);
            any |= !nothing;
            String with = meant.isPresent() || unit.isEmpty() ? figure : figure + " " + unit;
            lines.add(new FeatureAttribute(name, nothing ? "no data (" + figure + ")" : with));
            if (meant.isPresent()) {
                with = (rounded(meant.getAsDouble()) + " " + unit).strip();
                lines.add(new FeatureAttribute(name + ", scaled", with));
            }
            if (!(name.equals(ALPHA) && figure.equals("255"))) {
                brief.add(nothing ? "no data" : with);
            }
        }
        if (meaning.model() instanceof IndexColorModel palette) {
            lines.add(new FeatureAttribute("Colour", colour(palette, raster)));
        }
        return new PixelValues(any ? summary(brief, meaning) : "No data", lines);
    }

    private static String nameOf(int band, int bands, Meaning meaning) {
        String said = meaning.notes().name(band);
        if (!said.isEmpty()) {
            return said;
        }
        boolean alpha = band == bands - 1 && meaning.model().hasAlpha() && (bands == 2 || bands == 4);
        boolean colour = band < 3 && meaning.isColour(bands);
        if (alpha) {
            return ALPHA;
        }
        return colour ? COLOURS.get(band) : bands == 1 ? "Value" : "Band " + (band + 1);
    }

    private static String summary(List<String> values, Meaning meaning) {
        boolean colour = meaning.isColour(values.size()) && values.size() <= MOST_IN_NAME;
        String word = colour ? "Colour " : values.size() == 1 ? "Value " : "Values ";
        String figures = String.join(", ", values.subList(0, Math.min(MOST_IN_NAME, values.size())));
        return word + figures + (values.size() > MOST_IN_NAME ? ", …" : "");
    }

    private static String colour(IndexColorModel palette, Raster raster) {
        int entry = raster.getSample(raster.getMinX(), raster.getMinY(), 0);
        if (entry >= palette.getMapSize()) {
            return "not in the palette";
        }
        String figures = palette.getRed(entry) + ", " + palette.getGreen(entry) + ", " + palette.getBlue(entry);
        int alpha = palette.getAlpha(entry);
        return alpha == 255 ? figures : figures + ", alpha " + alpha;
    }

    /** All figures that the number has, and none that it has not. */
    private static String figure(double value, int dataType) {
        boolean whole = value == Math.rint(value);
        double size = Math.abs(value);
        if (whole && size < LONGEST) {
            return Long.toString((long) value);
        }
        String exact = dataType == DataBuffer.TYPE_FLOAT ? Float.toString((float) value) : Double.toString(value);
        return size >= SHORTEST && size < LONGEST ? new BigDecimal(exact).toPlainString() : exact;
    }

    /** A product of the file's scale has noise in its last figures. */
    private static String rounded(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value)
                        .round(TWELVE_FIGURES)
                        .stripTrailingZeros()
                        .toPlainString()
                : Double.toString(value);
    }
}
