package org.basewatch.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.RowSet;
import org.basewatch.map.Extent;
import org.basewatch.map.MapProjection;
import org.basewatch.model.Location;

/**
 * The rows of a catalogue that name no place and have an area of their own, with the extents of the areas: those are asked for with
 * every frame. Immutable; any thread.
 *
 * @param areas in the order of their rows
 */
record OwnAreas(List<OwnArea> areas) {
    /** More than these are not drawn: a map of so many hatched areas shows nothing any more. */
    static final int MOST_DRAWN = 300;

    OwnAreas {
        areas = List.copyOf(areas);
    }

    /** Unpacks the reports that name no place and have no point of their own. */
    static OwnAreas of(Catalogue catalogue, MapProjection projection) {
        List<OwnArea> areas = new ArrayList<>();
        for (int row = 0; row < catalogue.size(); row++) {
            if (Double.isNaN(catalogue.ownLon(row)) && catalogue.placeIndexes(row).length == 0) {
                Optional<Location> area = catalogue.report(row).location().filter(Location.Area.class::isInstance);
                Optional<Extent> extent = area.flatMap(location -> PictureView.bounds(location, projection));
                if (extent.isPresent()) {
                    areas.add(new OwnArea(row, extent.get()));
                }
            }
        }
        return new OwnAreas(areas);
    }

    /** The rows whose areas are drawn in a view: the first of the visible ones there. */
    Drawn drawn(RowSet visible, Extent view) {
        List<Integer> rows = areas.stream()
                .filter(area -> visible.contains(area.row()) && area.extent().intersects(view))
                .limit(MOST_DRAWN + 1L)
                .map(OwnArea::row)
                .toList();
        boolean isAll = rows.size() <= MOST_DRAWN;
        return new Drawn(isAll ? rows : rows.subList(0, MOST_DRAWN), isAll);
    }

    /**
     * What is drawn in a view.
     *
     * @param rows the rows of the areas
     * @param isAll whether that is all that is visible there
     */
    record Drawn(List<Integer> rows, boolean isAll) {}

    /**
     * An area.
     *
     * @param row the row of its report
     * @param extent the smallest extent that holds it
     */
    record OwnArea(int row, Extent extent) {}
}
