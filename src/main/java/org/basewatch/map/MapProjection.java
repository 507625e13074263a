package org.basewatch.map;

import java.util.Optional;
import org.basewatch.model.GeoPoint;

/** From longitude and latitude on WGS 84 to metres on the map and back. Immutable; any thread. */
public interface MapProjection {
    /** The name that is printed on pictures, such as "Syria Lambert (conformal conic), WGS 84". */
    String name();

    /** The code in the EPSG database, such as "EPSG:3857"; empty for the projection of the bundled map. */
    default Optional<String> code() {
        return Optional.empty();
    }

    /**
     * Projects a position.
     *
     * @param lon longitude in degrees
     * @param lat latitude in degrees
     */
    MapPoint project(double lon, double lat);

    /** Projects a position. */
    default MapPoint project(GeoPoint point) {
        return project(point.lon(), point.lat());
    }

    /** The position of a point on the map. */
    GeoPoint unproject(MapPoint point);

    /**
     * How many metres on the map one metre on the ground is at a latitude (the point scale factor of a conformal projection).
     *
     * @param lat latitude in degrees
     */
    double scaleFactor(double lat);

    /**
     * The direction of true north at a position, in degrees clockwise from up on the map (minus the grid convergence).
     *
     * @param lon longitude in degrees
     */
    double northDirection(double lon);

    /**
     * How many metres on the map one metre on the ground is at a position, along a level line of the map. Not every projection is
     * conformal, and not every one has the same scale all along a parallel.
     */
    default double scaleFactor(GeoPoint at) {
        return scaleFactor(at.lat());
    }

    /** The direction of true north at a position, in degrees clockwise from up on the map. */
    default double northDirection(GeoPoint at) {
        return northDirection(at.lon());
    }
}
