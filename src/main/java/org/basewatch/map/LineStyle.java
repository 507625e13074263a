package org.basewatch.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;

/**
 * How a line is drawn.
 *
 * @param colour its colour
 * @param width in logical units
 * @param dash lengths of line and gap in turn, in logical units; empty for a solid line
 * @param round whether ends are round, which turns a dash of almost no length into a dot
 * @param casing a wider, softer line below
 */
public record LineStyle(Color colour, Ramp width, List<Float> dash, boolean round, Optional<Casing> casing) {
    /**
     * A line below a line.
     *
     * @param colour its colour
     * @param width in logical units, the upper line included
     */
    public record Casing(Color colour, Ramp width) {}

    /** Checks the dashes. */
    public LineStyle {
        dash = List.copyOf(dash);
        double period = dash.stream().mapToDouble(Float::doubleValue).sum();
        if (dash.size() % 2 == 1 || dash.stream().anyMatch(length -> length < 0) || !dash.isEmpty() && period < 1) {
            throw new IllegalArgumentException("dashes are pairs of line and gap, such as 6 3");
        }
    }

    /**
     * Draws lines at the scale 1 : denominator, their casing first.
     *
     * @param path straight-lined, in logical units
     */
    public void paint(Graphics2D graphics, Path2D path, double denominator) {
        casing.ifPresent(below -> {
            graphics.setPaint(below.colour());
            graphics.setStroke(stroke(below.width().at(denominator), BasicStroke.CAP_ROUND));
            graphics.draw(path);
        });
        graphics.setPaint(colour);
        graphics.setStroke(
                stroke(width.at(denominator), round || dash.isEmpty() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT));
        graphics.draw(dash.isEmpty() ? path : Dashes.cut(path, dash));
    }

    private static BasicStroke stroke(double width, int cap) {
        return new BasicStroke((float) width, cap, BasicStroke.JOIN_ROUND);
    }
}
