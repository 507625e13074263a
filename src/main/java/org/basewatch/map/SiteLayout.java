package org.basewatch.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
    private final Optional<SiteLayout> bare;
    private final LastView<List<Optional<PlacedSite>>> lastPlaced = new LastView<>(this::compute);

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
        this(items(scene, projection, style), scene.selected(), style, List.copyOf(furniture), Optional.empty());
    }

    private SiteLayout(
            List<LayoutItem> items,
            Optional<String> selected,
            SiteStyle style,
            List<BoxedOverlay> furniture,
            Optional<SiteLayout> bare) {
        this.items = items;
        this.selected = selected;
        this.style = style;
        this.furniture = furniture;
        this.bare = bare;
    }

    /** The same scene beside furniture, where this layout has none: what no furniture touches is not placed a second time. */
    public SiteLayout beside(List<? extends BoxedOverlay> pieces) {
        return new SiteLayout(
                items,
                selected,
                style,
                List.copyOf(pieces),
                furniture.isEmpty() ? Optional.of(this) : Optional.empty());
    }

    /** The look of what is placed. */
    SiteStyle style() {
        return style;
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
        return lastPlaced.of(viewport).stream().flatMap(Optional::stream).toList();
    }

    private List<Optional<PlacedSite>> compute(Viewport viewport) {
        Box frame = new Box(0, 0, viewport.width(), viewport.height()).grown(-MARGIN);
        List<Box> taken = furniture.stream()
                .flatMap(overlay -> overlay.boxes(viewport).stream())
                .toList();
        Optional<SettledPlaces> settled = bare.map(layout -> new SettledPlaces(layout.lastPlaced.of(viewport), taken));
        Occupancy occupancy = occupancy(viewport, frame, taken);
        List<Optional<PlacedSite>> all = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            LayoutItem item = items.get(i);
            Placing placing = new Placing(item, viewport, frame);
            int at = i;
            Optional<PlacedSite> placed = settled.filter(places -> places.holds(at, placing.reach()))
                    .map(places -> places.of(at))
                    .orElseGet(() -> placing.best(occupancy));
            placed.ifPresent(occupancy::take);
            settled.ifPresent(places -> places.placed(at, placed));
            all.add(placed);
        }
        return all;
    }

    private Occupancy occupancy(Viewport viewport, Box frame, List<Box> taken) {
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
        return new Occupancy(frame, taken, points, areas);
    }

    /** Finds the place of one item in a view. */
    private final class Placing {
        private final LayoutItem item;
        private final Box view;
        private final Box frame;
        private final double[] at;
        private final boolean isSelected;
        private final Optional<Shape> outline;

        Placing(LayoutItem item, Viewport viewport, Box frame) {
            this.item = item;
            this.view = new Box(0, 0, viewport.width(), viewport.height());
            this.frame = frame;
            this.at = screen(item, viewport);
            this.isSelected = selected.filter(item.site().key()::equals).isPresent();
            this.outline = item.outline().map(viewport.mapToScreen()::createTransformedShape);
        }

        /** A box around all places that it may take; the words of an area may go anywhere. */
        Box reach() {
            return item.form().hasSymbol() ? symbolPlaces().reach() : view.grown(view.width() + view.height());
        }

        Optional<PlacedSite> best(Occupancy occupancy) {
            if (!item.form().hasSymbol()) {
                AreaPlaces places = new AreaPlaces(item, at[0], at[1], isSelected, outline.orElseThrow(), frame);
                return places.all().findAny().isPresent()
                        ? firstFree(test -> places.all().anyMatch(test), occupancy)
                                .or(() -> Optional.of(places.wordless()))
                        : Optional.empty();
            }
            SymbolPlaces places = symbolPlaces();
            return view.holds(at[0], at[1])
                    ? firstFree(places::anyMatch, occupancy).or(() -> Optional.of(places.lastResort()))
                    : outside(places, item, frame, occupancy);
        }

        private SymbolPlaces symbolPlaces() {
            return new SymbolPlaces(item, at[0], at[1], isSelected, outline, style);
        }
    }

    private static Optional<PlacedSite> outside(SymbolPlaces places, LayoutItem item, Box frame, Occupancy occupancy) {
        PlacedSite natural = places.first();
        boolean circleSeen = natural.outline()
                .filter(shape -> shape.intersects(frame.toRectangle()))
                .isPresent();
        return (natural.box().overlaps(frame) || circleSeen) && occupancy.isFreeOutside(natural)
                ? Optional.of(natural)
                : Optional.empty();
    }

    /** Places to try, best first, each made only when those before it did not do. */
    private interface Places {
        boolean anyMatch(Predicate<PlacedSite> test);
    }

    /** The best place that is free in the strictest sense in which any is; each place is looked at once. */
    private static Optional<PlacedSite> firstFree(Places places, Occupancy occupancy) {
        Map<Strictness, PlacedSite> best = new EnumMap<>(Strictness.class);
        places.anyMatch(placed -> {
            boolean nextBest = best.containsKey(Strictness.LINES);
            occupancy.strictest(placed, nextBest).ifPresent(free -> best.putIfAbsent(free, placed));
            return best.containsKey(Strictness.ALL);
        });
        return best.values().stream().findFirst();
    }

    private static double[] screen(LayoutItem item, Viewport viewport) {
        return new double[] {
            viewport.screenX(item.anchor().x()), viewport.screenY(item.anchor().y())
        };
    }
}
