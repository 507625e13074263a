package org.basewatch.ui.map;

import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;
import org.basewatch.map.Viewport;
import org.basewatch.model.Location;

/**
 * The view in which several spots that are drawn together come apart: the farthest of them is as far from their mark as a few marks
 * are wide, and all of them are in sight.
 *
 * @param mark where their mark stands
 * @param radius how far the farthest lies from it, in map metres
 */
record PartingView(MapPoint mark, double radius) {
    /** The farthest spot stands at this share of the smaller side of the view from its middle. */
    private static final double SHARE = 0.35;
    /** A click always comes clearly nearer, even where the spots reach beyond the view. */
    private static final double LEAST_FACTOR = 2;

    static PartingView of(Location.Approximate spots, MapProjection projection) {
        return new PartingView(projection.project(spots.point()), spots.radiusMetres());
    }

    /** The view for the size of another one. */
    Viewport from(Viewport shown) {
        double room = SHARE * Math.min(shown.width(), shown.height());
        double scale = Math.min(radius / room, shown.metresPerUnit() / LEAST_FACTOR);
        return new Viewport(mark, scale, shown.width(), shown.height());
    }
}
