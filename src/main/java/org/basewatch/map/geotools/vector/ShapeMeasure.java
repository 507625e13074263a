package org.basewatch.map.geotools.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;
import org.basewatch.map.measure.GroundMeasure;
import org.basewatch.model.GeoPoint;

/**
 * What a feature measures on the ground.
 *
 * @param metres length of its lines and outlines; empty if it has none
 * @param squareMetres area of its rings less that of their holes; empty if it has none
 */
record ShapeMeasure(OptionalDouble metres, OptionalDouble squareMetres) {
    /** Measures a feature that lies in columns of a projection. */
    static ShapeMeasure of(ShapeColumns shapes, int feature, MapProjection projection) {
        double metres = 0;
        double squareMetres = 0;
        boolean lines = false;
        boolean areas = false;
        for (int part = shapes.firstPart(feature); part < shapes.endPart(feature); part++) {
            byte kind = shapes.kind(part);
            if (kind == ShapeColumns.LINE) {
                lines = true;
                metres += GroundMeasure.length(points(shapes, part, projection));
            } else if (kind == ShapeColumns.RING) {
                areas = true;
                GroundMeasure.Ground ground = GroundMeasure.area(points(shapes, part, projection));
                metres += ground.metres();
                squareMetres += shapes.isHole(part) ? -ground.squareMetres() : ground.squareMetres();
            }
        }
        return new ShapeMeasure(
                lines || areas ? OptionalDouble.of(metres) : OptionalDouble.empty(),
                areas ? OptionalDouble.of(Math.max(0, squareMetres)) : OptionalDouble.empty());
    }

    /** The vertices of a part; the first one of a ring is not repeated at its end. */
    static List<GeoPoint> points(ShapeColumns shapes, int part, MapProjection projection) {
        int first = shapes.firstVertex(part);
        int last = shapes.endVertex(part) - 1;
        boolean closed = shapes.kind(part) == ShapeColumns.RING
                && last > first
                && shapes.x(last) == shapes.x(first)
                && shapes.y(last) == shapes.y(first);
        List<GeoPoint> points = new ArrayList<>();
        for (int i = first; i <= (closed ? last - 1 : last); i++) {
            points.add(projection.unproject(new MapPoint(
                    shapes.x(i) / ShapeColumns.UNITS_PER_METRE, shapes.y(i) / ShapeColumns.UNITS_PER_METRE)));
        }
        return points;
    }
}
