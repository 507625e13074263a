package org.basewatch.export;

import java.io.IOException;
import java.util.List;
import org.basewatch.map.BaseMap;
import org.basewatch.map.BaseMapBorders;
import org.basewatch.map.BaseMapOverlay;
import org.basewatch.map.BorderLines;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.LabelOverlay;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.LayerSource;
import org.basewatch.map.LegendSign;
import org.basewatch.map.Lettering;
import org.basewatch.map.MapProjection;
import org.basewatch.map.MapStyle;
import org.basewatch.map.MapTheme;
import org.basewatch.map.SiteStyle;
import org.basewatch.map.Typefaces;
import org.basewatch.map.Typefaces.Face;
import org.basewatch.map.ViewLimits;
import org.basewatch.map.Viewport;

/**
 * What all pictures are painted with: the map in its look for paper, the fonts and the projection. Loaded once; any thread.
 *
 * @param ground the ground of the map
 * @param labels its names
 * @param borders finds the line between two governorates
 * @param style its look
 * @param sites the look of symbols
 * @param typefaces the fonts
 * @param projection from positions to the map
 */
public record MapKit(
        BaseMapOverlay ground,
        LabelOverlay labels,
        BorderLines borders,
        MapStyle style,
        SiteStyle sites,
        Typefaces typefaces,
        MapProjection projection) {
    /**
     * Loads the bundled map.
     *
     * @throws IOException if a file of the program is missing or damaged; the message names it
     */
    public static MapKit bundled() throws IOException {
        LayerSource source = LayerSource.bundled();
        return of(source, BaseMap.load(source), Typefaces.load(source));
    }

    /**
     * With a map and fonts that were loaded before.
     *
     * @throws IOException if the style sheet is missing
     */
    public static MapKit of(LayerSource source, BaseMap map, Typefaces typefaces) throws IOException {
        MapStyle style = MapStyle.load(source, MapTheme.LIGHT);
        return new MapKit(
                new BaseMapOverlay(map, style),
                new LabelOverlay(map, style, new Lettering(typefaces), LabelLanguage.BOTH),
                new BaseMapBorders(map),
                style,
                SiteStyle.of(MapTheme.LIGHT, typefaces.font(Face.REGULAR, 12), typefaces.font(Face.SEMIBOLD, 12)),
                typefaces,
                LambertConformalConic.syria());
    }

    /** How far a view may reach. */
    ViewLimits limits() {
        return ViewLimits.bundled(projection);
    }

    /** The signs of the borders that are in sight in a view, drawn as on the map. */
    List<LegendSign> borderSigns(Viewport viewport) {
        return ground.borderSigns(viewport).stream()
                .map(sign -> new LegendSign(
                        sign.title(),
                        12,
                        (graphics, box) -> sign.paint(graphics, style, box.x(), box.maxX(), box.midY())))
                .toList();
    }
}
