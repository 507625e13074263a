package org.basewatch.map.geotools.raster;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.basewatch.map.Extent;
import org.basewatch.map.MapProjection;
import org.basewatch.map.geotools.SourceCrs;

/**
 * Where a picture lies.
 *
 * @param extent in metres of the display projection
 * @param metresPerPixel metres on the map that a level-0 pixel covers in the middle of the picture, greater than 0
 * @param degrees in longitude and latitude
 */
record Footprint(Extent extent, double metresPerPixel, Rectangle2D degrees) {
    private static final int STEPS = 24;

    /** The footprint of a source; empty if no part of it can be shown in the projection. */
    static Optional<Footprint> of(PixelSource source, MapProjection projection) {
        double[] degrees = grid(source.area());
        source.pixelToCrs().transform(degrees, 0, degrees, 0, degrees.length / 2);
        source.crs().toDegrees(degrees, degrees.length / 2);
        double[] map = degrees.clone();
        SourceCrs.degreesToMap(map, map.length / 2, projection);
        double[] lon = range(degrees, 0);
        double[] lat = range(degrees, 1);
        double[] x = range(map, 0);
        double[] y = range(map, 1);
        if (!(x[0] < x[1] && y[0] < y[1])) {
            return Optional.empty();
        }
        return Optional.of(new Footprint(
                new Extent(x[0], y[0], x[1], y[1]),
                resolution(source.area(), map),
                new Rectangle2D.Double(lon[0], lat[0], lon[1] - lon[0], lat[1] - lat[0])));
    }

    private static double[] grid(Rectangle2D area) {
        double[] pairs = new double[2 * (STEPS + 1) * (STEPS + 1)];
        int at = 0;
        for (int j = 0; j <= STEPS; j++) {
            for (int i = 0; i <= STEPS; i++) {
                pairs[at++] = area.getX() + area.getWidth() * i / STEPS;
                pairs[at++] = area.getY() + area.getHeight() * j / STEPS;
            }
        }
        return pairs;
    }

    private static double resolution(Rectangle2D area, double[] map) {
        int middle = 2 * (STEPS / 2 * (STEPS + 1) + STEPS / 2);
        double across = Math.hypot(map[middle + 2] - map[middle], map[middle + 3] - map[middle + 1]);
        double resolution = across / (area.getWidth() / STEPS);
        return resolution > 0 && Double.isFinite(resolution) ? resolution : 1;
    }

    private static double[] range(double[] pairs, int offset) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = offset; i < pairs.length; i += 2) {
            if (Double.isFinite(pairs[i])) {
                least = Math.min(least, pairs[i]);
                greatest = Math.max(greatest, pairs[i]);
            }
        }
        return new double[] {least, greatest};
    }
}
