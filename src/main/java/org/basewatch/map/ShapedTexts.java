package org.basewatch.map;

import java.awt.Font;
import java.awt.font.TextLayout;
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

    private record Wrapped(String text, Font font, double width) {}

    /** A text that is not empty, in a font or, for letters that it does not have, in the system's. */
    TextLayout of(String text, Font font) {
        Key key = new Key(text, font);
        TextLayout known = kept.get(key);
        if (known != null) {
            return known;
        }
        TextLayout shaped = new TextLayout(text, SiteStyle.fitting(text, font), SiteStyle.MEASURE);
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
        List<String> lines = List.copyOf(SignBlock.wrap(text, font, maxWidth));
        if (wrapped.size() >= MOST) {
            wrapped.clear();
        }
        wrapped.put(key, lines);
        return lines;
    }
}
