package org.basewatch.map;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
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
    private static final double TITLE_SIZE = 12.5;
    private static final double TITLE_LINE = 15;
    private static final double WORDS_SIZE = 11;
    private static final double WORDS_LINE = 13.5;
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

    /** A name, wrapped where it is longer than a width, and a row. */
    static SignBlock named(SiteStyle style, String name, RatingRow row, double maxWidth) {
        return new SignBlock(wrap(name, style.bold(TITLE_SIZE), maxWidth), List.of(), Optional.of(row), false, false);
    }

    /** Breaks words into lines, wrapped where they are longer than a width. */
    static List<String> wrapWords(SiteStyle style, String text, double maxWidth) {
        return wrap(text, style.text(WORDS_SIZE), maxWidth);
    }

    /** Breaks a title into lines, wrapped where it is longer than a width. */
    static List<String> wrapTitle(SiteStyle style, String text, double maxWidth) {
        return wrap(text, style.bold(TITLE_SIZE), maxWidth);
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
        FontRenderContext measure = SiteStyle.MEASURE;
        LineBreakMeasurer breaker = new LineBreakMeasurer(attributed.getIterator(), measure);
        List<String> lines = new ArrayList<>();
        while (breaker.getPosition() < text.length()) {
            int from = breaker.getPosition();
            breaker.setPosition(breaker.nextOffset((float) Math.max(20, maxWidth)));
            lines.add(text.substring(from, breaker.getPosition()).strip());
        }
        return lines;
    }

    boolean isEmpty() {
        return title.isEmpty() && words.isEmpty() && row.isEmpty();
    }

    /** Width in logical units. */
    double width(SiteStyle style) {
        double width = row.map(r -> r.width(style)).orElse(0.0);
        for (String line : title) {
            width = Math.max(width, SiteStyle.width(line, style.bold(TITLE_SIZE)));
        }
        for (String line : words) {
            width = Math.max(width, SiteStyle.width(line, style.text(WORDS_SIZE)));
        }
        return Math.ceil(width);
    }

    /** Height in logical units. */
    double height() {
        double text = title.size() * TITLE_LINE + words.size() * WORDS_LINE;
        return text + (row.isPresent() ? RatingRow.HEIGHT + (text > 0 ? GAP : 0) : 0);
    }

    /** Paints the block into its box; right-aligned where it stands to the left of its symbol. */
    void paint(Graphics2D g, SiteStyle style, Box box, Side side) {
        SitePalette palette = style.palette();
        Color titleColour = colour(unsure ? palette.unsureText() : palette.text());
        Color wordsColour = colour(unsure ? palette.unsureText() : palette.textMuted());
        double y = box.y();
        for (String line : title) {
            line(g, palette, line, style.bold(TITLE_SIZE), titleColour, box, side, y + 12);
            y += TITLE_LINE;
        }
        for (String line : words) {
            line(g, palette, line, style.text(WORDS_SIZE), wordsColour, box, side, y + 10.5);
            y += WORDS_LINE;
        }
        if (row.isPresent()) {
            double top = y > box.y() ? y + GAP : y;
            row.get().paint(g, style, align(box, side, row.get().width(style)), top);
        }
    }

    private Color colour(Color full) {
        return faint ? SiteStyle.fade(full, SiteStyle.PALER_WORDS) : full;
    }

    private static void line(
            Graphics2D g,
            SitePalette palette,
            String text,
            Font font,
            Color colour,
            Box box,
            Side side,
            double baseline) {
        double x = align(box, side, SiteStyle.width(text, font));
        Ink.glowing(g, text, font, colour, palette.glow(), x, Ink.snap(g, baseline));
    }

    private static double align(Box box, Side side, double width) {
        return switch (side) {
            case LEFT -> box.maxX() - width;
            case RIGHT -> box.x();
            case ABOVE, BELOW -> box.midX() - width / 2;
        };
    }
}
