package org.basewatch.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What the base map's own signs mean: of the classes that the style sheet lists under {@code legend}, those of which something is
 * in sight, drawn by the same code as on the map. Immutable; any thread.
 */
public final class BaseMapLegend {
    /** Lines are drawn as at the scale of the map, but never so thin or so wide that they cannot be told apart. */
    private static final double SMALLEST_SCALE = 4_000_000;

    private static final double LARGEST_SCALE = 300_000;

    private static final double LINE_HEIGHT = 12;
    private static final double SWATCH_WIDTH = 26;
    private static final double SWATCH_HEIGHT = 14;
    private static final double MARK_SIZE = 13;

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(LegendClass of, boolean areas, List<MapFeature> features) {}

    /** The legend of a map in a style. */
    public BaseMapLegend(BaseMap map, MapStyle style) {
        for (LegendClass of : style.legendClasses()) {
            List<MapFeature> features = map.features(of.layer()).stream()
                    .filter(of.where()::accepts)
                    .toList();
            boolean areas = map.layers().stream()
                    .anyMatch(
                            layer -> layer.name().equals(of.layer()) && layer.geometry() == MapLayer.Geometry.POLYGON);
            entries.add(new Entry(of, areas, features));
        }
    }

    /** One sign for each class of which something is drawn in a view, in the order of the style sheet. */
    public List<LegendSign> signs(Viewport viewport) {
        return signs(viewport, List.of());
    }

    /**
     * The same without signs of points that reports cover, such as that of an airfield below the pin of its base.
     *
     * @param sites what is drawn over the map in this view
     */
    public List<LegendSign> signs(Viewport viewport, List<PlacedSite> sites) {
        List<Rectangle2D> covered = sites.stream()
                .flatMap(site -> site.boxes().stream())
                .map(Box::toRectangle)
                .toList();
        Extent extent = viewport.extent();
        Rectangle2D frame = new Rectangle2D.Double(extent.minX(), extent.minY(), extent.width(), extent.height());
        double scale = Math.max(LARGEST_SCALE, Math.min(SMALLEST_SCALE, viewport.scaleDenominator()));
        return entries.stream()
                .filter(entry -> entry.of().scales().contains(viewport.scaleDenominator()))
                .filter(entry -> entry.features().stream()
                        .anyMatch(feature -> feature.bounds().intersects(extent)
                                && isSeen(feature, frame, entry.areas())
                                && !(entry.of().named().isPresent() && isCovered(feature, viewport, covered))))
                .map(entry -> sign(entry.of(), entry.areas(), scale))
                .toList();
    }

    private static boolean isSeen(MapFeature feature, Rectangle2D frame, boolean area) {
        Path2D rings = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int i = 0; i < feature.partCount(); i++) {
            int[] part = feature.part(i);
            rings.moveTo(part[0], part[1]);
            for (int k = 0; k < part.length; k += 2) {
                int before = Math.max(0, k - 2);
                if (frame.intersectsLine(part[before], part[before + 1], part[k], part[k + 1])) {
                    return true;
                }
                rings.lineTo(part[k], part[k + 1]);
            }
        }
        return area && rings.contains(frame.getCenterX(), frame.getCenterY());
    }

    private static boolean isCovered(MapFeature point, Viewport viewport, List<Rectangle2D> covered) {
        MapPoint where = point.firstPoint();
        double x = viewport.screenX(where.x());
        double y = viewport.screenY(where.y());
        return covered.stream().anyMatch(box -> box.intersects(x - 2, y - 2, 4, 4));
    }

    private static LegendSign sign(LegendClass of, boolean areas, double scale) {
        if (of.named().isPresent()) {
            return new LegendSign(
                    of.title(),
                    SWATCH_HEIGHT,
                    (g, box) -> of.named()
                            .orElseThrow()
                            .mark()
                            .ifPresent(mark -> MarkPainter.paint(
                                    g, mark, new Point2D.Double(box.midX(), box.midY()), MARK_SIZE, Math.PI / 3)));
        }
        PaintClass paint = of.paint().orElseThrow();
        return areas && paint.area().isPresent()
                ? new LegendSign(of.title(), SWATCH_HEIGHT, (g, box) -> swatch(g, paint, scale, box))
                : new LegendSign(of.title(), LINE_HEIGHT, (g, box) -> line(g, paint, scale, box));
    }

    private static void line(Graphics2D g, PaintClass paint, double scale, Box box) {
        double y = Ink.snap(g, box.midY());
        Path2D piece = new Path2D.Double(new Line2D.Double(box.x() + 2, y, box.maxX() - 2, y));
        paint.line().ifPresent(line -> line.paint(g, piece, scale));
    }

    private static void swatch(Graphics2D g, PaintClass paint, double scale, Box box) {
        Rectangle2D shape = new Rectangle2D.Double(
                box.midX() - SWATCH_WIDTH / 2, box.midY() - SWATCH_HEIGHT / 2 + 1, SWATCH_WIDTH, SWATCH_HEIGHT - 2);
        AreaStyle area = paint.area().orElseThrow();
        area.fill().ifPresent(colour -> {
            g.setPaint(colour);
            g.fill(shape);
        });
        area.hatch().ifPresent(hatch -> {
            g.setPaint(hatch.colour());
            g.setStroke(new BasicStroke((float) hatch.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            g.draw(Hatching.lines(shape, hatch.spacing(), hatch.angle(), box.x(), box.y()));
        });
        Path2D edge = new Path2D.Double(shape);
        paint.line().ifPresent(line -> line.paint(g, edge, scale));
    }
}
