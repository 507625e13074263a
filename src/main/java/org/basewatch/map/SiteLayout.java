package org.basewatch.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where each site of a scene is drawn in a view. The one answer serves painting, hit test, keyboard items and the labels of the
 * base map, which give way to it. Immutable; any thread.
 *
 * <p>A symbol stands on its true point where there is room. Where it would collide it gives way to those before it: it moves
 * aside, with a thin leader to the true point, or sheds its name. Near the edge of the frame it flips inwards. Where there is no
 * room for all of them, all have fewer words, and spots without room are drawn together with their neighbours. What is chosen
 * depends on scale and order alone as long as nothing is near an edge; elsewhere a layout that follows another keeps places.
 */
public final class SiteLayout {
    /** Each makes fewer signs; what has no room then is so small a view that nothing helps. */
    private static final int MOST_JOINS = 6;
    /** Words that were left out come back when there are so much fewer signs than in the picture before. */
    private static final double LESS_CROWDED = 0.8;
    /** How near a spot below furniture is to one that is seen, if both are drawn together; in logical units. */
    private static final double NEAR = 120;

    private final List<LayoutItem> items;
    private final Optional<String> selected;
    private final MapProjection projection;
    private final SiteStyle style;
    private final JoinedSpot joined;
    private final List<BoxedOverlay> furniture;
    private final Optional<SiteLayout> before;
    private final Optional<EarlierPlaces> earlier;
    private final boolean moving;
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
        this(
                items(scene, projection, style),
                scene.selected(),
                projection,
                style,
                List.copyOf(furniture),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private SiteLayout(
            List<LayoutItem> items,
            Optional<String> selected,
            MapProjection projection,
            SiteStyle style,
            List<BoxedOverlay> furniture,
            Optional<SiteLayout> before,
            Optional<EarlierPlaces> earlier,
            boolean moving) {
        this.items = items;
        this.selected = selected;
        this.projection = projection;
        this.style = style;
        this.joined = new JoinedSpot(projection, style);
        this.furniture = furniture;
        this.before = before;
        this.earlier = earlier;
        this.moving = moving;
    }

    /** The same scene beside furniture: where that is more than before, what is not touched by it is not placed a second time. */
    public SiteLayout beside(List<? extends BoxedOverlay> pieces) {
        return new SiteLayout(
                items,
                selected,
                projection,
                style,
                List.copyOf(pieces),
                pieces.containsAll(furniture) ? Optional.of(this) : Optional.empty(),
                Optional.empty(),
                false);
    }

    /**
     * The same scene at rest, where what was seen in the last view of another layout stays beside its point, if that view had the same
     * scale and size. A sign goes back to its best place when that is free, or to one that is much nearer to its point.
     */
    public SiteLayout following(SiteLayout shown) {
        return following(shown, false);
    }

    /**
     * The same scene while a hand moves the map: all that was seen in the last view of another layout stays where it was on the map,
     * even where it comes to lie below furniture. Once the map is at rest, {@link #following} brings it out.
     */
    public SiteLayout movedWith(SiteLayout shown) {
        return following(shown, true);
    }

    private SiteLayout following(SiteLayout shown, boolean isMoving) {
        Optional<EarlierPlaces> places =
                shown.lastPlaced.last().map(entry -> new EarlierPlaces(entry.viewport(), entry.value()));
        return new SiteLayout(items, selected, projection, style, furniture, before, places, isMoving);
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

    /**
     * The sites that are drawn in a view: those of the scene, but for spots that are drawn together as they have no room beside each
     * other.
     */
    public MapScene drawn(Viewport viewport) {
        List<MapSite> sites = lastPlaced.of(viewport).items().stream()
                .filter(item -> item.candidate().isEmpty())
                .map(LayoutItem::site)
                .toList();
        return new MapScene(sites, selected);
    }

    /** How many true points lie in a box of a view, also of what is drawn elsewhere or together with others. Places nothing. */
    int pointsIn(Box box, Viewport viewport) {
        return (int) items.stream()
                .filter(item -> item.candidate().isEmpty())
                .map(item -> ItemPlacing.screen(item, viewport))
                .filter(at -> box.holds(at[0], at[1]))
                .count();
    }

    /** Places everything that is visible in a view; points first, then areas, then candidates, each in the order of the scene. */
    public List<PlacedSite> place(Viewport viewport) {
        return lastPlaced.of(viewport).placed();
    }

    private Placement compute(Viewport viewport) {
        List<Box> taken = furniture.stream()
                .flatMap(overlay -> overlay.boxes(viewport).stream())
                .toList();
        Optional<EarlierPlaces> followed = earlier.filter(places -> places.serves(viewport));
        SitePlacing placing = new SitePlacing(viewport, taken, selected, style);
        double near = NEAR * viewport.metresPerUnit();
        if (moving && followed.isPresent()) {
            EarlierPlaces places = followed.get();
            List<LayoutItem> same = SpotJoin.again(places.joins(), items, joined::of);
            return placing.moved(same, places).after(places.joins()).chosenFor(places.crowd());
        }
        Optional<Placement> without = before.flatMap(layout -> layout.lastPlaced.known(viewport));
        BiFunction<List<LayoutItem>, Wording, Placement> placed =
                (some, wording) -> followed.map(places -> placing.following(some, wording, places))
                        .orElseGet(() -> placing.of(some, wording, without));
        Placement roomiest = roomiest(wording -> placed.apply(items, wording), followed);
        return placing.richer(joined(roomiest, placed, near));
    }

    /** With as many words as there is room for; where words were left out before, until there is clearly more room. */
    private static Placement roomiest(Function<Wording, Placement> placed, Optional<EarlierPlaces> followed) {
        if (followed.filter(places -> places.wording() != Wording.FULL).isPresent()) {
            Placement same = placed.apply(followed.get().wording());
            int crowd = followed.get().crowd();
            if (same.hasRoom() && same.crowd() > LESS_CROWDED * crowd) {
                return same.chosenFor(Math.max(crowd, same.crowd()));
            }
        }
        Placement roomiest = placed.apply(Wording.FULL);
        for (Wording wording : List.of(Wording.BRIEF, Wording.BARE)) {
            if (!roomiest.hasRoom()) {
                Placement brief = placed.apply(wording);
                roomiest = Placement.ROOMIEST.compare(brief, roomiest) < 0 ? brief : roomiest;
            }
        }
        return roomiest;
    }

    /** Spots without room are drawn together with their neighbours, as others are, until each sign has a place of its own. */
    private Placement joined(Placement crowded, BiFunction<List<LayoutItem>, Wording, Placement> placed, double near) {
        Placement now = crowded;
        for (int round = 0; round < MOST_JOINS; round++) {
            List<SpotJoin> joins = new SpotJoining(now, selected, joined, near).joins();
            if (joins.isEmpty()) {
                return now;
            }
            List<LayoutItem> fewer = SpotJoin.again(joins, now.items(), joined::of);
            List<SpotJoin> all =
                    Stream.concat(now.joins().stream(), joins.stream()).toList();
            now = placed.apply(fewer, now.wording()).after(all).chosenFor(now.crowd());
        }
        return now;
    }
}
