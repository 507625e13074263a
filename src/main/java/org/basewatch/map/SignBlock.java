package org.basewatch.map;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands beside a symbol: a name in one or more lines, smaller words below it, and the row with count and rating. Measured
 * without a device; painted at any place.
 *
 * @param title lines of the name, may be empty
 * @param words smaller lines below it
 * @param row count and rating
 * @param unsure whether it speaks of a position that is not confirmed, and wears that colour
 * @param faint whether it is written paler
 */
public record SignBlock(
        List<String> title, List<String> words, Optional<RatingRow> row, boolean unsure, boolean faint) {
    /** Height of a line, and of its baseline, in sizes of its type. */
    private static final double TITLE_LINE = 1.2;

    private static final double WORDS_LINE = 1.227;
    private static final double BASELINE = 0.957;
    private static final double GAP = 2;

    /** Copies the lists. */
    public SignBlock {
        title = List.copyOf(title);
        words = List.copyOf(words);
    }

    /** Nothing beside the symbol. */
    static SignBlock none() {
        return new SignBlock(List.of(), List.of(), Optional.empty(), false, false);
    }

    /** A row alone. */
    static SignBlock of(RatingRow row) {
        return new SignBlock(List.of(), List.of(), Optional.of(row), false, false);
    }

    /** Names below each other, wrapped where they are longer than a width, and a row. */
    static SignBlock named(SiteStyle style, List<String> names, RatingRow row, double maxWidth) {
        return new SignBlock(lines(style, names, maxWidth), List.of(), Optional.of(row), false, false);
    }

    /** The same without a row. */
    static SignBlock named(SiteStyle style, List<String> names, double maxWidth) {
        return new SignBlock(lines(style, names, maxWidth), List.of(), Optional.empty(), false, false);
    }

    private static List<String> lines(SiteStyle style, List<String> names, double maxWidth) {
        return names.stream()
                .flatMap(name -> wrapTitle(style, name, maxWidth).stream())
                .toList();
    }

    /** Breaks words into lines, wrapped where they are longer than a width. */
    static List<String> wrapWords(SiteStyle style, String text, double maxWidth) {
        return wrap(style, text, style.text(style.measures().type().words()), maxWidth);
    }

    /** Breaks a title into lines, wrapped where it is longer than a width. */
    static List<String> wrapTitle(SiteStyle style, String text, double maxWidth) {
        return wrap(style, text, style.bold(style.measures().type().title()), maxWidth);
    }

    private static List<String> wrap(SiteStyle style, String text, Font font, double maxWidth) {
        return style.shaped().lines(text, font, maxWidth);
    }

    /** Breaks a text into lines no wider than a width, at places where the language allows it. */
    static List<String> wrap(String text, Font font, double maxWidth) {
        if (text.isBlank()) {
            return List.of();
        }
        if (SiteStyle.width(text, font) <= maxWidth) {
            return List.of(text);
        }
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, SiteStyle.fitting(text, font));
        return broken(text, attributed, maxWidth);
    }

    /** The same for a text whose fonts are set, and which is not blank. */
    static List<String> broken(String text, AttributedString attributed, double maxWidth) {
        FontRenderContext measure = SiteStyle.MEASURE;
        LineBreakMeasurer breaker = new LineBreakMeasurer(attributed.getIterator(), measure);
        List<String> lines = new ArrayList<>();
        while (breaker.getPosition() < text.length()) {
            int from = breaker.getPosition();
            breaker.setPosition(LineEnd.of(text, from, breaker.nextOffset((float) Math.max(20, maxWidth))));
            lines.add(text.substring(from, breaker.getPosition()).strip());
        }
        return lines;
    }

    boolean isEmpty() {
        return title.isEmpty() && words.isEmpty() && row.isEmpty();
    }

    /** Whether another block has the same names and words, and has a row if this has one. */
    boolean hasSameParts(SignBlock other) {
        return title.equals(other.title) && words.equals(other.words) && row.isPresent() == other.row.isPresent();
    }

    /** Width in logical units. */
    double width(SiteStyle style) {
        double width = row.map(r -> r.width(style)).orElse(0.0);
        for (String line : title) {
            width = Math.max(
                    width,
                    style.shaped()
                            .width(line, style.bold(style.measures().type().title())));
        }
        for (String line : words) {
            width = Math.max(
                    width,
                    style.shaped()
                            .width(line, style.text(style.measures().type().words())));
        }
        return Math.ceil(width);
    }

    /** Height in logical units. */
    double height(SiteStyle style) {
        double text = title.size() * titleLine(style) + words.size() * wordsLine(style);
        return text + (row.isPresent() ? RatingRow.height(style) + (text > 0 ? GAP : 0) : 0);
    }

    /** Paints the block into its box; right-aligned where it stands to the left of its symbol. */
    void paint(Graphics2D g, SiteStyle style, Box box, Side side) {
        SitePalette palette = style.palette();
        Color titleColour = colour(unsure ? palette.unsureText() : palette.text());
        Color wordsColour = colour(unsure ? palette.unsureText() : palette.textMuted());
        double y = box.y();
        for (String line : title) {
            line(
                    g,
                    style,
                    line,
                    style.bold(style.measures().type().title()),
                    titleColour,
                    box,
                    side,
                    y + BASELINE * style.measures().type().title());
            y += titleLine(style);
        }
        for (String line : words) {
            line(
                    g,
                    style,
                    line,
                    style.text(style.measures().type().words()),
                    wordsColour,
                    box,
                    side,
                    y + BASELINE * style.measures().type().words());
            y += wordsLine(style);
        }
        if (row.isPresent()) {
            double top = y > box.y() ? y + GAP : y;
            row.get().paint(g, style, align(box, side, row.get().width(style)), top);
        }
    }

    private static double titleLine(SiteStyle style) {
        return TITLE_LINE * style.measures().type().title();
    }

    private static double wordsLine(SiteStyle style) {
        return Math.round(2 * WORDS_LINE * style.measures().type().words()) / 2.0;
    }

    private Color colour(Color full) {
        return faint ? SiteStyle.fade(full, SiteStyle.PALER_WORDS) : full;
    }

    private static void line(
            Graphics2D g, SiteStyle style, String text, Font font, Color colour, Box box, Side side, double baseline) {
        if (!text.isEmpty()) {
            TextLayout shaped = style.shaped().of(text, font);
            double x = align(box, side, shaped.getAdvance());
            new GlowingLine(text, font, colour, style.palette().glow()).draw(g, style, x, Ink.snap(g, baseline));
        }
    }

    private static double align(Box box, Side side, double width) {
        return switch (side) {
            case LEFT -> box.maxX() - width;
            case RIGHT -> box.x();
            case ABOVE, BELOW -> box.midX() - width / 2;
        };
    }
}
