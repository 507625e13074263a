package org.basewatch.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.basewatch.model.Location;

/**
 * Paints the sites of a scene as the layout places them: areas that are not confirmed as a soft hatch at the bottom, then circles
 * of doubt and candidates, then pins, the selected one last. Where there is furniture, {@link #areas} goes below it and
 * {@link #symbols} on top. Immutable; any thread.
 */
public final class SiteOverlay implements Overlay {
    private final SiteLayout layout;
    private final SiteStyle style;
    private final SiteSymbols symbols;
    private final BorderLines borders;
    private final double bleed;
    private final Part part;

    /**
     * An overlay.
     *
     * @param layout where everything goes
     * @param style the look
     * @param borders finds the governorate line that an area refers to
     */
    public SiteOverlay(SiteLayout layout, SiteStyle style, BorderLines borders) {
        this(layout, style, borders, 0, Part.ALL);
    }

    private SiteOverlay(SiteLayout layout, SiteStyle style, BorderLines borders, double bleed, Part part) {
        this.layout = layout;
        this.style = style;
        this.symbols = new SiteSymbols(style);
        this.borders = borders;
        this.bleed = bleed;
        this.part = part;
    }

    /** The same with areas drawn so many logical units beyond the frame, for a picture that is larger than what is seen of it. */
    public SiteOverlay bleeding(double units) {
        return new SiteOverlay(layout, style, borders, units, part);
    }

    /** Only hatches, circles and other outlines: to be painted on the ground, below labels and furniture. */
    public SiteOverlay areas() {
        return new SiteOverlay(layout, style, borders, bleed, Part.AREAS);
    }

    /** Only symbols, leaders and words: to be painted last, so that furniture never hides a point. */
    public SiteOverlay symbols() {
        return new SiteOverlay(layout, style, borders, bleed, Part.SYMBOLS);
    }

    @Override
    public void paint(Graphics2D graphics, Viewport viewport) {
        Graphics2D g = Ink.fresh(graphics);
        try {
            List<PlacedSite> placed = layout.place(viewport);
            if (part != Part.SYMBOLS) {
                placed.stream().filter(site -> site.form() == SymbolForm.AREA).forEach(site -> area(g, site, viewport));
                placed.forEach(site -> outline(g, site));
            }
            if (part == Part.AREAS) {
                return;
            }
            placed.forEach(site -> leader(g, site));
            placed.stream().filter(site -> !site.selected()).forEach(site -> symbol(g, site));
            placed.stream().filter(PlacedSite::selected).forEach(site -> symbol(g, site));
        } finally {
            g.dispose();
        }
    }

    private void symbol(Graphics2D g, PlacedSite site) {
        if (site.candidate().isPresent() && site.form() == SymbolForm.CANDIDATE) {
            boolean unlikely = SiteWords.isUnlikely(site.candidate().get());
            symbols.diamond(g, site.symbol().midX(), site.symbol().midY(), unlikely);
        } else {
            symbols.paint(g, site);
        }
        if (site.form() == SymbolForm.AREA
                && site.leader().isEmpty()
                && !site.block().isEmpty()) {
            Ink.plate(g, site.text().grown(AreaPlaces.PLATE), style);
        }
        if (site.candidate().isPresent() && !site.block().isEmpty()) {
            // words on hatch and lines cannot be read without a ground of their own
            g.setColor(SiteStyle.fade(style.palette().glow(), 0.7));
            g.fill(Ink.round(site.text().grown(2.5), 3));
        }
        site.block().paint(g, style, site.text(), site.side());
    }

    private void area(Graphics2D g, PlacedSite site, Viewport viewport) {
        SitePalette palette = style.palette();
        Box visible = new Box(0, 0, viewport.width(), viewport.height()).grown(bleed);
        boolean empty = site.site().tally().total() == 0;
        SiteMeasures.Hatch hatch = style.measures().hatch();
        SiteMeasures.Strength strength = hatch.of(site.selected(), empty);
        AreaHatch.Look look = new AreaHatch.Look(
                SiteStyle.fade(palette.unsure(), strength.line()),
                SiteStyle.fade(palette.unsureTint(), strength.tint()),
                strength.weight());
        new AreaHatch(site.outline().orElseThrow(), hatch)
                .paint(g, visible, viewport.screenX(0), viewport.screenY(0), look, style.images());
        if (site.site().location() instanceof Location.Area area) {
            area.border().ifPresent(border -> line(g, border, viewport, site.selected(), strength.line()));
        }
    }

