package org.basewatch.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The furniture of a map, each piece in its corner and off the others: scale bar lower left, attribution lower right, north arrow
 * upper right, and the legend above the attribution, where Syria leaves the most room.
 */
public final class FurnitureOverlays {
    private FurnitureOverlays() {}

    /**
     * The pieces that are switched on, in the order of painting.
     *
     * @param shown which pieces
     * @param scene for the legend: what is on the map
     * @param projection of the map
     * @param style the look
     * @param baseSigns for the legend: signs of the base map that are in sight in a view, such as borders
     */
    public static List<BoxedOverlay> of(
            Furniture shown,
            MapScene scene,
            MapProjection projection,
            SiteStyle style,
            Function<Viewport, List<LegendSign>> baseSigns) {
        SiteLayout bare = new SiteLayout(scene, projection, style, List.of());
        return of(shown, bare, projection, baseSigns, "", CoveredPlaces.none());
    }

    /**
     * The same on a map with layers of the user's own, in a window.
     *
     * @param bare where the sites are as long as there is no furniture: whether a pin gives way to the legend must not change the legend
     * @param credits follows the attribution of the base map; "" for nothing
     * @param covered what the legend stands beside
     */
    public static List<BoxedOverlay> of(
            Furniture shown,
            SiteLayout bare,
            MapProjection projection,
            Function<Viewport, List<LegendSign>> baseSigns,
            String credits,
            CoveredPlaces covered) {
        SiteStyle style = bare.style();
        List<BoxedOverlay> overlays = new ArrayList<>();
        Optional<ScaleBarOverlay> bar =
                shown.scaleBar() ? Optional.of(new ScaleBarOverlay(projection, style)) : Optional.empty();
        bar.ifPresent(overlays::add);
        if (shown.northArrow()) {
            overlays.add(new NorthArrowOverlay(projection, style));
        }
        if (shown.attribution()) {
            overlays.add(new AttributionOverlay(AttributionOverlay.BUNDLED + credits, style, bar, !credits.isEmpty()));
        }
        if (shown.legend()) {
            overlays.add(new LegendOverlay(
                    view -> Stream.concat(
                                    LegendSigns.of(bare.place(view), style).stream(), baseSigns.apply(view).stream())
                            .toList(),
                    style,
                    Corner.BOTTOM_RIGHT,
                    overlays,
                    covered,
                    shown.legendFolded(),
                    (view, box) -> placesIn(box, bare.place(view))));
        }
        return List.copyOf(overlays);
    }

    private static int placesIn(Box box, List<PlacedSite> sites) {
        return (int) sites.stream()
                .filter(site -> site.candidate().isEmpty() && box.holds(site.anchorX(), site.anchorY()))
                .count();
    }
}
