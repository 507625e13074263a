package org.basewatch.map;

import java.awt.Shape;
import java.util.Optional;
import java.util.function.Predicate;
import org.basewatch.map.ItemPlace.Lack;
import org.basewatch.map.Occupancy.Strictness;

/** Finds the place of one item in a view. Not for several threads. */
final class ItemPlacing {
    /** Longest leader of a place in a map that is not crowded, in logical units. */
    private static final double FAR = 100;
    /** A sign with a longer leader looks for a nearer place whenever the map comes to rest. */
    static final double NEAR = 70;
    /** How much nearer that has to be, so that it is worth a jump. */
    static final double MUCH_NEARER = 0.6;

    private final LayoutItem item;
    private final Wording wording;
    private final Box view;
    private final Box frame;
    private final SiteStyle style;
    private final double[] at;
    private final boolean isSelected;
    private final Optional<Shape> outline;

    /**
     * An item with as many words as a wording has.
     *
     * @param frame within which signs of visible points stay
     * @param selected key of the selected site
     */
    ItemPlacing(
            LayoutItem item,
            Wording wording,
            Viewport viewport,
            Box frame,
            Optional<String> selected,
            SiteStyle style) {
        this.item = item;
        this.wording = wording;
        this.view = new Box(0, 0, viewport.width(), viewport.height());
        this.frame = frame;
        this.style = style;
        this.at = screen(item, viewport);
        this.isSelected = selected.filter(item.site().key()::equals).isPresent();
        this.outline = item.outline().map(viewport.mapToScreen()::createTransformedShape);
    }

    /** Where the true point of an item is on the screen. */
    static double[] screen(LayoutItem item, Viewport viewport) {
        return new double[] {
            viewport.screenX(item.anchor().x()), viewport.screenY(item.anchor().y())
        };
    }

    /** A box around all places that it may take; the words of an area may go anywhere. */
    Box reach() {
        return item.form().hasSymbol() ? symbolPlaces().reach() : view.grown(view.width() + view.height());
    }

    /** The best of all its places that is free. */
    ItemPlace search(Occupancy occupancy) {
        if (!item.form().hasSymbol()) {
            return words(occupancy);
        }
        SymbolPlaces places = symbolPlaces();
        if (!isInView()) {
            return ItemPlace.of(outside(places, occupancy));
        }
        PlaceSearch search = new PlaceSearch(occupancy, at[0], at[1]);
        boolean isFirst = places.anyMatch(search) && search.isFirstBest();
        if (search.best().isPresent()) {
            PlacedSite best = search.best().get();
            return new ItemPlace(search.best(), search.freedom(), isFirst, lack(best));
        }
        PlacedSite last = places.lastResort();
        Lack lack = occupancy.isOffOthers(last) ? Lack.SIGHT : Lack.SIGN;
        return new ItemPlace(Optional.of(last), Optional.empty(), false, lack);
    }

    /** The best place of all, if that is free. */
    Optional<ItemPlace> best(Occupancy occupancy) {
        if (!item.form().hasSymbol() || !isInView()) {
            return Optional.empty();
        }
        PlacedSite first = symbolPlaces().first();
        return occupancy
                .strictest(first, true)
                .filter(Strictness.ALL::equals)
                .map(free -> new ItemPlace(Optional.of(first), Optional.of(free), true, Lack.NOTHING));
    }

    /** The place that it had in an earlier picture, if that is as free as it was then; or else one much nearer to its point. */
    Optional<ItemPlace> keptOrNearer(ItemPlace before, Occupancy occupancy) {
        Optional<ItemPlace> kept = kept(before, occupancy);
        double length = kept.map(ItemPlacing::leader).orElse(0.0);
        return length <= NEAR
                ? kept
                : Optional.of(search(occupancy))
                        .filter(it -> it.freedom().isPresent() && leader(it) < MUCH_NEARER * length)
                        .or(() -> kept);
    }

    private static double leader(ItemPlace found) {
        return found.placed()
                .flatMap(PlacedSite::leader)
                .map(PlacedSite.Leader::length)
                .orElse(0.0);
    }