    private void line(Graphics2D g, Location.Border border, Viewport viewport, boolean selected, double strength) {
        AffineTransform toScreen = viewport.mapToScreen();
        Color colour = SiteStyle.fade(style.palette().unsure(), strength);
        for (Path2D piece : borders.between(border)) {
            Shape onScreen = toScreen.createTransformedShape(piece);
            SiteMeasures.Line measures = style.measures().line();
            if (selected) {
                g.setColor(style.palette().glow());
                g.setStroke(stroke(measures.selectedCasing(), List.of()));
                g.draw(onScreen);
            }
            g.setColor(colour);
            g.setStroke(stroke(selected ? measures.selectedWidth() : measures.width(), measures.dash()));
            g.draw(onScreen);
        }
    }

    private void outline(Graphics2D g, PlacedSite site) {
        if (site.form() == SymbolForm.AREA || site.outline().isEmpty()) {
            return;
        }
        SitePalette palette = style.palette();
        boolean candidate = site.candidate().isPresent();
        boolean light = candidate && SiteWords.isUnlikely(site.candidate().get());
        Color colour = SiteStyle.fade(candidate ? palette.unsure() : palette.ink(), light ? 0.5 : 0.85);
        Shape shape = site.outline().get();
        g.setColor(SiteStyle.fade(colour, style.measures().doubt().fill()));
        g.fill(shape);
        g.setColor(colour);
        g.setStroke(stroke(
                style.measures().doubt().width(), style.measures().doubt().dash()));
        g.draw(shape);
    }

    private void leader(Graphics2D g, PlacedSite site) {
        site.leader().ifPresent(leader -> {
            boolean unsure = site.form() == SymbolForm.AREA || site.candidate().isPresent();
            // Several spots drawn together have no one true point.
            boolean dotted = site.form().hasSymbol() && site.form() != SymbolForm.CLUSTER;
            LeaderLook look = new LeaderLook(
                    eighth(leader.x1() - leader.x2()), eighth(leader.y1() - leader.y2()), unsure, dotted);
            SiteMeasures.Sign sign = style.measures().sign();
            Box reach = new Box(
                            Math.min(0, look.dx()), Math.min(0, look.dy()), Math.abs(look.dx()), Math.abs(look.dy()))
                    .grown(Math.max(sign.leader(), sign.point()) + sign.pointEdge() + 2);
            style.images()
                    .draw(
                            g,
                            look,
                            reach,
                            Ink.snap(g, leader.x2()),
                            Ink.snap(g, leader.y2()),
                            (graphics, x, y) -> leader(graphics, look, x, y));
        });
    }

    /**
     * All that decides what a leader looks like.
     *
     * @param dx from the true point to where it starts
     * @param dy the same
     * @param unsure whether it leads to something that is not confirmed
     * @param dotted whether the true point has a dot
     */
    private record LeaderLook(double dx, double dy, boolean unsure, boolean dotted) {}

    /** Finer than one sees, so that leaders of one direction and length are one picture. */
    private static double eighth(double value) {
        return Math.rint(8 * value) / 8;
    }

    private void leader(Graphics2D g, LeaderLook look, double x, double y) {
        SitePalette palette = style.palette();
        SiteMeasures.Sign sign = style.measures().sign();
        Color colour = look.unsure() ? palette.unsure() : palette.leader();
        Shape line = new Line2D.Double(x + look.dx(), y + look.dy(), x, y);
        stroke(g, line, palette.glow(), (float) (sign.leader() + 2 * sign.pointEdge()));
        stroke(g, line, colour, (float) sign.leader());
        if (look.dotted()) {
            dot(g, x, y, sign.point() + sign.pointEdge(), palette.casing());
            dot(g, x, y, sign.point(), colour);
        }
    }

    private enum Part {
        ALL,
        AREAS,
        SYMBOLS
    }

    private static void dot(Graphics2D g, double x, double y, double radius, Color colour) {
        g.setColor(colour);
        g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** The stroke of a width; dashed lines have blunt ends, others round ones. */
    static BasicStroke stroke(double width, List<Float> dash) {
        if (dash.isEmpty()) {
            return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        float[] lengths = new float[dash.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dash.get(i);
        }
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths, 0);
    }

    private static void stroke(Graphics2D g, Shape shape, Color colour, float width) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }
}
