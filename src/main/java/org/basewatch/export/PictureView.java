package org.basewatch.export;

import java.util.Optional;
import org.basewatch.map.Box;
import org.basewatch.map.Extent;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;
import org.basewatch.map.ViewLimits;
import org.basewatch.map.Viewport;
import org.basewatch.model.AreaShape;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;

/** What part of the map a picture shows: what was asked for, else the selected place with its surroundings, else Syria. */
final class PictureView {
    /** How much of its surroundings is shown on each side of a point, in metres. */
    private static final double AROUND_A_POINT = 45_000;

    private static final double AROUND_AN_AREA = 25_000;
    private static final double MARGIN = 18;

    private PictureView() {}

    /**
     * The view of a picture in its frame.
     *
     * @param frame the frame in logical units of the sheet
     * @param scale logical units of the sheet for one of the map: symbols and names are drawn larger or smaller by it
     */
    static Viewport of(PictureRequest request, MapKit kit, Box frame, double scale) {
        double width = frame.width() / scale;
        double height = frame.height() / scale;
        ViewLimits limits = kit.limits().withLayers(request.content().ground().layers());
        Optional<Extent> extent = request.extent().or(() -> selected(request, kit.projection()));
        return extent.map(wanted -> limits.clamp(Viewport.fitting(wanted, width, height, 0)))
                .orElseGet(() -> limits.fitSyria(kit.projection(), width, height, MARGIN));
    }

    private static Optional<Extent> selected(PictureRequest request, MapProjection projection) {
        return request.content()
                .selected()
                .flatMap(request.content().catalogue()::place)
                .flatMap(place -> around(place.location(), projection));
    }

    private static Optional<Extent> around(Location location, MapProjection projection) {
        double margin = location instanceof Location.Area ? AROUND_AN_AREA : AROUND_A_POINT;
        return bounds(location, projection).map(extent -> extent.grown(margin));
    }

    /** The smallest extent that holds a location; empty if it has none. */
    static Optional<Extent> bounds(Location location, MapProjection projection) {
        if (location instanceof Location.Exact exact) {
            return Optional.of(at(exact.point(), projection));
        }
        if (location instanceof Location.Approximate circle) {
            return Optional.of(at(circle.point(), projection).grown(circle.radiusMetres()));
        }
        if (location instanceof Location.Area area) {
            return Optional.of(bounds(area.shape(), projection));
        }
        return Optional.empty();
    }

    private static Extent bounds(AreaShape shape, MapProjection projection) {
        if (shape instanceof AreaShape.Polygon polygon) {
            return polygon.rings().get(0).stream()
                    .map(point -> at(point, projection))
                    .reduce(Extent::union)
                    .orElseThrow();
        }
        AreaShape.Ellipse ellipse = (AreaShape.Ellipse) shape;
        double bearing = Math.toRadians(ellipse.bearingDegrees());
        double halfWidth = Math.hypot(
                ellipse.semiMajorMetres() * Math.sin(bearing), ellipse.semiMinorMetres() * Math.cos(bearing));
        double halfHeight = Math.hypot(
                ellipse.semiMajorMetres() * Math.cos(bearing), ellipse.semiMinorMetres() * Math.sin(bearing));
        Extent centre = at(ellipse.centre(), projection);
        return new Extent(
                centre.minX() - halfWidth,
                centre.minY() - halfHeight,
                centre.maxX() + halfWidth,
                centre.maxY() + halfHeight);
    }

    private static Extent at(GeoPoint point, MapProjection projection) {
        MapPoint on = projection.project(point);
        return new Extent(on.x(), on.y(), on.x(), on.y());
    }
}
