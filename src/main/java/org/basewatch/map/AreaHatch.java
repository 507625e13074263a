package org.basewatch.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A hatch that fades out towards and a little beyond the edge of an area, so that it reads "somewhere here" and never "exactly
 * this shape". It is drawn as lines with a gradient along each, so it is sharp at any pixel scale.
 */
final class AreaHatch {
    private static final double SPACING = 8;
    private static final double WIDEST_SPACING = 18;
    /** Up to this width of the fade the hatch is as dense as it gets. */
    private static final double DENSE = 40;
    /** How far beyond the edge the hatch reaches, as a part of the width of the fade. */
    private static final double BEYOND = 0.22;

    private final List<Line2D> edges;
    private final Shape area;
    private final double fade;
    private final double spacing;

    /**
     * A hatch for an area.
     *
     * @param area the outline on the screen, in logical units
     */
    AreaHatch(Shape area) {
        this.area = area;
        this.edges = edges(area);
        Rectangle2D bounds = area.getBounds2D();
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
        Rectangle2D reach = area.getBounds2D();
        double margin = fade * BEYOND;
        Rectangle2D shown = new Rectangle2D.Double(
                        reach.getX() - margin,
                        reach.getY() - margin,
                        reach.getWidth() + 2 * margin,
                        reach.getHeight() + 2 * margin)
                .createIntersection(visible.grown(2 * spacing).toRectangle());
        if (shown.getWidth() <= 0 || shown.getHeight() <= 0) {
            return;
        }
        double step = spacing * Math.sqrt(2);
        // Lines x + y = c; c is anchored to the map.
        double anchor = originX + originY;
        double first = Math.ceil((shown.getMinX() + shown.getMinY() - anchor) / step);
        double last = Math.floor((shown.getMaxX() + shown.getMaxY() - anchor) / step);
        for (double i = first; i <= last; i++) {
            line(g, shown, anchor + i * step, look);
        }
    }

    private void line(Graphics2D g, Rectangle2D shown, double c, Look look) {
        double fromX = Math.max(shown.getMinX(), c - shown.getMaxY());
        double toX = Math.min(shown.getMaxX(), c - shown.getMinY());
        if (toX - fromX < 0.5) {
            return;
        }
        int stops = (int) Math.max(2, Math.min(64, Math.ceil((toX - fromX) / Math.max(3, fade / 6)) + 1));
        float[] fractions = new float[stops];
        double[] strength = new double[stops];
        boolean any = false;
        for (int i = 0; i < stops; i++) {
            fractions[i] = (float) i / (stops - 1);
            double x = fromX + (toX - fromX) * fractions[i];
            strength[i] = strength(x, c - x);
            any |= strength[i] > 0.004;
        }
        if (!any) {
            return;
        }
        Line2D line = new Line2D.Double(fromX, c - fromX, toX, c - toX);
        stroke(g, line, fractions, strength, look.tint(), spacing);
        stroke(g, line, fractions, strength, look.line(), look.weight());
    }

    private static void stroke(
            Graphics2D g, Line2D line, float[] fractions, double[] strength, Color colour, double weight) {
        Color[] colours = new Color[strength.length];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = SiteStyle.fade(colour, strength[i]);
        }
        g.setPaint(new LinearGradientPaint(line.getP1(), line.getP2(), fractions, colours));
        g.setStroke(new BasicStroke((float) weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
        g.draw(line);
    }

    /** How strong the hatch is at a point: 0 well outside, rising smoothly to 1 well inside. */
    double strength(double x, double y) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Line2D edge : edges) {
            nearest = Math.min(nearest, edge.ptSegDistSq(x, y));
        }
        double inside = area.contains(x, y) ? Math.sqrt(nearest) : -Math.sqrt(nearest);
        double t = Math.max(0, Math.min(1, (inside / fade + BEYOND) / (1 + BEYOND)));
        return t * t * (3 - 2 * t);
    }

    private static List<Line2D> edges(Shape area) {
        List<Line2D> edges = new ArrayList<>();
        double[] c = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator path = new FlatteningPathIterator(area.getPathIterator(null), 0.5);
                !path.isDone();
                path.next()) {
            int type = path.currentSegment(c);
            if (type == PathIterator.SEG_MOVETO) {
                startX = c[0];
                startY = c[1];
            } else {
                double toX = type == PathIterator.SEG_CLOSE ? startX : c[0];
                double toY = type == PathIterator.SEG_CLOSE ? startY : c[1];
                edges.add(new Line2D.Double(x, y, toX, toY));
                c[0] = toX;
                c[1] = toY;
            }
            x = c[0];
            y = c[1];
        }
        return edges;
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
