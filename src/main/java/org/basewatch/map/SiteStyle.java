package org.basewatch.map;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The look of report symbols and map furniture: colours and the two weights of the type family. Immutable; any thread.
 *
 * @param palette the colours
 * @param measures weights and type sizes
 * @param regular upright text, any size
 * @param semiBold the stronger weight, any size
 * @param shaped texts that were shaped before
 * @param images signs that were painted before
 * @param language in which languages places are named
 */
public record SiteStyle(
        SitePalette palette,
        SiteMeasures measures,
        FontSizes regular,
        FontSizes semiBold,
        ShapedTexts shaped,
        SignImages images,
        LabelLanguage language) {
    /** Text is measured without a device, so that the same view is laid out alike on screen and paper. */
    static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    /** Opacity of words about something unlikely: paler, and yet 4.5 : 1 and more on the map. */
    static final double PALER_WORDS = 0.85;
    /** Opacity of the sign of something unlikely: paler, and yet 3 : 1 and more on the map. */
    static final double PALER_SIGN = 0.7;

    /** The style of a theme, with names in both languages. Reads the colours: call it once for each theme. */
    public static SiteStyle of(MapTheme theme, Typefaces typefaces) {
        Map<String, String> entries = new HashMap<>(entries("sites"));
        entries.putAll(entries("sites-" + theme.name().toLowerCase(Locale.ROOT)));
        return new SiteStyle(
                SitePalette.from(entries),
                SiteMeasures.from(entries),
                new FontSizes(typefaces.font(Typefaces.Face.REGULAR, 12)),
                new FontSizes(typefaces.font(Typefaces.Face.SEMIBOLD, 12)),
                new ShapedTexts(typefaces),
                new SignImages(),
                LabelLanguage.BOTH);
    }

    /** The same with places named in other languages; what was shaped and painted before is shared. */
    public SiteStyle in(LabelLanguage other) {
        return other == language ? this : new SiteStyle(palette, measures, regular, semiBold, shaped, images, other);
    }

    private static Map<String, String> entries(String file) {
        String path = "/basewatch/style/" + file + ".properties";
        try (InputStream in = SiteStyle.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The program is incomplete: " + path + " is missing. Install it again.");
            }
            return StyleSheet.read(file, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The style in " + path + " cannot be read. Install the program again.", e);
        }
    }

    /** Regular text of a size in logical units. */
    public Font text(double size) {
        return regular.of(size);
    }

    /** Semi-bold text of a size in logical units. */
    Font bold(double size) {
        return semiBold.of(size);
    }

    /** Width of a text in logical units. */
    static double width(String text, Font font) {
        return fitting(text, font).getStringBounds(text, MEASURE).getWidth();
    }

    /** The font itself, or the system's for letters that it does not have: names in report sets may be in any script. */
    static Font fitting(String text, Font font) {
        return font.canDisplayUpTo(text) < 0
                ? font
                : new Font(Font.SANS_SERIF, Font.PLAIN, 12).deriveFont(font.getSize2D());
    }

    /** A colour at another opacity, 0 to 1, on top of its own. */
    static Color fade(Color colour, double opacity) {
        double alpha = colour.getAlpha() * Math.max(0, Math.min(1, opacity));
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(alpha));
    }
}
