package org.basewatch.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
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
        List<BoxedOverlay> plain = withoutLegend(shown, projection, style, "");
        SiteLayout sites = new SiteLayout(scene, projection, style, plain);
        return withLegend(shown, plain, sites, (view, placed) -> baseSigns.apply(view), CoveredPlaces.none(), 0);
    }

    /**
     * The pieces that do not depend on what is on the map.
     *
     * @param credits follows the attribution of the base map; "" for nothing
     */
    public static List<BoxedOverlay> withoutLegend(
            Furniture shown, MapProjection projection, SiteStyle style, String credits) {
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
        return List.copyOf(overlays);
    }

    /**
     * The same with the legend, if it is switched on.
     *
     * @param others the other pieces, which it keeps off
     * @param sites what it explains, placed beside the other pieces: whether a pin gives way to the legend must not change the legend
     * @param baseSigns signs of the base map that are in sight in a view below some sites, such as borders
     * @param covered what it stands beside
     * @param reports how many the open set has
     */
    public static List<BoxedOverlay> withLegend(
            Furniture shown,
            List<BoxedOverlay> others,
            SiteLayout sites,
            BiFunction<Viewport, List<PlacedSite>, List<LegendSign>> baseSigns,
            CoveredPlaces covered,
            int reports) {
        if (!shown.legend()) {
            return others;
        }
        List<BoxedOverlay> overlays = new ArrayList<>(others);
        Predicate<Viewport> folds = view -> shown.legendFolding().foldsIn(view, reports);
        overlays.add(new LegendOverlay(
                view -> Stream.concat(
                                LegendSigns.of(sites.place(view), sites.style()).stream(),
                                baseSigns.apply(view, sites.place(view)).stream())
                        .toList(),
                // below sites there is less of the base map to explain, but then there are sites
                view -> !baseSigns.apply(view, List.of()).isEmpty()
                        || !sites.place(view).isEmpty(),
                sites.style(),
                Corner.BOTTOM_RIGHT,
                others,
                covered,
                folds,
                (view, box) -> folds.test(view) ? sites.pointsIn(box, view) : placesIn(box, sites.place(view))));
        return List.copyOf(overlays);
    }

    private static int placesIn(Box box, List<PlacedSite> sites) {
        return (int) sites.stream()
                .filter(site -> site.candidate().isEmpty() && box.holds(site.anchorX(), site.anchorY()))
                .count();
    }
}
