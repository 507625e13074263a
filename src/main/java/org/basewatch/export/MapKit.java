package org.basewatch.export;

import java.io.IOException;
import org.basewatch.map.BaseMap;
import org.basewatch.map.BaseMapOverlay;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.LayerSource;
import org.basewatch.map.MapProjection;
import org.basewatch.map.MapStyle;
import org.basewatch.map.MapTheme;
import org.basewatch.map.Typefaces;
import org.basewatch.map.ViewLimits;

/**
 * What all pictures are painted with: the base map, its look, the fonts and the projection. Loaded once; any thread.
 *
 * @param base the ground of the map
 * @param style its look
 * @param typefaces the fonts
 * @param projection from positions to the map
 */
public record MapKit(BaseMapOverlay base, MapStyle style, Typefaces typefaces, MapProjection projection) {
    /**
     * Loads the bundled map in the look for paper.
     *
     * @throws IOException if a file of the program is missing or damaged; the message names it
     */
    public static MapKit bundled() throws IOException {
        LayerSource source = LayerSource.bundled();
        MapStyle style = MapStyle.load(source, MapTheme.LIGHT);
        return new MapKit(
                new BaseMapOverlay(BaseMap.load(source), style),
                style,
                Typefaces.load(source),
                LambertConformalConic.syria());
    }

    /** How far a view may reach. */
    ViewLimits limits() {
        return ViewLimits.bundled(projection);
    }
}
