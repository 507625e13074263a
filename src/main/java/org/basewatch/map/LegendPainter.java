package org.basewatch.map;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;

/** Draws the lines of a legend in a given width, on the map or beside it. Immutable; any thread. */
public final class LegendPainter {
    private static final double GAP = 8;

    private final SiteStyle style;
    private final double size;
    private final double spacing;

    /**
     * A painter.
     *
     * @param style the look
     * @param size size of the text in logical units
     * @param spacing room between the lines of the legend
     */
    public LegendPainter(SiteStyle style, double size, double spacing) {
        this.style = style;
        this.size = size;
        this.spacing = spacing;
    }

    /** How high the legend is in a width. */
    public double height(List<LegendSign> signs, double width) {
        double height = 0;
        for (LegendSign sign : signs) {
            height += height(sign, width) + spacing;
        }
        return Math.max(0, height - spacing);
    }

    /** Two columns of a width, of about the same height; one where there is but one sign. */
    public List<List<LegendSign>> split(List<LegendSign> signs, double width) {
        double[] upTo = new double[signs.size() + 1];
        for (int i = 0; i < signs.size(); i++) {
            upTo[i + 1] = upTo[i] + height(signs.get(i), width) + spacing;
        }
        int best = signs.size();
        double least = Double.MAX_VALUE;
        for (int i = 1; i < signs.size(); i++) {
            double height = Math.max(upTo[i], upTo[signs.size()] - upTo[i]);
            if (height < least) {
                least = height;
                best = i;
            }
        }
        return best == signs.size()
                ? List.of(signs)
                : List.of(signs.subList(0, best), signs.subList(best, signs.size()));
    }

    private double height(LegendSign sign, double width) {
        return Math.max(sign.height(), lines(sign, width).size() * lineHeight());
    }

    private List<String> lines(LegendSign sign, double width) {
        return style.shaped().lines(sign.text(), font(), width - LegendSign.WIDTH - GAP);
    }

    private Font font() {
        return style.text(size);
    }

    private double lineHeight() {
        return Math.ceil(size * 1.22);
    }

    /**
     * Draws the legend.
     *
     * @param graphics draws in logical units
     * @param x left edge
     * @param y upper edge
     * @return its height
     */
    public double paint(Graphics2D graphics, List<LegendSign> signs, double x, double y, double width) {
        Graphics2D g = Ink.fresh(graphics);
        try {
            double top = y;
            for (LegendSign sign : signs) {
                double height = height(sign, width);
                paint(g, sign, new Box(x, top, width, height));
                top += height + spacing;
            }
        } finally {
            g.dispose();
        }
        return height(signs, width);
    }

    private void paint(Graphics2D g, LegendSign sign, Box box) {
        Graphics2D own = Ink.fresh(g);
        try {
            sign.painter()
                    .paint(own, new Box(box.x(), box.midY() - sign.height() / 2, LegendSign.WIDTH, sign.height()));
        } finally {
            own.dispose();
        }
        List<String> lines = lines(sign, box.width());
        double baseline = box.midY() - lines.size() * lineHeight() / 2 + size * 0.95;
        for (String line : lines) {
            Ink.text(g, line, font(), style.palette().text(), box.x() + LegendSign.WIDTH + GAP, Ink.snap(g, baseline));
            baseline += lineHeight();
        }
    }
}
