package org.basewatch.map;

import java.util.List;
import java.util.Optional;
import org.basewatch.model.GeoPoint;

/**
 * How far one may zoom out, in and move, so that no edge of the bundled data shows and no detail is pretended. Immutable; any thread.
 *
 * @param data the extent that the data fill completely
 * @param nearestDenominator denominator of the largest scale
 */
public record ViewLimits(Extent data, double nearestDenominator) {
    /**
     * The largest scale of the bundled map. Beyond it the data have no more to say: towns and airfields are points, and the corners
     * of the shore, 100 m apart, would be drawn as if they were surveyed.
     */
    public static final double NEAREST = 50_000;

    private static final int STEPS = 200;
    private static final Extent SYRIA = new Extent(150_000, 40_000, 748_000, 608_000);

    /** Checks the scale. */
    public ViewLimits {
        if (!(nearestDenominator > 0)) {
            throw new IllegalArgumentException("the largest scale must be above 0");
        }
    }

    /** The limits of the bundled map, which is complete in 26–50° E, 26–42° N. */
    public static ViewLimits bundled(MapProjection projection) {
        return new ViewLimits(inside(projection, 26, 26, 50, 42), NEAREST * scaleInSyria(projection));
    }

    /** Web maps enlarge: the same scale on the ground is another on the map. The bundled projection keeps lengths. */
    private static double scaleInSyria(MapProjection projection) {
        return projection.code().isPresent() ? projection.scaleFactor(new GeoPoint(38.5, 35)) : 1;
    }

    /** What "fit Syria" shows in a projection: all that it shows in the bundled one. */
    public static Extent syria(MapProjection projection) {
        if (projection.code().isEmpty()) {
            return SYRIA;
        }
        MapProjection bundled = LambertConformalConic.syria();
        Optional<Extent> all = Optional.empty();
        for (int i = 0; i <= STEPS; i++) {
            double x = SYRIA.minX() + SYRIA.width() * i / STEPS;
            double y = SYRIA.minY() + SYRIA.height() * i / STEPS;
            for (MapPoint edge : List.of(
                    new MapPoint(x, SYRIA.minY()),
                    new MapPoint(x, SYRIA.maxY()),
                    new MapPoint(SYRIA.minX(), y),
                    new MapPoint(SYRIA.maxX(), y))) {
                MapPoint there = projection.project(bundled.unproject(edge));
                Extent point = new Extent(there.x(), there.y(), there.x(), there.y());
                all = Optional.of(all.map(point::union).orElse(point));
            }
        }
        return all.orElse(SYRIA);
    }

    /**
     * The same where a layer that has more detail than the bundled map goes on.
     *
     * @param metresPerUnit finest detail of that layer: metres on the map in one logical unit, above 0; coarser than the bundled
     *     map changes nothing
     */
    public ViewLimits withFinest(double metresPerUnit) {
        if (!(metresPerUnit > 0)) {
            throw new IllegalArgumentException("the finest detail must be above 0 m");
        }
        return new ViewLimits(data, Math.min(nearestDenominator, metresPerUnit / Viewport.METRES_PER_PAPER_UNIT));
    }

    /** The same where visible layers of the user's own go on. */
    public ViewLimits withLayers(List<StyledLayer> layers) {
        return layers.stream().mapToDouble(StyledLayer::finestUnit).min().stream()
                .mapToObj(this::withFinest)
                .findFirst()
                .orElse(this);
    }

    /** Whether a view is as near as it may be. */
    public boolean isNearest(Viewport viewport) {
        return viewport.metresPerUnit() <= nearest() * (1 + 1e-9);
    }

    /** Why one cannot come nearer, in a few words. */
    public String whyNoNearer() {
        return nearestDenominator < NEAREST
                ? "No layer has more detail here"
                : "The bundled map has no more detail here";
    }

    /** What "fit Syria" shows: the country's outline, Golan included, in the bundled projection. */
    public static Extent syria() {
        return SYRIA;
    }

    /**
     * A rectangle on the map that lies inside a quadrangle of meridians and parallels, by walking along its edges.
     *
     * @param west longitude in degrees; likewise the others
     */
    public static Extent inside(MapProjection projection, double west, double south, double east, double north) {
        double minX = Double.NEGATIVE_INFINITY;
        double minY = Double.NEGATIVE_INFINITY;
        double maxX = Double.POSITIVE_INFINITY;
        double maxY = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= STEPS; i++) {
            double lat = south + (north - south) * i / STEPS;
            double lon = west + (east - west) * i / STEPS;
            minX = Math.max(minX, projection.project(west, lat).x());
            maxX = Math.min(maxX, projection.project(east, lat).x());
            minY = Math.max(minY, projection.project(lon, south).y());
            maxY = Math.min(maxY, projection.project(lon, north).y());
        }
        return new Extent(minX, minY, maxX, maxY);
    }

    /** Metres a logical unit at which a frame of this size just lies inside the data. */
    public double furthest(double width, double height) {
        return Math.min(data.width() / width, data.height() / height);
    }

    /** Metres a logical unit at the largest scale. */
    public double nearest() {
        return nearestDenominator * Viewport.METRES_PER_PAPER_UNIT;
    }

    /** The view nearest to this one, of the same size, that keeps to the limits. */
    public Viewport clamp(Viewport viewport) {
        double furthest = furthest(viewport.width(), viewport.height());
        double scale = Math.min(furthest, Math.max(nearest(), viewport.metresPerUnit()));
        double halfWidth = scale * viewport.width() / 2;
        double halfHeight = scale * viewport.height() / 2;
        var centre = new MapPoint(
                between(data.minX() + halfWidth, viewport.centre().x(), data.maxX() - halfWidth),
                between(data.minY() + halfHeight, viewport.centre().y(), data.maxY() - halfHeight));
        return new Viewport(centre, scale, viewport.width(), viewport.height());
    }

    /** The view of Syria in the bundled projection. */
    public Viewport fitSyria(double width, double height, double margin) {
        return clamp(Viewport.fitting(SYRIA, width, height, margin));
    }

    /** The view of Syria in a projection, with a margin in logical units, for a frame of this size. */
    public Viewport fitSyria(MapProjection projection, double width, double height, double margin) {
        return clamp(Viewport.fitting(syria(projection), width, height, margin));
    }

    private static double between(double low, double value, double high) {
        // rounding may put the two the wrong way round where the frame just fits
        return low >= high ? (low + high) / 2 : Math.max(low, Math.min(high, value));
    }
}
