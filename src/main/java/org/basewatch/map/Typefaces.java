package org.basewatch.map;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

/**
 * The bundled fonts, so that a picture looks the same on every machine. Loaded once and handed around. Immutable; any thread.
 *
 * <p>Java2D does not fall back from a font made of a file to another one: Arabic text must be drawn with {@link #arabic}.
 */
public final class Typefaces {
    /** The bundled cuts of the Latin typeface, with the file of each, and the Arabic cut that goes with it. */
    public enum Face {
        /** Upright. */
        REGULAR("IBMPlexSans-Regular.ttf", "IBMPlexSansArabic-Regular.ttf"),
        /** Slanted: names of waters. Arabic has no slanted cut. */
        ITALIC("IBMPlexSans-Italic.ttf", "IBMPlexSansArabic-Regular.ttf"),
        /** Semi-bold. */
        SEMIBOLD("IBMPlexSans-SemiBold.ttf", "IBMPlexSansArabic-SemiBold.ttf");

        private final String latin;
        private final String arabic;

        Face(String latin, String arabic) {
            this.latin = latin;
            this.arabic = arabic;
        }
    }

    private final Map<Face, Font> latin;
    private final Map<Face, Font> arabic;

    private Typefaces(Map<Face, Font> latin, Map<Face, Font> arabic) {
        this.latin = latin;
        this.arabic = arabic;
    }

    /**
     * Loads the fonts.
     *
     * @throws IOException if one is missing or damaged
     */
    public static Typefaces load(LayerSource source) throws IOException {
        Map<Face, Font> latin = new EnumMap<>(Face.class);
        Map<Face, Font> arabic = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            latin.put(face, read(source, face.latin));
        }
        Font upright = read(source, Face.REGULAR.arabic);
        arabic.put(Face.REGULAR, upright);
        arabic.put(Face.ITALIC, upright);
        arabic.put(Face.SEMIBOLD, read(source, Face.SEMIBOLD.arabic));
        return new Typefaces(latin, arabic);
    }

    /**
     * A font for Latin, Greek and Cyrillic text.
     *
     * @param size in logical units
     */
    public Font font(Face face, double size) {
        return sized(latin, face, size);
    }

    /**
     * A font for Arabic text.
     *
     * @param size in logical units
     */
    public Font arabic(Face face, double size) {
        return sized(arabic, face, size);
    }

    private static Font sized(Map<Face, Font> fonts, Face face, double size) {
        Font font = fonts.get(face);
        if (font == null) {
            throw new IllegalStateException("no font for " + face);
        }
        return font.deriveFont((float) size);
    }

    private static Font read(LayerSource source, String file) throws IOException {
        try (InputStream stream = source.open("fonts/" + file)) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, stream);
            return font.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (FontFormatException e) {
            throw new IOException("The font “" + file + "” is damaged. Install Basewatch again.", e);
        }
    }
}
