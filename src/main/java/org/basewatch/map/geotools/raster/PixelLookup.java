package org.basewatch.map.geotools.raster;

import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.basewatch.map.FeatureAttribute;
import org.basewatch.map.FoundPixel;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;
import org.basewatch.map.geotools.SourceCrs;
import org.basewatch.map.geotools.StampedFile;
import org.basewatch.map.measure.GroundMeasure;
import org.basewatch.model.GeoPoint;

/** Looks up what a file has at the pixel under a point, the same way back that the painter goes. Immutable; any thread. */
final class PixelLookup {
    private final PixelSource source;
    private final MapProjection projection;
    private final StampedFile stamp;

    /**
     * A look-up.
     *
     * @param projection what points are given in
     * @param stamp what the file was when it was opened
     */
    PixelLookup(PixelSource source, MapProjection projection, StampedFile stamp) {
        this.source = source;
        this.projection = projection;
        this.stamp = stamp;
    }

    /** The pixel under a point; empty where there is none. */
    Optional<FoundPixel> at(MapPoint point, BooleanSupplier unwanted) {
        Optional<Point2D> position = position(point);
        if (position.isEmpty()) {
            return Optional.empty();
        }
        double x = position.get().getX();
        double y = position.get().getY();
        try {
            stamp.check();
            return source.reading(x, y, unwanted)
                    .flatMap(read -> found(read.pixel(), read.name(), read.lines(), Optional.empty()));
        } catch (StampedFile.ChangedFileException changed) {
            return unread(x, y, Optional.ofNullable(changed.getMessage()));
        } catch (IOException | RuntimeException odd) {
            return unread(
                    x, y, Optional.of("What the file has at this pixel cannot be read; the file is damaged there."));
        }
    }

    private Optional<FoundPixel> unread(double x, double y, Optional<String> problem) {
        return found(new Rectangle2D.Double(Math.floor(x), Math.floor(y), 1, 1), "Pixel", List.of(), problem);
    }

    private Optional<Point2D> position(MapPoint point) {
        GeoPoint where = projection.unproject(point);
        double[] pair = {where.lon(), where.lat()};
        source.crs().fromDegrees(pair, 1);
        try {
            source.pixelToCrs().createInverse().transform(pair, 0, pair, 0, 1);
        } catch (NoninvertibleTransformException flat) {
            return Optional.empty();
        }
        return source.area().contains(pair[0], pair[1])
                ? Optional.of(new Point2D.Double(pair[0], pair[1]))
                : Optional.empty();
    }

    private Optional<FoundPixel> found(
            Rectangle2D pixel, String name, List<FeatureAttribute> lines, Optional<String> problem) {
        double[] degrees = outline(pixel);
        source.pixelToCrs().transform(degrees, 0, degrees, 0, degrees.length / 2);
        source.crs().toDegrees(degrees, degrees.length / 2);
        double[] map = degrees.clone();
        SourceCrs.degreesToMap(map, map.length / 2, projection);
        if (!Arrays.stream(map).allMatch(Double::isFinite)) {
            return Optional.empty();
        }
        List<MapPoint> corners = new ArrayList<>();
        for (int i = 0; i < 8; i += 2) {
            corners.add(new MapPoint(map[i], map[i + 1]));
        }
        double across = GroundMeasure.leg(point(degrees, 4), point(degrees, 5)).metres();
        double down = GroundMeasure.leg(point(degrees, 6), point(degrees, 7)).metres();
        return across > 0 && down > 0
                ? Optional.of(new FoundPixel(name, lines, problem, across, down, point(degrees, 8), corners))
                : Optional.empty();
    }

    /** The four corners, the middles of the left, right, upper and lower edges, and the centre. */
    private static double[] outline(Rectangle2D pixel) {
        double left = pixel.getMinX();
        double right = pixel.getMaxX();
        double top = pixel.getMinY();
        double bottom = pixel.getMaxY();
        double x = pixel.getCenterX();
        double y = pixel.getCenterY();
        return new double[] {
            left, top, right, top, right, bottom, left, bottom, left, y, right, y, x, top, x, bottom, x, y
        };
    }

    private static GeoPoint point(double[] pairs, int index) {
        // a picture round the Earth may count its longitudes on beyond 180
        return new GeoPoint(Math.IEEEremainder(pairs[2 * index], 360), pairs[2 * index + 1]);
    }
}
