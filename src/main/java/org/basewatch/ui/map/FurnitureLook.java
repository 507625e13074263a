package org.basewatch.ui.map;

import java.util.List;
import java.util.Optional;
import org.basewatch.map.Box;
import org.basewatch.map.Furniture;
import org.basewatch.map.LegendOverlay;
import org.basewatch.map.MapTheme;
import org.basewatch.map.Overlay;
import org.basewatch.map.StyledLayer;
import org.basewatch.map.Viewport;
import org.basewatch.map.annotation.Annotations;

/**
 * All that decides what the furniture of the map looks like: where two are equal, so are the pictures.
 *
 * @param viewport what the pane shows
 * @param pixelScale pixels of the screen in one logical unit
 * @param shown which pieces are on
 * @param theme the look
 * @param layers layers of the user's own, named by legend and attribution
 * @param annotations drawings, named by the legend
 * @param over what the window lays over the map, which the legend keeps off
 * @param legendHead where the legend stands
 * @param legend its words: each stands for one sign
 * @param below how many places lie below it, as its head says
 */
record FurnitureLook(
        Viewport viewport,
        double pixelScale,
        Furniture shown,
        MapTheme theme,
        List<StyledLayer> layers,
        Annotations annotations,
        LaidOver over,
        Optional<Box> legendHead,
        List<String> legend,
        int below) {

    /** The look of the furniture that was laid out for an order. */
    static FurnitureLook of(MapSnapshot wanted, List<Overlay> furniture) {
        MapContent content = wanted.content();
        return new FurnitureLook(
                wanted.viewport(),
                wanted.pixelScale(),
                content.furniture(),
                content.theme(),
                content.layers(),
                content.annotations(),
                content.over(),
                LegendOverlay.headAmong(furniture, wanted.viewport()),
                LegendOverlay.wordsAmong(furniture, wanted.viewport()),
                LegendOverlay.placesBelowAmong(furniture, wanted.viewport()));
    }
}
