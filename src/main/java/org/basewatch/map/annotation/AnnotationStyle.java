package org.basewatch.map.annotation;

import java.awt.Color;
import java.awt.Font;
import org.basewatch.map.MapTheme;
import org.basewatch.map.Typefaces;

/**
 * The look of annotations on a map. Immutable; any thread.
 *
 * @param theme the look of the map beneath
 * @param typefaces the fonts
 */
public record AnnotationStyle(MapTheme theme, Typefaces typefaces) {
    private static final Color PAPER = new Color(0xFFFFFF);
    private static final Color NIGHT = new Color(0x14181D);

    /** The colour of a line or of words. */
    Color ink(AnnotationColour colour) {
        // a black and white print keeps no colours apart
        return new Color(theme == MapTheme.PRINT ? 0x000000 : colour.rgb(theme == MapTheme.DARK));
    }

    /** What lies behind words and lines, so that they can be read on any ground. */
    Color ground() {
        return theme == MapTheme.DARK ? NIGHT : PAPER;
    }

    /** A colour, more or less transparent. */
    static Color fade(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
    }

    /** A font with the letters of a text: the bundled ones, and for other scripts the system's. */
    Font font(String text, double size) {
        Font latin = typefaces.font(Typefaces.Face.SEMIBOLD, size);
        if (latin.canDisplayUpTo(text) < 0) {
            return latin;
        }
        Font arabic = typefaces.arabic(Typefaces.Face.SEMIBOLD, size);
        return arabic.canDisplayUpTo(text) < 0
                ? arabic
                : new Font(Font.SANS_SERIF, Font.BOLD, 12).deriveFont((float) size);
    }
}
