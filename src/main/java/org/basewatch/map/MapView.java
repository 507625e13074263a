package org.basewatch.map;

/**
 * A view of the map apart from the size of the picture it is shown in: what is kept in a history or a file.
 *
 * @param centre the map point in the middle
 * @param metresPerUnit map metres for one logical unit, greater than 0
 */
public record MapView(MapPoint centre, double metresPerUnit) {
    /** Checks the scale. */
    public MapView {
        if (!(metresPerUnit > 0 && Double.isFinite(metresPerUnit))) {
            throw new IllegalArgumentException("a map view at " + metresPerUnit + " m a unit");
        }
    }

    /** The view of a viewport. */
    public static MapView of(Viewport viewport) {
        return new MapView(viewport.centre(), viewport.metresPerUnit());
    }

    /** This view in a picture of a size in logical units. */
    public Viewport in(double width, double height) {
        return new Viewport(centre, metresPerUnit, width, height);
    }
}
