package org.basewatch.ui.map;

import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;
import org.basewatch.map.MapView;
import org.basewatch.model.GeoPoint;

/** Brings views of the map from one projection into another: the same middle, and the same scale on the ground. */
record ProjectionChange(MapProjection from, MapProjection to) {
    MapView of(MapView view) {
        if (from.code().equals(to.code())) {
            return view;
        }
        GeoPoint middle = from.unproject(view.centre());
        MapPoint centre = to.project(middle);
        double factor = to.scaleFactor(middle) / from.scaleFactor(middle);
        return new MapView(centre, view.metresPerUnit() * factor);
    }
}
