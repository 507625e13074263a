package org.basewatch.map;

import java.awt.geom.Path2D;
import java.util.List;
import org.basewatch.model.AreaShape;
import org.basewatch.model.GeoPoint;

/** Outlines on the ground, brought onto the map: an ellipse or circle in ground metres, or a polygon. */
final class AreaOutline {
    private static final int CORNERS = 96;
    private static final double STEP_DEGREES = 0.25;

    private AreaOutline() {}

    /** The outline of a shape in map metres, filled even–odd. */
    static Path2D of(MapProjection projection, AreaShape shape) {
        if (shape instanceof AreaShape.Ellipse ellipse) {
            return ellipse(projection, ellipse);
        }
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        if (shape instanceof AreaShape.Polygon polygon) {
            polygon.rings().forEach(ring -> addRing(path, projection, ring));
        }
        return path;
    }

    /** All points at a distance from a point, in map metres. */
    static Path2D circle(MapProjection projection, GeoPoint centre, double metres) {
        return ellipse(projection, new AreaShape.Ellipse(centre, metres, metres, 0));
    }

    private static Path2D ellipse(MapProjection projection, AreaShape.Ellipse ellipse) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            double along = ellipse.semiMajorMetres() * Math.cos(angle);
            double across = ellipse.semiMinorMetres() * Math.sin(angle);
            double bearing = ellipse.bearingDegrees() + Math.toDegrees(Math.atan2(across, along));
            GeoPoint corner = GroundOffset.from(ellipse.centre(), bearing, Math.hypot(along, across));
            add(path, projection.project(corner), i == 0);
        }
        path.closePath();
        return path;
    }

    private static void addRing(Path2D path, MapProjection projection, List<GeoPoint> ring) {
        for (int i = 0; i < ring.size(); i++) {
            GeoPoint from = ring.get(i);
            GeoPoint to = ring.get((i + 1) % ring.size());
            double length = Math.hypot(to.lon() - from.lon(), to.lat() - from.lat());
            int steps = (int) Math.max(1, Math.ceil(length / STEP_DEGREES));
            for (int step = 0; step < steps; step++) {
                double t = (double) step / steps;
                double lon = from.lon() + t * (to.lon() - from.lon());
                double lat = from.lat() + t * (to.lat() - from.lat());
                add(path, projection.project(lon, lat), i == 0 && step == 0);
            }
        }
        path.closePath();
    }

    private static void add(Path2D path, MapPoint point, boolean first) {
        if (first) {
            path.moveTo(point.x(), point.y());
        } else {
            path.lineTo(point.x(), point.y());
        }
    }
}
