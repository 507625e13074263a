package org.basewatch.map;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.util.List;
import java.util.Optional;
import org.basewatch.model.RatingCode;
import org.basewatch.model.RatingTally;
import org.basewatch.model.Reliability;

/**
 * How many reports there are and how they are rated, in one row: the count, then the code of a single report, or a strip with one
 * lettered cell for each letter present, the wider the more reports have it, F apart and hatched. There is never a merged or best code.
 *
 * @param tally what to show
 * @param withCount whether the count stands in front
 */
public record RatingRow(RatingTally tally, boolean withCount) {
    /** Height in logical units. */
    static double height(SiteStyle style) {
        return style.measures().row().height();
    }

    /** Width in logical units. */
    double width(SiteStyle style) {
        double width = withCount ? pillWidth(style) : 0;
        double rating = tally.single().map(code -> codeWidth(style)).orElse(stripWidth(style));
        return width + (width > 0 && rating > 0 ? style.measures().row().gap() : 0) + rating;
    }

    /** Paints the row with its upper left corner at a point. */
    void paint(Graphics2D g, SiteStyle style, double left, double top) {
        double x = Ink.snap(g, left);
        double y = Ink.snap(g, top);
        // apart: with each filter other counts come, the letters and their shares stay much the same
        if (withCount) {
            Box pill = new Box(0, 0, pillWidth(style), height(style));
            draw(g, style, new Count(countText(), tally.total() == 0), pill, x, y, this::pill);
            x += pill.width() + style.measures().row().gap();
        }
        Optional<RatingCode> code = tally.single();
        if (code.isPresent()) {
            Box box = new Box(0, 0, codeWidth(style), height(style));
            draw(g, style, code.get(), box, x, y, (graphics, in, at) -> code(graphics, in, code.get(), at));
        } else {
            Box box = new Box(0, 0, stripWidth(style), height(style));
            LetterShares shares = LetterShares.of(tally, style.measures().row());
            draw(g, style, shares, box, x, y, (graphics, in, at) -> strip(graphics, in, shares, at));
        }
    }

    /** All that decides what the count looks like. */
    private record Count(String words, boolean isPale) {}

    /** Paints a part of the row. */
    private interface Part {
        void paint(Graphics2D graphics, SiteStyle style, Box box);
    }

    private static void draw(Graphics2D g, SiteStyle style, Object look, Box size, double left, double top, Part part) {
        if (size.width() > 0) {
            Box reach = size.grown(style.measures().row().gap() + 2);
            SignImages.Painter painter = (graphics, x, y) -> part.paint(graphics, style, size.moved(x, y));
            style.images().draw(g, look, reach, left, top, painter);
        }
    }

    /** Paints the count alone, in the middle of x. */
    void paintCount(Graphics2D g, SiteStyle style, double middle, double top) {
        double width = pillWidth(style);
        pill(g, style, new Box(Ink.snap(g, middle - width / 2), Ink.snap(g, top), width, height(style)));
    }

    private double pillWidth(SiteStyle style) {
        return Math.max(
                style.measures().row().leastCount(),
                Math.ceil(style.shaped()
                                .width(
                                        countText(),
                                        style.bold(style.measures().type().code())))
                        + style.measures().row().countRoom());
    }

    private String countText() {
        return compact(tally.total());
    }

    /** A count that stays short: 0 to 9999 in figures, then the nearest thousands. */
    static String compact(int count) {
        return count < 10_000 ? Integer.toString(count) : Math.round(count / 1000.0) + "k";
    }

    private static double codeWidth(SiteStyle style) {
        return Math.ceil(style.shaped()
                        .width("B2", style.bold(style.measures().type().code())))
                + style.measures().row().codeRoom();
    }

    private double stripWidth(SiteStyle style) {
        int unjudged = tally.count(Reliability.F);
        boolean isParted = unjudged > 0 && unjudged < tally.total();
        return LetterShares.width(tally, style.measures().row()) + (isParted ? between(style) : 0);
    }

