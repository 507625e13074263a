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
    private static final double WIDE = 2.2;

    /**
     * A line below a line.
     *
     * @param colour its colour
     * @param width in logical units, the upper line included
     */
    public record Casing(Color colour, Ramp width) {}

    /** Checks the dashes. */
    public LineStyle {
        dash = checkedDash(dash);
    }

    /** Lengths that make a pattern of line and gap, or none. */
    static List<Float> checkedDash(List<Float> lengths) {
        double period = lengths.stream().mapToDouble(Float::doubleValue).sum();
        boolean pairs = lengths.size() % 2 == 0 && lengths.stream().allMatch(length -> length >= 0);
        if (!pairs || !lengths.isEmpty() && period < 1) {
            throw new IllegalArgumentException("dashes are pairs of line and gap, such as 6 3");
        }
        return List.copyOf(lengths);
    }

    /**
     * Draws lines at the scale 1 : denominator, their casing first.
     *
     * @param path straight-lined, in logical units
     */
    public void paint(Graphics2D graphics, Path2D path, double denominator) {
        casing.ifPresent(below -> {
            graphics.setPaint(below.colour());
            graphics.setStroke(stroke(below.width().at(denominator), BasicStroke.CAP_BUTT));
            graphics.draw(path);
        });
        graphics.setPaint(colour);
        graphics.setStroke(stroke(width.at(denominator), round ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT));
        graphics.draw(dash.isEmpty() ? path : Dashes.cut(path, dash));
    }

    private static BasicStroke stroke(double width, int cap) {
        // rounding the joins of a thin line cannot be seen, but takes as long as all the rest
        int join = width > WIDE ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_BEVEL;
        return new BasicStroke((float) width, cap, join);
    }
}
