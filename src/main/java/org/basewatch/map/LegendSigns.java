package org.basewatch.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.basewatch.model.Credibility;
import org.basewatch.model.Location;
import org.basewatch.model.PlaceKind;
import org.basewatch.model.RatingCode;
import org.basewatch.model.RatingTally;
import org.basewatch.model.Reliability;

/** The legend of what a layout has placed: the signs that are in sight and no other, drawn as on the map. Immutable. */
public final class LegendSigns {
    private static final double PIN_SCALE = 0.62;

    private final List<PlacedSite> placed;
    private final SiteStyle style;
    private final SiteSymbols symbols;

    private LegendSigns(List<PlacedSite> placed, SiteStyle style) {
        this.placed = placed;
        this.style = style;
        this.symbols = new SiteSymbols(style);
    }

    /** The signs of what is placed, in a fixed order. */
    public static List<LegendSign> of(List<PlacedSite> placed, SiteStyle style) {
        return new LegendSigns(placed, style).signs();
    }

    private List<LegendSign> signs() {
        List<LegendSign> signs = new ArrayList<>();
        // First, so that it is the last to give way in a small frame.
        if (any(site -> site.form() == SymbolForm.AREA)) {
            signs.add(new LegendSign("Somewhere here: position not confirmed", 24, this::hatch));
        }
        for (PlaceKind kind : PlaceKind.values()) {
            if (any(site -> isPin(site) && site.site().kind() == kind)) {
                signs.add(pin(kind, kind.label() + ", position known", false));
            }
        }
        if (any(site -> isPin(site) && site.site().tally().total() == 0)) {
            signs.add(pin(PlaceKind.OTHER, "No report shown here", true));
        }
        if (any(site -> site.leader().isPresent() && site.form().hasSymbol() && site.form() != SymbolForm.CLUSTER)) {
            signs.add(moved());
        }
        addUnsure(signs);
        addSpots(signs);
        addRatings(signs);
        return signs;
    }

    private void addUnsure(List<LegendSign> signs) {
        if (any(site -> site.form() == SymbolForm.AREA && refersToLine(site.site()))) {
            signs.add(new LegendSign("Line that the report refers to", 12, this::line));
        }
        if (any(site -> site.form().hasSymbol()
                && site.candidate().isEmpty()
                && site.outline().isPresent())) {
            signs.add(new LegendSign(
                    "Somewhere in the circle: position approximate",
                    22,
                    (g, box) -> dashed(g, box, style.palette().ink(), 10, 10)));
        }
        if (any(site -> site.candidate().isPresent() && site.form() != SymbolForm.CANDIDATE)) {
            signs.add(new LegendSign(
                    "Candidate, somewhere in it: our inference",
                    18,
                    (g, box) -> dashed(g, box, style.palette().unsure(), 14, 8)));
        }
        if (any(site -> site.form() == SymbolForm.CANDIDATE)) {
            signs.add(new LegendSign(
                    "Candidate: our inference, lighter if unlikely",
                    16,
                    (g, box) -> symbols.diamond(g, box.midX(), box.midY(), false)));
        }
    }

    private void addSpots(List<LegendSign> signs) {
        if (any(site -> site.form() == SymbolForm.MARK)) {
            signs.add(new LegendSign(
                    "Reports with a position of their own",
                    16,
                    (g, box) -> symbols.mark(g, box.midX(), box.midY(), false, false)));
        }
        if (any(site -> site.form() == SymbolForm.CLUSTER)) {
            RatingTally several = RatingTally.of(new int[] {0, 9, 0, 0, 0, 0}, Optional.empty());
            signs.add(new LegendSign(
                    "Several spots drawn together",
                    28,
                    (g, box) -> symbols.cluster(g, several, box.midX(), box.midY(), false)));
        }
    }

