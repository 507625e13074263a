package org.basewatch.map;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.basewatch.model.PlaceKind;

/** The picture signs inside pins, as outlines about (0, 0) that fit a circle of radius 1. Immutable; any thread. */
final class Glyphs {
    private static final Shape AIRCRAFT = aircraft();
    private static final Shape ANCHOR = anchor();

    private Glyphs() {}

    /** The sign of a kind of place at a size: half its height in logical units. */
    static Shape of(PlaceKind kind, double x, double y, double radius) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(radius, radius);
        return place.createTransformedShape(
                switch (kind) {
                    case AIR_BASE -> AIRCRAFT;
                    case NAVAL_BASE -> ANCHOR;
                    case COUNTRY, OTHER -> new Ellipse2D.Double(-0.5, -0.5, 1, 1);
                });
    }

    /** An aircraft from above, nose up. */
    private static Shape aircraft() {
        Path2D p = new Path2D.Double();
        p.moveTo(0, -1);
        p.curveTo(0.13, -0.92, 0.17, -0.75, 0.17, -0.55);
        p.lineTo(0.17, -0.28);
        p.lineTo(0.98, 0.22);
        p.lineTo(0.98, 0.44);
        p.lineTo(0.17, 0.2);
        p.lineTo(0.13, 0.6);
        p.lineTo(0.4, 0.82);
        p.lineTo(0.4, 0.98);
        p.lineTo(0, 0.86);
        p.closePath();
        AffineTransform mirror = AffineTransform.getScaleInstance(-1, 1);
        Area area = new Area(p);
        area.add(new Area(mirror.createTransformedShape(p)));
        return area;
    }

    /** An anchor: ring, stock, shank and two arms with flukes. */
    private static Shape anchor() {
        BasicStroke thick = new BasicStroke(0.24f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        BasicStroke ring = new BasicStroke(0.2f);
        Area area = new Area(ring.createStrokedShape(new Ellipse2D.Double(-0.22, -1, 0.44, 0.44)));
        area.add(new Area(thick.createStrokedShape(new Line2D.Double(0, -0.5, 0, 0.8))));
        area.add(new Area(thick.createStrokedShape(new Line2D.Double(-0.42, -0.26, 0.42, -0.26))));
        area.add(new Area(thick.createStrokedShape(new Arc2D.Double(-0.76, -0.66, 1.52, 1.5, 190, 160, Arc2D.OPEN))));
        area.add(new Area(fluke(1)));
        area.add(new Area(fluke(-1)));
        return area;
    }

    private static Shape fluke(int side) {
        Path2D p = new Path2D.Double();
        p.moveTo(side * 0.92, -0.06);
        p.lineTo(side * 1.02, 0.46);
        p.lineTo(side * 0.5, 0.3);
        p.closePath();
        return p;
    }
}
