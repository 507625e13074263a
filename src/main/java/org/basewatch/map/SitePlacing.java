package org.basewatch.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Places items in one view, one after the other: each where those before it leave room. Not for several threads. */
final class SitePlacing {
    private static final double MARGIN = 4;
    /** Where there are more areas than these, signs that keep off all of them would end far from their points. */
    private static final int MOST_KEPT_CLEAR = 12;

    private final Viewport viewport;
    private final Box frame;
    private final List<Box> furniture;
    private final Optional<String> selected;
    private final SiteStyle style;

    /**
     * A view.
     *
     * @param furniture boxes that are taken
     * @param selected key of the selected site
     */
    SitePlacing(Viewport viewport, List<Box> furniture, Optional<String> selected, SiteStyle style) {
        this.viewport = viewport;
        this.frame = new Box(0, 0, viewport.width(), viewport.height()).grown(-MARGIN);
        this.furniture = furniture;
        this.selected = selected;
        this.style = style;
    }

    /**
     * Places items with as many words as a wording has.
     *
     * @param without what was placed beside less furniture, which saves work
     */
    Placement of(List<LayoutItem> items, Wording wording, Optional<Placement> without) {
        Optional<SettledPlaces> settled =
                without.filter(it -> it.isOf(items, wording)).map(it -> new SettledPlaces(it, furniture));
        Round round = new Round(items, wording);
        for (int at = 0; at < items.size(); at++) {
            ItemPlacing item = round.item(at);
            int number = at;
            boolean holds =
                    settled.filter(places -> places.holds(number, item::reach)).isPresent();
            ItemPlace found = holds ? without.orElseThrow().found().get(at) : item.search(round.occupancy);
            round.found(at, found);
            settled.ifPresent(places -> places.placed(number, found.placed()));
        }
        return round.placement();
    }

    /**
     * The same where things were in an earlier picture, as far as they can stay there and not much nearer to their points: places first, then spots, as in any picture,
     * but of each what stays before what moves.
     */
    Placement following(List<LayoutItem> items, Wording wording, EarlierPlaces earlier) {
        Round round = new Round(items, wording);
        for (Rank rank : Rank.values()) {
            for (int at : round.open(rank)) {
                ItemPlacing item = round.item(at);
                earlier.of(items.get(at))
                        .filter(ItemPlace::isUnbeatable)
                        .flatMap(before -> item.kept(before, round.occupancy))
                        .ifPresent(found -> round.found(at, found));
            }
            for (int at : round.open(rank)) {
                ItemPlacing item = round.item(at);
                earlier.of(items.get(at))
                        .flatMap(before ->
                                item.best(round.occupancy).or(() -> item.keptOrNearer(before, round.occupancy)))
                        .ifPresent(found -> round.found(at, found));
            }
            for (int at : round.open(rank)) {
                round.found(at, round.item(at).search(round.occupancy));
            }
        }
        return round.placement();
    }

    /**
     * The same where everything stays where it was in an earlier picture, whatever it lies below now: while the map is moved. Only
     * what comes into sight looks for a place; if it finds none, it waits until the map is at rest.
     */
    Placement moved(List<LayoutItem> items, EarlierPlaces earlier) {
        Round round = new Round(items, earlier.wording());
        Map<Integer, ItemPlace> shown = new HashMap<>();
        for (int at = 0; at < items.size(); at++) {
            ItemPlacing item = round.item(at);
            int number = at;
            earlier.of(items.get(at))
                    .flatMap(item::moved)
                    .ifPresent(found -> earlier.shown(items.get(number))
                            .flatMap(item::moved)
                            .ifPresent(worded -> {
                                round.stays(number, found, worded);
                                shown.put(number, worded);
                            }));
        }
        for (int at : round.open()) {
            ItemPlace found = round.item(at).search(round.occupancy);
            round.found(at, found.isHomeless() ? ItemPlace.of(Optional.empty()) : found);
        }
        Placement placement = round.placement();
        List<ItemPlace> worded = new ArrayList<>(placement.found());
        shown.forEach(worded::set);
        return placement.showing(worded);
    }

    /** A crowded placement with words given back where there is room for them after all: beside the selected sign first. */
    Placement richer(Placement crowded) {
        if (crowded.wording() == Wording.FULL) {
            return crowded;
        }
        List<LayoutItem> items = crowded.items();
        Occupancy occupancy = occupancy(items);
        crowded.placed().forEach(occupancy::take);
        List<ItemPlace> richer = new ArrayList<>(crowded.found());
        IntStream.range(0, items.size())
                .boxed()
                .sorted(Comparator.comparing(at -> !isSelected(items.get(at))))
                .forEach(at -> richer.set(
                        at,
                        new ItemPlacing(items.get(at), crowded.wording(), viewport, frame, selected, style)
                                .richer(crowded.found().get(at), occupancy)));
        return crowded.showing(richer);
    }

    private boolean isSelected(LayoutItem item) {
        return selected.filter(item.site().key()::equals).isPresent();
    }

    /** What goes before what; a new spot never drives a place away. */
    private enum Rank {
        PLACES,
        SPOTS,
        OTHERS;

        static Rank of(LayoutItem item) {
            return switch (item.form()) {
                case PIN, CALLOUT -> PLACES;
                case CLUSTER, MARK -> SPOTS;
                case AREA, CANDIDATE, CANDIDATE_AREA -> OTHERS;
            };
        }
    }

    /** Items on their way to their places. */
    private final class Round {
        private final List<LayoutItem> items;
        private final Wording wording;
        private final Occupancy occupancy;
        private final ItemPlacing[] placings;
        private final ItemPlace[] found;

        Round(List<LayoutItem> items, Wording wording) {
            this.items = items;
            this.wording = wording;
            this.occupancy = occupancy(items);
            this.placings = new ItemPlacing[items.size()];
            this.found = new ItemPlace[items.size()];
        }

        ItemPlacing item(int at) {
            if (placings[at] == null) {
                placings[at] = new ItemPlacing(items.get(at), wording, viewport, frame, selected, style);
            }
            return placings[at];
        }

        int[] open(Rank rank) {
            return IntStream.range(0, found.length)
                    .filter(at -> found[at] == null && Rank.of(items.get(at)) == rank)
                    .toArray();
        }

        int[] open() {
            return IntStream.range(0, found.length)
                    .filter(at -> found[at] == null)
                    .toArray();
        }

        void stays(int at, ItemPlace place, ItemPlace shown) {
            found[at] = place;
            shown.placed().ifPresent(occupancy::take);
        }

        void found(int at, ItemPlace place) {
            found[at] = place;
            place.placed().ifPresent(occupancy::take);
        }

        Placement placement() {
            return Placement.of(items, wording, List.of(found));
        }
    }

    private Occupancy occupancy(List<LayoutItem> items) {
        List<double[]> points = items.stream()
                .filter(item -> item.form().hasSymbol())
                .map(item -> ItemPlacing.screen(item, viewport))
                .toList();
        AffineTransform toScreen = viewport.mapToScreen();
        List<Shape> areas = items.stream()
                .filter(item -> item.form() == SymbolForm.AREA)
                .flatMap(item -> item.outline().stream())
                .map(toScreen::createTransformedShape)
                .filter(area -> area.intersects(frame.toRectangle()))
                .toList();
        return new Occupancy(frame, furniture, points, areas.size() > MOST_KEPT_CLEAR ? List.of() : areas);
    }
}
