package org.basewatch.app;

import java.io.IOException;
import org.basewatch.export.MapKit;
import org.basewatch.map.BaseMap;
import org.basewatch.map.LayerSource;
import org.basewatch.map.MapProjection;
import org.basewatch.map.MapTheme;
import org.basewatch.map.Typefaces;

/**
 * The bundled map and its fonts, read once and shared by the window and its pictures. Immutable; any thread.
 *
 * @param source where its files are
 * @param map in the projection made for Syria
 * @param typefaces the fonts
 */
record BundledMap(LayerSource source, BaseMap map, Typefaces typefaces) {
    /**
     * Reads it.
     *
     * @throws IOException if a file of the program is missing or damaged
     */
    static BundledMap load() throws IOException {
        LayerSource source = LayerSource.bundled();
        return new BundledMap(source, BaseMap.load(source), Typefaces.load(source));
    }

    /** What the window paints in a projection; the look of the theme is prepared at once. */
    BundledMapLayers layers(MapProjection projection, MapTheme theme) {
        return BundledMapLayers.of(this, projection, theme);
    }

    /**
     * What pictures are painted with.
     *
     * @throws IOException if the style sheet is missing
     */
    MapKit kit() throws IOException {
        return MapKit.of(source, map, typefaces);
    }
}
