package org.basewatch.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.basewatch.model.GeoPoint;

/**
 * A feature of the user's own that was looked up: what its file says of it, and what it measures on the ground.
 *
 * @param name what it is best called by, not blank
 * @param geometry whether it is points, lines or areas; what its first part is if it is several
 * @param attributes in the order of the file
 * @param problem why there are no attributes, one plain sentence; empty if nothing is wrong
 * @param metres length of its lines, or of the outline of its areas with the holes, along geodesics; empty for points
 * @param squareMetres area on the ellipsoid, without the holes; empty if it has no area
 * @param position longitude and latitude of a single point; empty for anything else
 * @param shape where it lies, in the display projection
 */
public record FoundFeature(
        String name,
        MapLayer.Geometry geometry,
        List<FeatureAttribute> attributes,
        Optional<String> problem,
        OptionalDouble metres,
        OptionalDouble squareMetres,
        Optional<GeoPoint> position,
        NamedShape shape)
        implements Found {
    /** Keeps the attributes from being changed. */
    public FoundFeature {
        attributes = List.copyOf(attributes);
    }
}
