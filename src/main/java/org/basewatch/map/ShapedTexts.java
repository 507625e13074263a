package org.basewatch.map;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts as glyphs, kept: counts, letters and names of signs are measured and drawn again and again, and shaping them is what costs.
 * What is kept makes no difference to what is drawn. Any thread.
 */
final class ShapedTexts {
    private static final int MOST = 4_000;

    private final Map<Key, TextLayout> kept = new ConcurrentHashMap<>();

    private final Map<Wrapped, List<String>> wrapped = new ConcurrentHashMap<>();

    private record Key(String text, Font font) {}

    private final Font arabicRegular;
    private final Font arabicSemiBold;
    private final String semiBold;

    private record Wrapped(String text, Font font, double width) {}

    /** Arabic letters come in the weight of the typeface that is asked for. */
    ShapedTexts(Typefaces typefaces) {
        this.arabicRegular = typefaces.arabic(Typefaces.Face.REGULAR, 12);
        this.arabicSemiBold = typefaces.arabic(Typefaces.Face.SEMIBOLD, 12);
        this.semiBold = typefaces.font(Typefaces.Face.SEMIBOLD, 12).getPSName();
    }

    /** A text that is not empty, in a font or, for letters that it does not have, the bundled Arabic one, or else the system's. */
    TextLayout of(String text, Font font) {
        Key key = new Key(text, font);
        TextLayout known = kept.get(key);
        if (known != null) {
            return known;
        }
        TextLayout shaped = new TextLayout(attributed(text, font).getIterator(), SiteStyle.MEASURE);
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(key, shaped);
        return shaped;
    }

    /** Width of a text in logical units. */
    double width(String text, Font font) {
        return text.isEmpty() ? 0 : of(text, font).getAdvance();
    }

    /** A text broken into lines no wider than a width, at places where the language allows it. */
    List<String> lines(String text, Font font, double maxWidth) {
        Wrapped key = new Wrapped(text, font, maxWidth);
        List<String> known = wrapped.get(key);
        if (known != null) {
            return known;
        }
        List<String> lines = List.copyOf(broken(text, font, maxWidth));
        if (wrapped.size() >= MOST) {
            wrapped.clear();
        }
        wrapped.put(key, lines);
        return lines;
    }

    private List<String> broken(String text, Font font, double maxWidth) {
        if (text.isBlank()) {
            return List.of();
        }
        return width(text, font) <= maxWidth ? List.of(text) : SignBlock.broken(text, attributed(text, font), maxWidth);
    }

    private AttributedString attributed(String text, Font font) {
        Font arabic = font.getPSName().equals(semiBold) ? arabicSemiBold : arabicRegular;
        var runs = new ScriptRuns(font, arabic.deriveFont(font.getSize2D()));
        if (runs.suit(text)) {
            return runs.of(text);
        }
        var attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, SiteStyle.fitting(text, font));
        return attributed;
    }
}
