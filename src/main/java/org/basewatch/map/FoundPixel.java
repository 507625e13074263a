package org.basewatch.map;

import java.util.List;
import java.util.Optional;
import org.basewatch.model.GeoPoint;

/**
 * The pixel of a picture of the user's own under a point: the values that its file has there, not the colours they are shown in.
 *
 * @param name its values in a few words, not blank
 * @param attributes the value of each band, and which pixel it is
 * @param problem why there are no values, one plain sentence; empty if nothing is wrong
 * @param metresAcross ground that it covers from its left to its right edge, along a geodesic, greater than 0
 * @param metresDown ground that it covers from its upper to its lower edge, likewise
 * @param centre longitude and latitude of its centre
 * @param corners where its four corners lie one after the other, in the display projection
 */
public record FoundPixel(
        String name,
        List<FeatureAttribute> attributes,
        Optional<String> problem,
        double metresAcross,
        double metresDown,
        GeoPoint centre,
        List<MapPoint> corners)
        implements Found {
    /** Keeps the lists from being changed. */
    public FoundPixel {
        attributes = List.copyOf(attributes);
        corners = List.copyOf(corners);
        if (!(metresAcross > 0 && metresDown > 0)) {
            throw new IllegalArgumentException("a pixel of " + metresAcross + " × " + metresDown + " m");
        }
    }
}
