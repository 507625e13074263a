package org.basewatch.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A hatch that fades out towards and a little beyond the edge of an area, so that it reads "somewhere here" and never "exactly
 * this shape". It is drawn as plain lines in steps of strength too small to see: sharp at any pixel scale, and several times
 * faster than gradients along each line.
 */
final class AreaHatch {
    private static final double SPACING = 8;
    private static final double WIDEST_SPACING = 18;
    /** Up to this width of the fade the hatch is as dense as it gets. */
    private static final double DENSE = 40;
    /** How far beyond the edge the hatch reaches, as a part of the width of the fade. */
    private static final double BEYOND = 0.22;

    private static final int LEVELS = 24;

    private final Rectangle2D bounds;
    private final AreaEdges edges;
    private final double fade;
    private final double spacing;

    /**
     * A hatch for an area.
     *
     * @param area the outline on the screen, in logical units, filled even–odd
     */
    AreaHatch(Shape area) {
        this.bounds = area.getBounds2D();
        this.edges = AreaEdges.of(area);
        this.fade = Math.max(10, 0.3 * Math.min(bounds.getWidth(), bounds.getHeight()));
        this.spacing = Math.min(WIDEST_SPACING, SPACING * Math.max(1, Math.sqrt(fade / DENSE)));
    }

    /**
     * Paints the hatch.
     *
     * @param g draws in logical units
     * @param visible what part of the screen is needed
     * @param originX screen x of a fixed point of the map, so that the lines stay with the map when it is panned
     * @param originY screen y of that point
     * @param look colours and weight
     */
    void paint(Graphics2D g, Box visible, double originX, double originY, Look look) {
        double margin = fade * BEYOND;
        Rectangle2D reach = new Rectangle2D.Double(
                bounds.getX() - margin,
                bounds.getY() - margin,
                bounds.getWidth() + 2 * margin,
                bounds.getHeight() + 2 * margin);
        Rectangle2D shown = reach.createIntersection(visible.grown(2 * spacing).toRectangle());
        if (shown.getWidth() <= 0 || shown.getHeight() <= 0) {
            return;
        }
        tint(g, shown, look.tint());
        Path2D[] levels = lines(shown, originX + originY);
        for (int level = 1; level <= LEVELS; level++) {
            double strength = (double) level / LEVELS;
            stroke(g, levels[level], SiteStyle.fade(look.line(), strength), look.weight());
        }
    }

    /** The ground between the lines, in rows of rectangles whose edges fall between pixels: their steps are too faint to see. */
    private void tint(Graphics2D g, Rectangle2D shown, Color colour) {
        Object smooth = g.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        double step = Math.max(3, fade / LEVELS);
        for (double y = shown.getMinY(); y < shown.getMaxY(); y += step) {
            double startX = shown.getMinX();
            int level = 0;
            for (double x = startX; x < shown.getMaxX() + step; x += step) {
                boolean end = x >= shown.getMaxX();
                int here = end ? -1 : (int) Math.round(LEVELS * strength(x + step / 2, y + step / 2));
                if (here != level) {
                    if (level > 0) {
                        g.setColor(SiteStyle.fade(colour, (double) level / LEVELS));
                        g.fill(new Rectangle2D.Double(startX, y, x - startX, step));
                    }
                    startX = x;
                    level = here;
                }
            }
        }
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, smooth);
    }

    /** The pieces of all lines x + y = anchor + i · step, sorted by how strong they are. */
    private Path2D[] lines(Rectangle2D shown, double anchor) {
        Path2D[] levels = new Path2D[LEVELS + 1];
        for (int level = 0; level <= LEVELS; level++) {
            levels[level] = new Path2D.Double();
        }
        double step = spacing * Math.sqrt(2);
        double first = Math.ceil((shown.getMinX() + shown.getMinY() - anchor) / step);
        double last = Math.floor((shown.getMaxX() + shown.getMaxY() - anchor) / step);
        for (double i = first; i <= last; i++) {
            double c = anchor + i * step;
            double fromX = Math.max(shown.getMinX(), c - shown.getMaxY());
            double toX = Math.min(shown.getMaxX(), c - shown.getMinY());
            addLine(levels, c, fromX, toX);
        }
        return levels;
    }

    private void addLine(Path2D[] levels, double c, double fromX, double toX) {
        double step = Math.max(1.5, fade / (2 * LEVELS));
        int samples = (int) Math.ceil((toX - fromX) / step);
        double startX = fromX;
        int level = 0;
        for (int i = 0; i <= samples; i++) {
            double x = Math.min(toX, fromX + i * step);
            int here = i == samples ? -1 : (int) Math.round(LEVELS * strength(x + step / 2, c - x - step / 2));
            if (here != level) {
                if (level > 0) {
                    levels[level].moveTo(startX, c - startX);
                    levels[level].lineTo(x, c - x);
                }
                startX = x;
                level = here;
            }
        }
    }

    private static void stroke(Graphics2D g, Path2D path, Color colour, double weight) {
        if (path.getCurrentPoint() != null && colour.getAlpha() > 0) {
            g.setColor(colour);
            g.setStroke(new BasicStroke((float) weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
            g.draw(path);
        }
    }

    /** How strong the hatch is at a point: 0 well outside, rising smoothly to 1 well inside. */
    double strength(double x, double y) {
        double t = Math.max(0, Math.min(1, (edges.inside(x, y) / fade + BEYOND) / (1 + BEYOND)));
        return t * t * (3 - 2 * t);
    }

    /**
     * Colours and weight of a hatch.
     *
     * @param line colour of the lines at full strength
     * @param tint faint ground between them
     * @param weight width of the lines in logical units
     */
    record Look(Color line, Color tint, double weight) {}
}
