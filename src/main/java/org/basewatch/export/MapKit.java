package org.basewatch.export;

import java.io.IOException;
import java.util.List;
import org.basewatch.map.BaseMap;
import org.basewatch.map.BaseMapBorders;
import org.basewatch.map.BaseMapOverlay;
import org.basewatch.map.BorderLines;
import org.basewatch.map.LabelOverlay;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.LayerSource;
import org.basewatch.map.LegendSign;
import org.basewatch.map.Lettering;
import org.basewatch.map.MapLook;
import org.basewatch.map.MapProjection;
import org.basewatch.map.MapTheme;
import org.basewatch.map.PlacedSite;
import org.basewatch.map.SiteStyle;
import org.basewatch.map.Typefaces;
import org.basewatch.map.ViewLimits;
import org.basewatch.map.Viewport;

/**
 * What all pictures are painted with: the map in a look, the fonts and the projection. Loaded once; any thread.
 *
 * @param source where the style sheets of other looks are
 * @param map the bundled map
 * @param look its look
 * @param borders finds the line between two governorates
 * @param typefaces the fonts
 * @param projection from positions to the map
 */
public record MapKit(
        LayerSource source,
        BaseMap map,
        MapLook look,
        BorderLines borders,
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
     * With a map and fonts that were loaded before, in the light look.
     *
     * @throws IOException if the style sheet is missing
     */
    public static MapKit of(LayerSource source, BaseMap map, Typefaces typefaces) throws IOException {
        MapLook look = MapLook.load(source, map, typefaces, new Lettering(typefaces), MapTheme.LIGHT);
        return new MapKit(source, map, look, new BaseMapBorders(map), typefaces, LambertConformalConic.syria());
    }

    /**
     * The same in another look and another projection.
     *
     * @throws IOException if the style sheet is missing
     */
    MapKit in(MapTheme theme, MapProjection next) throws IOException {
        BaseMap drawn = map.reprojected(projection, next);
        MapLook other = MapLook.load(source, drawn, typefaces, new Lettering(typefaces), theme);
        return new MapKit(source, drawn, other, new BaseMapBorders(drawn), typefaces, next);
    }

    BaseMapOverlay ground() {
        return look.ground();
    }

    LabelOverlay labels() {
        return look.labels();
    }

    SiteStyle sites() {
        return look.sites();
    }

    /** How far a view may reach. */
    ViewLimits limits() {
        return ViewLimits.bundled(projection);
    }

    /** The signs of the base map that are in sight in a view, drawn as on the map. */
    List<LegendSign> mapSigns(Viewport viewport, List<PlacedSite> placed) {
        return look.legend().signs(viewport, placed);
    }
}