    private void addRatings(List<LegendSign> signs) {
        if (any(site -> site.candidate().isEmpty() && !site.block().isEmpty())) {
            RatingRow count = new RatingRow(RatingTally.of(new int[] {0, 7, 0, 0, 0, 0}, Optional.empty()), true);
            signs.add(new LegendSign(
                    "Number of reports shown",
                    RatingRow.height(style) + 1,
                    (g, box) -> count.paintCount(g, style, box.midX(), box.y())));
        }
        if (any(site -> site.site().tally().single().isPresent())) {
            RatingRow code =
                    new RatingRow(RatingTally.none().plus(new RatingCode(Reliability.B, Credibility.TWO)), false);
            signs.add(row(code, "One report: source A–E, information 1–5"));
        }
        if (any(site -> site.site().tally().total() > 1)) {
            RatingRow strip = new RatingRow(RatingTally.of(new int[] {1, 3, 1, 0, 0, 0}, Optional.empty()), false);
            signs.add(row(strip, "Letters A reliable … E unreliable; width: share"));
        }
        if (any(site -> hasUnjudged(site.site().tally()))) {
            RatingRow unjudged = new RatingRow(RatingTally.of(new int[] {0, 0, 0, 0, 0, 2}, Optional.empty()), false);
            signs.add(row(unjudged, "F, 6: cannot be judged, not a bad grade"));
        }
    }

    private static boolean hasUnjudged(RatingTally tally) {
        return tally.count(Reliability.F) > 0
                || tally.single().filter(code -> !code.credibility().isJudged()).isPresent();
    }

    private boolean any(Predicate<PlacedSite> test) {
        return placed.stream().anyMatch(test);
    }

    private static boolean isPin(PlacedSite site) {
        return site.form() == SymbolForm.PIN || site.form() == SymbolForm.CALLOUT;
    }

    private static boolean refersToLine(MapSite site) {
        return site.location() instanceof Location.Area area && area.border().isPresent();
    }

    private LegendSign pin(PlaceKind kind, String text, boolean empty) {
        return new LegendSign(text, 27, (g, box) -> {
            g.translate(box.midX(), box.maxY() - 1);
            g.scale(PIN_SCALE, PIN_SCALE);
            symbols.pin(g, kind, 0, 0, empty, false);
        });
    }

    private LegendSign moved() {
        return new LegendSign("Moved aside; the dot is the true point", 20, (g, box) -> {
            g.translate(box.x(), box.midY());
            g.scale(PIN_SCALE, PIN_SCALE);
            g.setColor(style.palette().leader());
            g.setStroke(new BasicStroke(1.6f));
            g.draw(new Line2D.Double(28, 0, 62, 0));
            g.fill(new Ellipse2D.Double(58.5, -3.5, 7, 7));
            symbols.disc(g, PlaceKind.OTHER, 18, 0, false, false);
        });
    }

    private LegendSign row(RatingRow row, String text) {
        return new LegendSign(
                text,
                RatingRow.height(style) + 1,
                (g, box) -> row.paint(g, style, Math.max(box.x(), box.midX() - row.width(style) / 2), box.y()));
    }

    private void hatch(Graphics2D g, Box box) {
        SitePalette palette = style.palette();
        Ellipse2D area = new Ellipse2D.Double(box.x() + 2, box.y() + 1, box.width() - 4, box.height() - 2);
        SiteMeasures.Hatch hatch = style.measures().hatch();
        AreaHatch.Look look = new AreaHatch.Look(
                palette.unsure(),
                SiteStyle.fade(palette.unsureTint(), hatch.usual().tint()),
                hatch.usual().weight());
        new AreaHatch(area, hatch).paint(g, box.grown(6), box.x(), box.y(), look, style.images());
    }

    private void line(Graphics2D g, Box box) {
        Path2D line = new Path2D.Double();
        line.moveTo(box.x() + 4, box.maxY() - 2);
        line.curveTo(box.x() + 16, box.y() - 4, box.midX() + 2, box.maxY() + 4, box.maxX() - 4, box.y() + 2);
        SiteMeasures measures = style.measures();
        g.setColor(SiteStyle.fade(
                style.palette().unsure(), measures.hatch().usual().line()));
        g.setStroke(SiteOverlay.stroke(measures.line().width(), measures.line().dash()));
        g.draw(line);
    }

    private void dashed(Graphics2D g, Box box, Color colour, double halfWidth, double halfHeight) {
        g.setColor(SiteStyle.fade(colour, 0.85));
        SiteMeasures.Doubt doubt = style.measures().doubt();
        g.setStroke(SiteOverlay.stroke(doubt.width(), doubt.dash()));
        g.draw(new Ellipse2D.Double(box.midX() - halfWidth, box.midY() - halfHeight, 2 * halfWidth, 2 * halfHeight));
    }
}
