package org.basewatch.app;

import java.util.List;
import java.util.Optional;
import org.basewatch.map.BoxedOverlay;
import org.basewatch.map.Extent;
import org.basewatch.map.Furniture;
import org.basewatch.map.FurnitureOverlays;
import org.basewatch.map.Graticule;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.LayerWords;
import org.basewatch.map.MapLook;
import org.basewatch.map.MapProjection;
import org.basewatch.map.MapTheme;
import org.basewatch.map.SiteStyle;
import org.basewatch.ui.map.MapContent;

/**
 * The furniture that says the same whatever is reported: kept from picture to picture, as each piece remembers what it measured for
 * the last view, which takes as long as placing all signs. One thread at a time.
 */
final class StandingFurniture {
    private final MapProjection projection;
    private Optional<Kept> kept = Optional.empty();

    /** Furniture of maps in a projection. */
    StandingFurniture(MapProjection projection) {
        this.projection = projection;
    }

    /**
     * The pieces that do not depend on what is on the map.
     *
     * @param pieces scale bar, north arrow, attribution, as far as they are switched on
     * @param graticule meridians and parallels, whether they are switched on or not
     */
    record Pieces(List<BoxedOverlay> pieces, Graticule graticule) {}

    private record Key(Furniture shown, MapTheme theme, LabelLanguage language, String credits, List<Extent> imagery) {}

    private record Kept(Key key, Pieces pieces) {}

    /** The pieces for what is to be shown; the same ones as long as they would look alike. */
    Pieces of(MapContent content, MapLook look, SiteStyle style) {
        LayerWords layers = LayerWords.of(content.layers());
        Key key =
                new Key(content.furniture(), content.theme(), style.language(), layers.attribution(), layers.imagery());
        Kept known = kept.filter(last -> last.key().equals(key))
                .orElseGet(() -> new Kept(
                        key,
                        new Pieces(
                                FurnitureOverlays.withoutLegend(
                                        content.furniture(), projection, style, layers.attribution()),
                                look.graticule(projection, layers))));
        kept = Optional.of(known);
        return known.pieces();
    }
}