    /** The place that it had in an earlier picture, if that is as free as it was then. */
    Optional<ItemPlace> kept(ItemPlace before, Occupancy occupancy) {
        if (!item.form().hasSymbol() || !isInView() || before.freedom().isEmpty()) {
            return Optional.empty();
        }
        Optional<PlacedSite> again = before.placed().flatMap(symbolPlaces()::again);
        return again.flatMap(place -> occupancy.strictest(place, false))
                .filter(free -> free.compareTo(before.freedom().get()) <= 0)
                .map(free -> new ItemPlace(
                        again,
                        Optional.of(free),
                        before.isUnbeatable() && free == Strictness.ALL,
                        lack(again.orElseThrow())));
    }

    /** A sign as it stands, with more words beside it if these are as free as it is. */
    ItemPlace richer(ItemPlace now, Occupancy occupancy) {
        if (!item.form().hasSymbol() || !isInView() || now.freedom().isEmpty()) {
            return now;
        }
        PlacedSite placed = now.placed().orElseThrow();
        Strictness freedom = now.freedom().get();
        occupancy.release(placed);
        PlacedSite richer = symbolPlaces()
                .richer(placed)
                .filter(place -> occupancy
                        .strictest(place, false)
                        .filter(free -> free.compareTo(freedom) <= 0)
                        .isPresent())
                .findFirst()
                .orElse(placed);
        occupancy.take(richer);
        return now.at(richer);
    }

    /** What was found for it in an earlier picture, moved with the map; empty where its words are others now. */
    Optional<ItemPlace> moved(ItemPlace before) {
        if (before.placed().isEmpty()) {
            return Optional.empty();
        }
        PlacedSite earlier = before.placed().get();
        Optional<PlacedSite> moved = item.form().hasSymbol()
                ? symbolPlaces().againWithAnyWords(earlier)
                : areaPlaces().again(earlier);
        return moved.filter(this::isSeen).map(before::at);
    }

    private boolean isSeen(PlacedSite placed) {
        return placed.box().overlaps(view)
                || placed.outline()
                        .filter(shape -> shape.intersects(view.toRectangle()))
                        .isPresent();
    }

    private AreaPlaces areaPlaces() {
        return new AreaPlaces(item, wording, at[0], at[1], isSelected, outline.orElseThrow(), frame);
    }

    private ItemPlace words(Occupancy occupancy) {
        AreaPlaces places = areaPlaces();
        if (places.all().findAny().isEmpty()) {
            return ItemPlace.of(Optional.empty());
        }
        PlaceSearch search = new PlaceSearch(occupancy, at[0], at[1]);
        Predicate<PlacedSite> passes = search::passes;
        boolean isFirst = places.all().anyMatch(passes) && search.isFirstBest();
        PlacedSite best = search.best().orElseGet(places::wordless);
        Lack lack = occupancy.isOffFurniture(best) ? lack(best) : Lack.WORDS;
        return new ItemPlace(Optional.of(best), search.freedom(), isFirst, lack);
    }

    private Lack lack(PlacedSite placed) {
        boolean isPlace = item.form() == SymbolForm.PIN;
        boolean isNameless = isPlace && placed.block().title().isEmpty();
        boolean isSilent = item.form() == SymbolForm.AREA && placed.block().isEmpty();
        return isNameless || isSilent || isPlace && isFar(placed) ? Lack.WORDS : Lack.NOTHING;
    }

    /** A place whose words found room only so far away is one more that crowds the map. */
    private static boolean isFar(PlacedSite placed) {
        return placed.form() == SymbolForm.CALLOUT
                && placed.leader().filter(it -> it.length() > FAR).isPresent();
    }

    private Optional<PlacedSite> outside(SymbolPlaces places, Occupancy occupancy) {
        PlacedSite natural = places.first();
        boolean circleSeen = natural.outline()
                .filter(shape -> shape.intersects(frame.toRectangle()))
                .isPresent();
        return (natural.box().overlaps(frame) || circleSeen) && occupancy.isOffOthers(natural)
                ? Optional.of(natural)
                : Optional.empty();
    }

    private boolean isInView() {
        return view.holds(at[0], at[1]);
    }

    private SymbolPlaces symbolPlaces() {
        return new SymbolPlaces(item, wording, at[0], at[1], isSelected, outline, style);
    }
}
