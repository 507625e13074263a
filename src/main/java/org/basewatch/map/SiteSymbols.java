package org.basewatch.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.basewatch.model.PlaceKind;
import org.basewatch.model.RatingTally;

/**
 * The signs for sites, drawn as shapes of our own and readable in black and white. Symbols keep their size at every scale: what
 * gives way in a crowd is their place, never their legibility. Immutable; any thread.
 */
public final class SiteSymbols {
    private static final double PER_FIGURE = 2;

    private final SiteStyle style;
    private final SiteMeasures.Sign sign;

    /** Symbols in a style. */
    public SiteSymbols(SiteStyle style) {
        this.style = style;
        this.sign = style.measures().sign();
    }

    /** The box that a symbol takes up when it stands on a point: the tip of a pin, the middle of the others. */
    static Box box(SymbolForm form, RatingTally tally, SiteStyle style, double x, double y) {
        SiteMeasures.Sign sign = style.measures().sign();
        double head = sign.head() + sign.casing();
        double mark = sign.mark() + sign.casing();
        return switch (form) {
            case PIN -> new Box(x - head, y - sign.tip() - head, 2 * head, sign.tip() + head + sign.casing());
            case CALLOUT -> Box.around(x, y, head, head);
            case MARK, CANDIDATE -> Box.around(x, y, mark, mark);
            case CLUSTER -> Box.around(x, y, clusterRadius(tally, style) + 3, clusterRadius(tally, style) + 3);
            case AREA, CANDIDATE_AREA -> new Box(x, y, 0, 0);
        };
    }

    /** How far above the point of a symbol its middle lies. */
    static double middle(SymbolForm form, SiteStyle style) {
        return form == SymbolForm.PIN ? style.measures().sign().tip() : 0;
    }

    /** Wide enough for the count, and wider by the same with every further figure of it: more reports never have a smaller mark. */
    private static double clusterRadius(RatingTally tally, SiteStyle style) {
        String count = RatingRow.compact(tally.total());
        double words =
                style.shaped().width(count, style.bold(style.measures().type().code()));
        double figures = Math.floor(Math.log10(Math.max(1, tally.total())));
        return Math.max(style.measures().sign().cluster() + PER_FIGURE * figures, Math.ceil(words / 2) + 4.5);
    }

    /** Paints the symbol of a placed site, without its words. */
    void paint(Graphics2D g, PlacedSite placed) {
        SymbolForm form = placed.form();
        if (form == SymbolForm.AREA || form == SymbolForm.CANDIDATE_AREA) {
            return;
        }
        Box box = placed.symbol();
        double y = form == SymbolForm.PIN ? box.maxY() - sign.casing() : box.midY();
        RatingTally tally = placed.site().tally();
        double radius = form == SymbolForm.CLUSTER ? clusterRadius(tally, style) : 0;
        var look = new Look(form, placed.site().kind(), radius, tally.total() == 0, placed.selected());
        Box reach = box(form, tally, style, 0, 0).grown(sign.halo() + sign.haloEdge() + 2);
        style.images()
                .draw(
                        g,
                        look,
                        reach,
                        Ink.snap(g, box.midX()),
                        Ink.snap(g, y),
                        (graphics, x, ownY) -> paint(graphics, look, x, ownY));
        if (form == SymbolForm.CLUSTER) {
            count(g, tally, Ink.snap(g, box.midX()), Ink.snap(g, y), radius);
        }
    }

    /** All that decides what a symbol looks like, but for the count of a cluster. */
    private record Look(SymbolForm form, PlaceKind kind, double radius, boolean empty, boolean selected) {}

    private void paint(Graphics2D g, Look look, double x, double y) {
        switch (look.form()) {
            case PIN -> pin(g, look.kind(), x, y, look.empty(), look.selected());
            case CALLOUT -> disc(g, look.kind(), x, y, look.empty(), look.selected());
            case MARK -> mark(g, x, y, look.empty(), look.selected());
            case CLUSTER -> ring(g, look.radius(), x, y, look.selected());
            case CANDIDATE -> diamond(g, x, y, false);
            case AREA, CANDIDATE_AREA -> {}
        }
    }

