package org.basewatch.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
    private final Optional<SiteLayout> before;
    private final LastView<Placement> lastPlaced = new LastView<>(this::compute);

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
            Optional<SiteLayout> before) {
        this.items = items;
        this.selected = selected;
        this.style = style;
        this.furniture = furniture;
        this.before = before;
    }

    /** The same scene beside furniture: where that is more than before, what is not touched by it is not placed a second time. */
    public SiteLayout beside(List<? extends BoxedOverlay> pieces) {
        return new SiteLayout(
                items,
                selected,
                style,
                List.copyOf(pieces),
                pieces.containsAll(furniture) ? Optional.of(this) : Optional.empty());
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
        return lastPlaced.of(viewport).places().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Placement compute(Viewport viewport) {
        Box frame = new Box(0, 0, viewport.width(), viewport.height()).grown(-MARGIN);
        List<Box> taken = furniture.stream()
                .flatMap(overlay -> overlay.boxes(viewport).stream())
                .toList();
        Optional<SettledPlaces> settled =
                before.map(layout -> new SettledPlaces(layout.lastPlaced.of(viewport), taken));
        Occupancy occupancy = occupancy(viewport, frame, taken);
        List<Optional<PlacedSite>> all = new ArrayList<>(items.size());
        BitSet unbeatable = new BitSet();
        for (int i = 0; i < items.size(); i++) {
            Placing placing = new Placing(items.get(i), viewport, frame);
            int at = i;
            boolean holds =
                    settled.filter(places -> places.holds(at, placing::reach)).isPresent();
            Optional<PlacedSite> placed = holds ? settled.flatMap(places -> places.of(at)) : placing.best(occupancy);
            placed.ifPresent(occupancy::take);
            settled.ifPresent(places -> places.placed(at, placed));
            unbeatable.set(
                    i, holds ? settled.filter(places -> places.isUnbeatable(at)).isPresent() : placing.isUnbeatable());
            all.add(placed);
        }
        return new Placement(all, unbeatable);
    }

    /**
     * Where everything is.
     *
     * @param places for each item its place, if it has one
     * @param unbeatable the items that have the best of all their places, whatever else moves away
     */
    record Placement(List<Optional<PlacedSite>> places, BitSet unbeatable) {}

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
        private boolean unbeatable;

        Placing(LayoutItem item, Viewport viewport, Box frame) {
            this.item = item;
            this.view = new Box(0, 0, viewport.width(), viewport.height());
            this.frame = frame;
            this.at = screen(item, viewport);
            this.isSelected = selected.filter(item.site().key()::equals).isPresent();
            this.outline = item.outline().map(viewport.mapToScreen()::createTransformedShape);
        }

        /** Whether the best place of all was free in the strictest sense. */
        boolean isUnbeatable() {
            return unbeatable;
        }

        /** A box around all places that it may take; the words of an area may go anywhere. */
        Box reach() {
            return item.form().hasSymbol() ? symbolPlaces().reach() : view.grown(view.width() + view.height());
        }

        Optional<PlacedSite> best(Occupancy occupancy) {
            if (!item.form().hasSymbol()) {
                AreaPlaces places = new AreaPlaces(item, at[0], at[1], isSelected, outline.orElseThrow(), frame);
                return places.all().findAny().isPresent()
                        ? bestOf(search -> places.all().anyMatch(search::passes), occupancy)
                                .or(() -> Optional.of(places.wordless()))
                        : Optional.empty();
            }
            SymbolPlaces places = symbolPlaces();
            return view.holds(at[0], at[1])
                    ? bestOf(places::anyMatch, occupancy).or(() -> Optional.of(places.lastResort()))
                    : outside(places, item, frame, occupancy);
        }

        private Optional<PlacedSite> bestOf(Predicate<PlaceSearch> places, Occupancy occupancy) {
            PlaceSearch search = new PlaceSearch(occupancy, at[0], at[1]);
            unbeatable = places.test(search) && search.isFirstBest();
            return search.best();
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

    private static double[] screen(LayoutItem item, Viewport viewport) {
        return new double[] {
            viewport.screenX(item.anchor().x()), viewport.screenY(item.anchor().y())
        };
    }
}