    /** The gap before F. */
    private static double between(SiteStyle style) {
        return style.measures().row().gap() + 1;
    }

    private void pill(Graphics2D g, SiteStyle style, Box box) {
        SitePalette palette = style.palette();
        Color edge = tally.total() == 0 ? palette.pale() : palette.ink();
        g.setColor(palette.casing());
        g.fill(Ink.round(box.grown(1), box.height() / 2 + 1));
        Ink.frame(g, box, box.height() / 2, style.measures().row().frame(), edge, palette.plate());
        Ink.centred(g, style, countText(), style.bold(style.measures().type().code()), palette.text(), box);
    }

    private static void code(Graphics2D g, SiteStyle style, RatingCode code, Box box) {
        SitePalette palette = style.palette();
        g.setColor(palette.casing());
        SiteMeasures.Row row = style.measures().row();
        g.fill(Ink.round(box.grown(1), row.corner() + 1));
        Ink.frame(g, box, row.corner(), row.frame(), palette.ink(), palette.plate());
        Box inner = box.grown(-row.frame());
        Box letterHalf = new Box(inner.x(), inner.y(), inner.width() / 2, inner.height());
        if (!code.reliability().isJudged()) {
            unjudged(g, style, letterHalf);
        }
        if (!code.credibility().isJudged()) {
            unjudged(g, style, letterHalf.moved(inner.width() / 2, 0));
        }
        Ink.centred(
                g, style, code.toString(), style.bold(style.measures().type().code()), palette.text(), box);
    }

    private static void strip(Graphics2D g, SiteStyle style, LetterShares shares, Box box) {
        double x = cells(g, style, shares.judged(), box.x(), box.y());
        cells(g, style, shares.unjudged(), x > box.x() ? x + between(style) : x, box.y());
    }

    private static double cells(Graphics2D g, SiteStyle style, List<LetterShares.Cell> cells, double left, double y) {
        SitePalette palette = style.palette();
        SiteMeasures.Row row = style.measures().row();
        double width = LetterShares.width(cells);
        if (width == 0) {
            return left;
        }
        g.setColor(palette.casing());
        g.fill(Ink.round(new Box(left - 1, y - 1, width + 2, row.height() + 2), row.corner() + 1));
        g.setColor(palette.ink());
        g.fill(Ink.round(new Box(left, y, width, row.height()), row.corner()));
        double x = left;
        for (LetterShares.Cell shown : cells) {
            Box cell = new Box(x, y, shown.width(), row.height());
            if (!shown.letter().isJudged()) {
                Shape inside = Ink.round(cell.grown(-row.frame()), Math.max(0, row.corner() - 1));
                g.setColor(palette.plate());
                g.fill(inside);
                unjudged(g, style, cell.grown(-row.frame()));
            } else if (x > left) {
                g.setColor(palette.plate());
                g.fill(new Box(cell.x(), y + 1, 1, row.height() - 2).toRectangle());
            }
            letter(g, style, shown.letter(), cell);
            x += shown.width();
        }
        return x;
    }

    private static void letter(Graphics2D g, SiteStyle style, Reliability letter, Box cell) {
        SitePalette palette = style.palette();
        Font font = style.bold(style.measures().type().code());
        TextLayout shaped = style.shaped().of(letter.name(), font);
        double x = cell.midX() - shaped.getAdvance() / 2;
        double y = cell.midY() + 0.35 * font.getSize2D();
        if (letter.isJudged()) {
            g.setColor(palette.plate());
            shaped.draw(g, (float) (x + 0.5), (float) y);
        } else {
            Ink.glowing(g, shaped, palette.text(), palette.plate(), x, y);
        }
    }

    private static void unjudged(Graphics2D g, SiteStyle style, Box box) {
        SiteMeasures.Row row = style.measures().row();
        Ink.hatch(
                g,
                box.toRectangle(),
                box,
                row.hatch(),
                SiteStyle.fade(style.palette().ink(), row.hatchStrength()));
    }
}
