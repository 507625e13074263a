package org.basewatch.map.measure;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;
import net.sf.geographiclib.PolygonResult;
import org.basewatch.model.GeoPoint;

/** Measures along geodesics of WGS 84. The algorithms are those of C. F. F. Karney, J. Geodesy 87 (2013), good to nanometres. */
public final class GroundMeasure {
    private GroundMeasure() {}

    /**
     * The way from one point to another.
     *
     * @param metres its length
     * @param bearing its direction where it begins, in degrees clockwise from true north, 0 to 360
     */
    public record Leg(double metres, double bearing) {}

    /** The shortest way between two points. */
    public static Leg leg(GeoPoint from, GeoPoint to) {
        GeodesicData way = Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.lat(), to.lon());
        double bearing = way.azi1 < 0 ? way.azi1 + 360 : way.azi1;
        return new Leg(way.s12, bearing == 360 ? 0 : bearing);
    }

    /** Length of a way through points, in metres; 0 for fewer than two. */
    public static double length(List<GeoPoint> points) {
        double metres = 0;
        for (int i = 1; i < points.size(); i++) {
            metres += leg(points.get(i - 1), points.get(i)).metres();
        }
        return metres;
    }

    /**
     * What a ring around an area measures.
     *
     * @param squareMetres its area, not negative; meaningless if the ring crosses itself
     * @param metres the way around, with the last leg back to the first point
     */
    public record Ground(double squareMetres, double metres) {}

    /** The area inside a ring, whichever way round it goes; the ring is not closed by a repeated point. */
    public static Ground area(List<GeoPoint> ring) {
        PolygonArea polygon = new PolygonArea(Geodesic.WGS84, false);
        ring.forEach(point -> polygon.AddPoint(point.lat(), point.lon()));
        PolygonResult result = polygon.Compute(false, true);
        return new Ground(Math.abs(result.area), result.perimeter);
    }

    /**
     * The point at a distance and a direction.
     *
     * @param bearing degrees clockwise from true north
     * @param metres distance on the ground
     */
    public static GeoPoint at(GeoPoint from, double bearing, double metres) {
        return point(Geodesic.WGS84.Direct(from.lat(), from.lon(), bearing, metres));
    }

    /** Points all at one distance from a centre, evenly around it, the first in the north. */
    public static List<GeoPoint> circle(GeoPoint centre, double metres, int corners) {
        List<GeoPoint> circle = new ArrayList<>(corners);
        for (int i = 0; i < corners; i++) {
            circle.add(at(centre, 360.0 * i / corners, metres));
        }
        return circle;
    }

    /**
     * The geodesic between two points as a run of points, so that it can be drawn on any projection.
     *
     * @param step the most metres from one to the next, greater than 0
     * @return both ends and what lies between
     */
    public static List<GeoPoint> way(GeoPoint from, GeoPoint to, double step) {
        GeodesicLine line = Geodesic.WGS84.InverseLine(from.lat(), from.lon(), to.lat(), to.lon(), GeodesicMask.ALL);
        int parts = (int) Math.max(1, Math.min(500, Math.ceil(line.Distance() / step)));
        List<GeoPoint> way = new ArrayList<>(parts + 1);
        way.add(from);
        for (int i = 1; i < parts; i++) {
            way.add(point(line.Position(line.Distance() * i / parts)));
        }
        way.add(to);
        return way;
    }

    private static GeoPoint point(GeodesicData data) {
        return new GeoPoint(Math.max(-180, Math.min(180, data.lon2)), data.lat2);
    }
}
