package org.basewatch.export;

import java.util.Arrays;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.CrowdedPlaces;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;
import org.basewatch.map.SpotIndex;

/** Collects where the reports of a catalogue are drawn as spots. One thread. */
final class RowSpots {
    private final Catalogue catalogue;
    private final MapProjection projection;
    private final CrowdedPlaces crowd;
    private final MapPoint[] standing;
    private int used;
    private int[] rows;
    private int[] places;
    private double[] x;
    private double[] y;

    /**
     * Nothing is collected yet.
     *
     * @param crowd the places that are spots
     */
    RowSpots(Catalogue catalogue, MapProjection projection, CrowdedPlaces crowd) {
        this.catalogue = catalogue;
        this.projection = projection;
        this.crowd = crowd;
        this.standing = crowd.points().stream()
                .map(point -> point.map(projection::project).orElse(new MapPoint(0, 0)))
                .toArray(MapPoint[]::new);
        int room = catalogue.size();
        rows = new int[room];
        places = new int[crowd.isCrowd() ? room : 0];
        x = new double[room];
        y = new double[room];
    }

    /** Looks at each row once. */
    SpotIndex.Spots collect() {
        for (int row = 0; row < catalogue.size(); row++) {
            int[] named = catalogue.placeIndexes(row);
            for (int place : named) {
                if (crowd.holds(place)) {
                    add(row, place, standing[place]);
                }
            }
            if (named.length == 0 && !Double.isNaN(catalogue.ownLon(row))) {
                add(row, SpotIndex.NO_PLACE, projection.project(catalogue.ownLon(row), catalogue.ownLat(row)));
            }
        }
        return new SpotIndex.Spots(
                Arrays.copyOf(rows, used),
                places.length == 0 ? places : Arrays.copyOf(places, used),
                Arrays.copyOf(x, used),
                Arrays.copyOf(y, used));
    }

    private void add(int row, int place, MapPoint point) {
        if (used == rows.length) {
            int room = 2 * used;
            rows = Arrays.copyOf(rows, room);
            places = Arrays.copyOf(places, places.length == 0 ? 0 : room);
            x = Arrays.copyOf(x, room);
            y = Arrays.copyOf(y, room);
        }
        rows[used] = row;
        if (places.length > 0) {
            places[used] = place;
        }
        x[used] = point.x();
        y[used++] = point.y();
    }
}