    /** A pin for a kind of place, its tip on a point; hollow and paler where no report is shown. */
    public void pin(Graphics2D g, PlaceKind kind, double x, double tipY, boolean empty, boolean selected) {
        Path2D drop = new Path2D.Double();
        double head = sign.head();
        double headY = tipY - sign.tip();
        drop.append(new java.awt.geom.Arc2D.Double(x - head, headY - head, 2 * head, 2 * head, -28, 236, 0), false);
        drop.quadTo(x - 3.2, tipY - 8.5, x, tipY);
        drop.quadTo(x + 3.2, tipY - 8.5, x + head * Math.cos(Math.toRadians(28)), headY + head * 0.469);
        drop.closePath();
        body(g, drop, empty, selected);
        glyph(g, kind, x, headY, empty);
    }

    /** The same as a disc: for a pin that stands beside its point. */
    public void disc(Graphics2D g, PlaceKind kind, double x, double y, boolean empty, boolean selected) {
        body(g, circle(x, y, sign.head()), empty, selected);
        glyph(g, kind, x, y, empty);
    }

    /** A small round mark for one spot. */
    public void mark(Graphics2D g, double x, double y, boolean empty, boolean selected) {
        body(g, circle(x, y, sign.mark()), empty, selected);
    }

    /** A count in a double ring: several spots drawn together. */
    public void cluster(Graphics2D g, RatingTally tally, double x, double y, boolean selected) {
        double radius = clusterRadius(tally, style);
        ring(g, radius, x, y, selected);
        count(g, tally, x, y, radius);
    }

    private void ring(Graphics2D g, double radius, double x, double y, boolean selected) {
        body(g, circle(x, y, radius + 2), true, selected);
        g.setColor(style.palette().ink());
        g.fill(circle(x, y, radius));
    }

    private void count(Graphics2D g, RatingTally tally, double x, double y, double radius) {
        Ink.centred(
                g,
                style,
                RatingRow.compact(tally.total()),
                style.bold(style.measures().type().code()),
                style.palette().plate(),
                Box.around(x, y, radius, radius));
    }

    /** A small hollow diamond for a candidate; lighter where it is unlikely. */
    public void diamond(Graphics2D g, double x, double y, boolean unlikely) {
        SitePalette palette = style.palette();
        Path2D diamond = new Path2D.Double();
        double half = sign.mark();
        diamond.moveTo(x, y - half);
        diamond.lineTo(x + half, y);
        diamond.lineTo(x, y + half);
        diamond.lineTo(x - half, y);
        diamond.closePath();
        g.setColor(palette.glow());
        g.fill(diamond);
        g.setColor(SiteStyle.fade(palette.unsure(), unlikely ? SiteStyle.PALER_SIGN : 1));
        g.setStroke(new BasicStroke((float) sign.line(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(diamond);
    }

    private void body(Graphics2D g, Shape shape, boolean empty, boolean selected) {
        SitePalette palette = style.palette();
        if (selected) {
            outline(g, shape, palette.haloEdge(), (float) (2 * (sign.halo() + sign.haloEdge())));
            outline(g, shape, palette.halo(), (float) (2 * sign.halo()));
        }
        outline(g, shape, palette.casing(), (float) (2 * sign.casing()));
        if (empty) {
            g.setColor(palette.plate());
            g.fill(shape);
            outline(g, shape, palette.pale(), (float) sign.line());
        } else {
            g.setColor(palette.ink());
            g.fill(shape);
        }
    }

    private static void outline(Graphics2D g, Shape shape, Color colour, float width) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    private void glyph(Graphics2D g, PlaceKind kind, double x, double y, boolean empty) {
        g.setColor(empty ? style.palette().pale() : style.palette().plate());
        g.fill(Glyphs.of(kind, x, y, 8));
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
