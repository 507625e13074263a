package org.basewatch.ui.map;

import java.util.List;
import java.util.Optional;
import org.basewatch.map.Extent;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;
import org.basewatch.model.AreaShape;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;

/** The part of the map that shows a location with what is around it. Immutable; any thread. */
final class SiteExtents {
    private static final double AROUND_A_POINT = 30_000;
    private static final double AROUND_AN_AREA = 1.25;

    private final MapProjection projection;

    SiteExtents(MapProjection projection) {
        this.projection = projection;
    }

    /** What to show of a location, in map metres; empty if it has no position. */
    Optional<Extent> around(Location location) {
        if (location instanceof Location.Area area) {
            return Optional.of(of(area.shape()));
        }
        double margin = location instanceof Location.Approximate near
                ? Math.max(AROUND_A_POINT, near.radiusMetres() * AROUND_AN_AREA)
                : AROUND_A_POINT;
        return location.symbolPoint().map(point -> at(point, margin));
    }

    private Extent of(AreaShape shape) {
        if (shape instanceof AreaShape.Ellipse ellipse) {
            return at(ellipse.centre(), ellipse.semiMajorMetres() * AROUND_AN_AREA);
        }
        List<GeoPoint> outer = ((AreaShape.Polygon) shape).rings().get(0);
        Extent all =
                outer.stream().map(point -> at(point, 0)).reduce(Extent::union).orElseThrow();
        return all.grown(Math.max(all.width(), all.height()) * (AROUND_AN_AREA - 1) / 2);
    }

    private Extent at(GeoPoint point, double margin) {
        MapPoint on = projection.project(point);
        return new Extent(on.x(), on.y(), on.x(), on.y()).grown(margin);
    }
}
