package org.basewatch.map;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scale bar in the lower left corner, true at its own place on the map, with the scale in numbers and the name of the
 * projection. Immutable; any thread.
 */
public final class ScaleBarOverlay implements BoxedOverlay {
    private static final double PAD = 8;
    private static final double BAR = 5;
    private static final double LABEL = 11;
    private static final double LINE = 13;

    private final MapProjection projection;
    private final SiteStyle style;
    private final double paper;
    private final LastView<Optional<Box>> lastBox = new LastView<>(this::measure);

    /** A scale bar for a projection, in the window. */
    public ScaleBarOverlay(MapProjection projection, SiteStyle style) {
        this(projection, style, 1);
    }

    /**
     * A scale bar for a projection, on paper.
     *
     * @param paper logical units of 1/96 inch on the paper for one of the view, which the scale in numbers reckons with
     */
    public ScaleBarOverlay(MapProjection projection, SiteStyle style, double paper) {
        this.projection = projection;
        this.style = style;
        this.paper = paper;
    }

    /** The bar in a view, for those who write it elsewhere. */
    public ScaleBar bar(Viewport viewport) {
        double room = Math.max(40, Math.min(180, viewport.width() * 0.28));
        double y = viewport.height() - Corner.INSET - PAD - 2 * LINE;
        return ScaleBar.fitting(viewport, projection, Corner.INSET + PAD, y, room);
    }

    @Override
    public Optional<Box> box(Viewport viewport) {
        return lastBox.of(viewport);
    }

    private Optional<Box> measure(Viewport viewport) {
        if (viewport.width() < 160 || viewport.height() < 120) {
            return Optional.empty();
        }
        ScaleBar bar = bar(viewport);
        List<String> words = words(viewport);
        Font small = style.text(style.measures().type().small());
        double width = bar.units()
                + SiteStyle.width(
                                bar.label(), style.text(style.measures().type().bar()))
                        / 2;
        for (String line : words) {
            width = Math.max(width, SiteStyle.width(line, small));
        }
        double height = 2 * PAD + LABEL + 2 + BAR + 3 + words.size() * LINE;
        return Optional.of(
                Corner.BOTTOM_LEFT.place(viewport, Math.ceil(width) + 2 * PAD, Math.ceil(height), List.of()));
    }

    private List<String> words(Viewport viewport) {
        String ratio = ScaleBar.ratio(viewport, projection, paper);
        String whole = ratio + " · " + projection.name();
        double room = Math.max(110, viewport.width() * 0.4);
        List<String> lines = new ArrayList<>();
        if (SiteStyle.width(whole, style.text(style.measures().type().small())) <= room) {
            lines.add(whole);
        } else {
            lines.add(ratio);
            lines.addAll(SignBlock.wrap(
                    projection.name().replace("WGS 84", "WGS\u00a084"),
                    style.text(style.measures().type().small()),
                    room));
        }
        return lines;
    }

    @Override
    public void paint(Graphics2D graphics, Viewport viewport) {
        box(viewport).ifPresent(box -> {
            Graphics2D g = Ink.fresh(graphics);
            try {
                paint(g, box, bar(viewport), viewport);
            } finally {
                g.dispose();
            }
        });
    }

    private void paint(Graphics2D g, Box box, ScaleBar bar, Viewport viewport) {
        SitePalette palette = style.palette();
        Ink.plate(g, box, style);
        double x = Ink.snap(g, box.x() + PAD);
        double top = box.y() + PAD;
        Font label = style.text(style.measures().type().bar());
        Ink.text(g, "0", label, palette.text(), x, top + LABEL - 2);
        double end = x + bar.units() - SiteStyle.width(bar.label(), label) / 2;
        double labelX = Math.min(end, box.maxX() - PAD - SiteStyle.width(bar.label(), label));
        Ink.text(g, bar.label(), label, palette.text(), labelX, top + LABEL - 2);
        double y = Ink.snap(g, top + LABEL + 2);
        g.setColor(palette.barDark());
        g.fill(new Box(x - 1, y, bar.units() + 2, BAR).toRectangle());
        double part = bar.units() / bar.parts();
        g.setColor(palette.barLight());
        for (int i = 1; i < bar.parts(); i += 2) {
            g.fill(new Box(x + i * part, y + 1, part, BAR - 2).toRectangle());
        }
        double line = y + BAR + LINE;
        for (String words : words(viewport)) {
            Ink.text(g, words, style.text(style.measures().type().small()), palette.textMuted(), x, line);
            line += LINE;
        }
    }
}
