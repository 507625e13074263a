package org.basewatch.map;

import java.util.OptionalDouble;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;

/**
 * On which side the names of pins stand: away from the middle of all named sites, so that those on the coast are written on the
 * sea. It depends on the scene alone, never on the view, so that names do not swap sides while the map is panned; in a crowd, where the
 * view decides which sites are named, all stand on the same side.
 */
final class SideChoice {
    private final OptionalDouble middle;
    private final MapProjection projection;

    private SideChoice(OptionalDouble middle, MapProjection projection) {
        this.middle = middle;
        this.projection = projection;
    }

    static SideChoice of(MapScene scene, MapProjection projection) {
        if (scene.isCrowd()) {
            return new SideChoice(OptionalDouble.empty(), projection);
        }
        OptionalDouble middle = scene.sites().stream()
                .filter(site -> !site.label().isEmpty())
                .filter(site -> !(site.location() instanceof Location.Unlocated))
                .mapToDouble(site -> projection.project(point(site.location())).x())
                .average();
        return new SideChoice(middle, projection);
    }

    Side of(MapSite site) {
        boolean placed = !site.label().isEmpty() && !(site.location() instanceof Location.Unlocated);
        return placed && projection.project(point(site.location())).x() < middle.orElse(Double.NEGATIVE_INFINITY)
                ? Side.LEFT
                : Side.RIGHT;
    }

    private static GeoPoint point(Location location) {
        return location instanceof Location.Area area
                ? area.shape().middle()
                : location.symbolPoint().orElseThrow();
    }
}
