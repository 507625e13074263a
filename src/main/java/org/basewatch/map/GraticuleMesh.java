package org.basewatch.map;

import java.util.ArrayList;
import java.util.List;
import org.basewatch.model.GeoPoint;

/**
 * The meridians and parallels that cross a view, as bent lines on the screen. Works for every projection that is smooth over the
 * view, by sampling.
 *
 * @param step from line to line, in seconds of arc
 * @param lines the lines
 */
record GraticuleMesh(int step, List<Line> lines) {
    /** Round distances in seconds of arc, from 1″ to 10°. */
    private static final int[] STEPS = {
        1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 2 * 3600, 5 * 3600, 10 * 3600
    };

    private static final double METRES_PER_SECOND = 1852 / 60.0;
    private static final int EDGE_SAMPLES = 16;
    private static final double SAMPLE = 40;
    private static final int MOST = 200;

    /**
     * A line on the screen.
     *
     * @param meridian whether it is one, and not a parallel
     * @param seconds its longitude or latitude in seconds of arc
     * @param points x and y in turn, in logical units
     */
    record Line(boolean meridian, int seconds, double[] points) {
        /** What stands at its end, such as "36° E" or "35° 15′ N". */
        String label() {
            char side = meridian ? (seconds < 0 ? 'W' : 'E') : seconds < 0 ? 'S' : 'N';
            int rest = Math.abs(seconds);
            StringBuilder text = new StringBuilder().append(rest / 3600).append('°');
            if (rest % 3600 != 0) {
                text.append(String.format("\u2009%02d′", rest / 60 % 60));
            }
            if (rest % 60 != 0) {
                text.append(String.format("\u2009%02d″", rest % 60));
            }
            return text.append('\u2009').append(side).toString();
        }
    }

    /** The mesh for a view, with lines at least {@code spacing} logical units apart. */
    static GraticuleMesh of(Viewport viewport, MapProjection projection, double spacing) {
        double middle = projection.unproject(viewport.centre()).lat();
        double metres = spacing * viewport.metresPerUnit() / projection.scaleFactor(middle);
        int step = step(metres / METRES_PER_SECOND);
        Bounds bounds = Bounds.of(viewport, projection);
        List<Line> lines = new ArrayList<>();
        int samples = (int) Math.max(8, Math.ceil(Math.max(viewport.width(), viewport.height()) / SAMPLE));
        for (int lon : multiples(bounds.west, bounds.east, step)) {
            double[] points = new double[2 * (samples + 1)];
            for (int i = 0; i <= samples; i++) {
                double lat = bounds.south + (bounds.north - bounds.south) * i / samples;
                put(points, i, projection.project(lon / 3600.0, lat), viewport);
            }
            lines.add(new Line(true, lon, points));
        }
        for (int lat : multiples(bounds.south, bounds.north, step)) {
            double[] points = new double[2 * (samples + 1)];
            for (int i = 0; i <= samples; i++) {
                double lon = bounds.west + (bounds.east - bounds.west) * i / samples;
                put(points, i, projection.project(lon, lat / 3600.0), viewport);
            }
            lines.add(new Line(false, lat, points));
        }
        return new GraticuleMesh(step, lines);
    }

    private static void put(double[] points, int i, MapPoint at, Viewport viewport) {
        points[2 * i] = viewport.screenX(at.x());
        points[2 * i + 1] = viewport.screenY(at.y());
    }

    /** The smallest round distance that is not smaller. */
    static int step(double seconds) {
        for (int step : STEPS) {
            if (step >= seconds) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private static List<Integer> multiples(double fromDegrees, double toDegrees, int step) {
        int first = (int) Math.ceil(fromDegrees * 3600 / step);
        int last = (int) Math.floor(toDegrees * 3600 / step);
        List<Integer> all = new ArrayList<>();
        for (int i = first; i <= last && all.size() < MOST; i++) {
            all.add(i * step);
        }
        return all;
    }

    /** The degrees that a view reaches over, a little more on each side so that bent lines do not end before its edge. */
    private record Bounds(double west, double south, double east, double north) {
        static Bounds of(Viewport viewport, MapProjection projection) {
            double west = 180;
            double south = 90;
            double east = -180;
            double north = -90;
            for (int i = 0; i <= EDGE_SAMPLES; i++) {
                for (int j = 0; j <= EDGE_SAMPLES; j++) {
                    GeoPoint point = projection.unproject(viewport.mapPoint(
                            viewport.width() * i / EDGE_SAMPLES, viewport.height() * j / EDGE_SAMPLES));
                    west = Math.min(west, point.lon());
                    east = Math.max(east, point.lon());
                    south = Math.min(south, point.lat());
                    north = Math.max(north, point.lat());
                }
            }
            double across = 0.05 * (east - west);
            double down = 0.05 * (north - south);
            return new Bounds(
                    Math.max(-180, west - across),
                    Math.max(-85, south - down),
                    Math.min(180, east + across),
                    Math.min(85, north + down));
        }
    }
}
