package org.basewatch.map;

import java.io.IOException;

/**
 * Everything that paints the bundled map in one look. Immutable; any thread.
 *
 * @param style the style sheet
 * @param ground land, waters and borders
 * @param labels names and the signs of towns and airfields, in both languages
 * @param sites the look of report symbols and furniture, with names in both languages
 * @param legend the signs of the map that are in sight
 */
public record MapLook(
        MapStyle style, BaseMapOverlay ground, LabelOverlay labels, SiteStyle sites, BaseMapLegend legend) {
    /** Meridians and parallels for a projection. */
    public Graticule graticule(MapProjection projection) {
        return new Graticule(style.graticule(), projection, sites);
    }

    /** The same to be read on imagery, if some of the user's own can be seen. */
    public Graticule graticule(MapProjection projection, LayerWords layers) {
        return layers.imagery().isEmpty()
                ? graticule(projection)
                : new Graticule(style.onImagery().of(style.graticule()), projection, sites);
    }

    /**
     * Reads the style sheets of a look.
     *
     * @param lettering shapes words; shared between looks
     * @throws IOException if a style sheet is missing
     */
    public static MapLook load(
            LayerSource source, BaseMap map, Typefaces typefaces, Lettering lettering, MapTheme theme)
            throws IOException {
        MapStyle style = MapStyle.load(source, theme);
        return new MapLook(
                style,
                new BaseMapOverlay(map, style),
                new LabelOverlay(map, style, lettering, LabelLanguage.BOTH),
                SiteStyle.of(theme, typefaces),
                new BaseMapLegend(map, style));
    }
}
