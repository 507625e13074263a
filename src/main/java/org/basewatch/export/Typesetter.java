package org.basewatch.export;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.basewatch.map.LineEnd;
import org.basewatch.map.ScriptRuns;
import org.basewatch.map.Typefaces;

/**
 * Breaks paragraphs into lines. Each run of characters gets the bundled font that has them, because Java2D never falls back from
 * a font made of a file; text of both directions may be mixed. Measured without a device, so that a picture is laid out alike at
 * every resolution. Not safe for several threads.
 */
final class Typesetter {
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private final Typefaces typefaces;
    // A picture is laid out several times until it fits; most lines come out the same each time.
    private final Map<Key, List<TextLayout>> set = new HashMap<>();
    private final Map<List<Span>, TextLayout> wholes = new HashMap<>();

    private record Key(List<Span> spans, double width) {}

    Typesetter(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** The lines of a paragraph; none if it is blank. A word that is wider than a line is broken rather than cut off. */
    List<TextLayout> lines(List<Span> spans, double width) {
        return set.computeIfAbsent(new Key(List.copyOf(spans), width), key -> breakLines(key.spans(), key.width()));
    }

    private List<TextLayout> breakLines(List<Span> spans, double width) {
        String text = text(spans);
        if (text.isBlank()) {
            return List.of();
        }
        AttributedString attributed = attributed(spans, text);
        TextLayout whole = wholes.computeIfAbsent(spans, key -> new TextLayout(attributed.getIterator(), MEASURE));
        if (whole.getVisibleAdvance() <= width) {
            return List.of(whole);
        }
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        var measurer = new LineBreakMeasurer(attributed.getIterator(), breaks, MEASURE);
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < text.length()) {
            lines.add(nextLine(measurer, text, Math.max(1, width)));
        }
        return List.copyOf(lines);
    }

    /** The measurer takes no account of space between letters, so a line may come out too wide and is then taken again. */
    private static TextLayout nextLine(LineBreakMeasurer measurer, String text, double width) {
        int start = measurer.getPosition();
        double limit = width;
        TextLayout line = measurer.nextLayout((float) limit);
        while (line.getVisibleAdvance() > width && measurer.getPosition() > start + 1) {
            limit *= 0.98 * width / line.getVisibleAdvance();
            measurer.setPosition(start);
            line = measurer.nextLayout((float) limit);
        }
        int end = LineEnd.of(text, start, measurer.getPosition());
        if (end < measurer.getPosition()) {
            measurer.setPosition(start);
            line = measurer.nextLayout((float) limit, end, false);
        }
        return line;
    }

    /** Width of a text on one line, in logical units. */
    double width(String text, TextLook look) {
        List<TextLayout> line = lines(List.of(new Span(text, look)), Double.MAX_VALUE);
        return line.isEmpty() ? 0 : line.get(0).getVisibleAdvance();
    }

    private static String text(List<Span> spans) {
        var text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }

    private AttributedString attributed(List<Span> spans, String text) {
        var attributed = new AttributedString(text);
        int start = 0;
        for (Span span : spans) {
            int end = start + span.text().length();
            if (end > start) {
                attributed.addAttribute(TextAttribute.FOREGROUND, span.look().colour(), start, end);
                setFonts(attributed, span, start);
            }
            start = end;
        }
        return attributed;
    }

    private void setFonts(AttributedString attributed, Span span, int start) {
        TextLook look = span.look();
        new ScriptRuns(latin(look), typefaces.arabic(look.face(), look.size()))
                .setFonts(attributed, span.text(), start);
    }

    private Font latin(TextLook look) {
        Font font = typefaces.font(look.face(), look.size());
        return look.tracking() == 0 ? font : font.deriveFont(Map.of(TextAttribute.TRACKING, look.tracking()));
    }
}
