package org.basewatch.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.basewatch.map.Occupancy.Strictness;

/**
 * Where each site of a scene is drawn in a view. The one answer serves painting, hit test, keyboard items and the labels of the
 * base map, which give way to it. Immutable; any thread.
 *
 * <p>A symbol stands on its true point where there is room. Where it would collide it gives way to those before it: it moves
 * aside, with a thin leader to the true point, or sheds its name. Near the edge of the frame it flips inwards. What is chosen
 * depends on scale and order alone as long as nothing is near an edge, so panning does not make symbols jump.
 */
public final class SiteLayout {
    private static final double MARGIN = 4;

    private final List<LayoutItem> items;
    private final Optional<String> selected;
    private final SiteStyle style;
    private final List<BoxedOverlay> furniture;
    private final LastView<List<PlacedSite>> lastPlaced = new LastView<>(this::compute);

    /**
     * Prepares a scene.
     *
     * @param scene what is to be placed; sites earlier in its order keep their place
     * @param projection from positions to the map
     * @param style fonts, which decide how much room words need
     * @param furniture what symbols should not lie on
     */
    public SiteLayout(
            MapScene scene, MapProjection projection, SiteStyle style, List<? extends BoxedOverlay> furniture) {
        this.selected = scene.selected();
        this.style = style;
        this.furniture = List.copyOf(furniture);
        this.items = items(scene, projection, style);
    }

    private static List<LayoutItem> items(MapScene scene, MapProjection projection, SiteStyle style) {
        SideChoice sides = SideChoice.of(scene, projection);
        List<LayoutItem> points = new ArrayList<>();
        List<LayoutItem> areas = new ArrayList<>();
        List<LayoutItem> candidates = new ArrayList<>();
        for (MapSite site : scene.sites()) {
            LayoutItem.of(site, projection, style, sides.of(site))
                    .ifPresent(item -> (item.form() == SymbolForm.AREA ? areas : points).add(item));
            site.candidates()
                    .forEach(candidate -> LayoutItem.candidate(site, candidate, projection, style)
                            .ifPresent(candidates::add));
        }
        return Stream.of(points, areas, candidates).flatMap(List::stream).toList();
    }

    /** Places everything that is visible in a view; points first, then areas, then candidates, each in the order of the scene. */
    public List<PlacedSite> place(Viewport viewport) {
        return lastPlaced.of(viewport);
    }

    private List<PlacedSite> compute(Viewport viewport) {
        Box frame = new Box(0, 0, viewport.width(), viewport.height()).grown(-MARGIN);
        List<Box> taken = furniture.stream()
                .flatMap(overlay -> overlay.boxes(viewport).stream())
                .toList();
        List<double[]> points = items.stream()
                .filter(item -> item.form().hasSymbol())
                .map(item -> screen(item, viewport))
                .toList();
        AffineTransform toScreen = viewport.mapToScreen();
        List<Shape> areas = items.stream()
                .filter(item -> item.form() == SymbolForm.AREA)
                .flatMap(item -> item.outline().stream())
                .map(toScreen::createTransformedShape)
                .toList();
        Occupancy occupancy = new Occupancy(frame, taken, points, areas);
        for (LayoutItem item : items) {
            place(item, viewport, frame, occupancy);
        }
        return List.copyOf(occupancy.taken());
    }

    private void place(LayoutItem item, Viewport viewport, Box frame, Occupancy occupancy) {
        double[] at = screen(item, viewport);
        boolean isSelected = selected.filter(item.site().key()::equals).isPresent();
        AffineTransform toScreen = viewport.mapToScreen();
        Optional<Shape> outline = item.outline().map(toScreen::createTransformedShape);
        if (!item.form().hasSymbol()) {
            AreaPlaces places = new AreaPlaces(item, at[0], at[1], isSelected, outline.orElseThrow(), frame);
            if (places.all().findAny().isPresent()) {
                occupancy.take(firstFree(places::all, occupancy).orElseGet(places::wordless));
            }
            return;
        }
        SymbolPlaces places = new SymbolPlaces(item, at[0], at[1], isSelected, outline, style);
        if (new Box(0, 0, viewport.width(), viewport.height()).holds(at[0], at[1])) {
            occupancy.take(firstFree(places::all, occupancy)
                    .or(() -> places.all().findFirst())
                    .orElseThrow());
        } else {
            placeOutside(places, item, frame, occupancy);
        }
    }

    private static void placeOutside(SymbolPlaces places, LayoutItem item, Box frame, Occupancy occupancy) {
        PlacedSite natural = places.natural(item.blocks().get(0)).findFirst().orElseThrow();
        boolean circleSeen = natural.outline()
                .filter(shape -> shape.intersects(frame.toRectangle()))
                .isPresent();
        if ((natural.box().overlaps(frame) || circleSeen) && occupancy.isFreeOutside(natural)) {
            occupancy.take(natural);
        }
    }

    /** The best place that is free in the strictest sense in which any is; each place is looked at once. */
    private static Optional<PlacedSite> firstFree(Supplier<Stream<PlacedSite>> places, Occupancy occupancy) {
        Strictness[] all = Strictness.values();
        PlacedSite[] best = new PlacedSite[all.length];
        boolean isFreeOfAll = places.get().anyMatch(placed -> {
            // What is not free in the least sense is not free in a stricter one.
            for (int at = all.length - 1; at >= 0 && occupancy.isFree(placed, all[at]); at--) {
                best[at] = best[at] == null ? placed : best[at];
            }
            return best[0] != null;
        });
        return isFreeOfAll
                ? Optional.of(best[0])
                : Stream.of(best).filter(Objects::nonNull).findFirst();
    }

    private static double[] screen(LayoutItem item, Viewport viewport) {
        return new double[] {
            viewport.screenX(item.anchor().x()), viewport.screenY(item.anchor().y())
        };
    }
}
