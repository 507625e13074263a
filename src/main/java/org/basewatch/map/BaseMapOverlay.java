package org.basewatch.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The ground of the map: land, sea, waters, built-up areas and borders, as the style sheet has them. Names are {@link LabelOverlay}'s. */
public final class BaseMapOverlay implements Overlay {
    /** How close together points may be, in pixels of the picture, before one of them is left out. */
    private static final double TOLERANCE = 0.75;

    private static final double MARGIN = 12;

    private final MapStyle style;
    private final List<PaintGroup> groups;

    /** A painter of this map in this style. */
    public BaseMapOverlay(BaseMap map, MapStyle style) {
        this.style = style;
        this.groups = PaintGroup.of(style.paintClasses(), map);
    }

    @Override
    public void paint(Graphics2D graphics, Viewport viewport) {
        var saved = graphics.getStroke();
        var paint = graphics.getPaint();
        graphics.setPaint(style.ground());
        // a little more than the frame, so that a last half pixel is covered too
        graphics.fill(new Rectangle2D.Double(-1, -1, viewport.width() + 2, viewport.height() + 2));
        double tolerance = TOLERANCE / pixelScale(graphics.getTransform());
        for (PaintGroup group : groups) {
            if (group.paint().scales().contains(viewport.scaleDenominator())) {
                paintAreas(graphics, viewport, group, tolerance);
                paintLines(graphics, viewport, group, tolerance);
            }
        }
        graphics.setStroke(saved);
        graphics.setPaint(paint);
    }

    private static void paintAreas(Graphics2D graphics, Viewport viewport, PaintGroup group, double tolerance) {
        AreaStyle area = group.paint().area().orElse(null);
        if (area == null || !group.areas()) {
            return;
        }
        var builder = new ScreenPath(viewport, tolerance, MARGIN);
        group.features().forEach(builder::addArea);
        area.fill().ifPresent(colour -> {
            graphics.setPaint(colour);
            graphics.fill(builder.path());
        });
        area.hatch().ifPresent(hatch -> paintHatch(graphics, viewport, builder.path(), hatch));
    }

    /** Draws the hatch of a shape; it keeps its place on the map when the map is moved. */
    private static void paintHatch(Graphics2D graphics, Viewport viewport, Path2D shape, AreaStyle.HatchStyle hatch) {
        var seen = new java.awt.geom.Area(shape);
        seen.intersect(new java.awt.geom.Area(new Rectangle2D.Double(
                -MARGIN, -MARGIN, viewport.width() + 2 * MARGIN, viewport.height() + 2 * MARGIN)));
        graphics.setPaint(hatch.colour());
        graphics.setStroke(new BasicStroke((float) hatch.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(Hatching.lines(
                seen, hatch.spacing(), hatch.angle(), viewport.screenX(300_000), viewport.screenY(300_000)));
    }

    private static void paintLines(Graphics2D graphics, Viewport viewport, PaintGroup group, double tolerance) {
        LineStyle line = group.paint().line().orElse(null);
        if (line == null) {
            return;
        }
        var builder = new ScreenPath(viewport, tolerance, MARGIN);
        group.features().forEach(feature -> builder.addLines(feature, group.areas()));
        line.paint(graphics, builder.path(), viewport.scaleDenominator());
    }

    private static double pixelScale(AffineTransform transform) {
        return Math.sqrt(Math.abs(transform.getDeterminant()));
    }
}
