package org.basewatch.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.RowSet;
import org.basewatch.map.Extent;
import org.basewatch.map.MapProjection;
import org.basewatch.map.Viewport;
import org.basewatch.model.Location;

/**
 * Which visible reports a map does not show where they are.
 *
 * @param nowhere rows without any position
 * @param outside rows that name no place and have a location of their own outside the view
 * @param areas how many rows that name no place have an area of their own in view
 */
record RowsOnMap(List<Integer> nowhere, List<Integer> outside, int areas) {
    /** So far outside the view, in logical units, no spot is drawn: its report need not be unpacked for its circle. */
    private static final double NO_SPOTS_BEYOND = 90;

    RowsOnMap {
        nowhere = List.copyOf(nowhere);
        outside = List.copyOf(outside);
    }

    /** Looks at each visible row once. */
    static RowsOnMap of(PictureContent content, MapProjection projection, Viewport viewport) {
        Catalogue catalogue = content.catalogue();
        Look look = new Look(
                catalogue,
                projection,
                viewport.extent(),
                viewport.extent().grown(NO_SPOTS_BEYOND * viewport.metresPerUnit()));
        List<Integer> nowhere = new ArrayList<>();
        List<Integer> outside = new ArrayList<>();
        int areas = 0;
        RowSet visible = content.result().visible();
        for (int row = visible.next(0); row >= 0; row = visible.next(row + 1)) {
            switch (look.at(row)) {
                case NOWHERE -> nowhere.add(row);
                case OUTSIDE -> outside.add(row);
                case AREA_IN_VIEW -> areas++;
                case SHOWN -> {}
            }
        }
        return new RowsOnMap(nowhere, outside, areas);
    }

    private enum Where {
        NOWHERE,
        OUTSIDE,
        AREA_IN_VIEW,
        SHOWN
    }

    private record Look(Catalogue catalogue, MapProjection projection, Extent view, Extent spots) {
        Where at(int row) {
            int[] places = catalogue.placeIndexes(row);
            if (places.length > 0) {
                return IntStream.of(places).allMatch(this::isUnlocated) ? Where.NOWHERE : Where.SHOWN;
            }
            return Double.isNaN(catalogue.ownLon(row)) ? area(row) : point(row);
        }

        private boolean isUnlocated(int place) {
            return catalogue.places().get(place).location() instanceof Location.Unlocated;
        }

        private Where point(int row) {
            var on = projection.project(catalogue.ownLon(row), catalogue.ownLat(row));
            if (view.contains(on)) {
                return Where.SHOWN;
            }
            return spots.contains(on) && bounds(row).filter(view::intersects).isPresent() ? Where.SHOWN : Where.OUTSIDE;
        }

        private Where area(int row) {
            return bounds(row)
                    .map(extent -> extent.intersects(view) ? Where.AREA_IN_VIEW : Where.OUTSIDE)
                    .orElse(Where.NOWHERE);
        }

        private Optional<Extent> bounds(int row) {
            return catalogue.report(row).location().flatMap(location -> PictureView.bounds(location, projection));
        }
    }
}
