package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;
import org.basewatch.model.PlaceKind;
import org.junit.jupiter.api.Test;

/** More signs than there is room for: fewer words, then spots drawn together; and what stays where it is while the map is moved. */
class CrowdedLayoutTest {
    private static final SiteStyle STYLE = SampleScene.style(MapTheme.LIGHT);
    private static final double MARGIN = 45;

    /** Named places and spots at random, all of them in view. */
    private static MapScene crowd(Random random, Viewport view, int places, int spots) {
        List<MapSite> sites = new ArrayList<>();
        for (int i = 0; i < places + spots; i++) {
            GeoPoint point = SampleScene.PROJECTION.unproject(view.mapPoint(
                    MARGIN + random.nextDouble() * (view.width() - 2 * MARGIN),
                    MARGIN + random.nextDouble() * (view.height() - 2 * MARGIN)));
            boolean isPlace = i < places;
            String key = isPlace ? "place-" + i : (i % 3 == 0 ? "at:" : SpotCluster.KEY_PREFIX) + i;
            sites.add(SampleScene.site(
                    key,
                    PlaceKind.OTHER,
                    isPlace ? "Place " + i : "",
                    point.lon(),
                    point.lat(),
                    SampleScene.tally(i % 2 == 0 ? "B2 C3 F6" : "A1 D4")));
        }
        return new MapScene(sites, Optional.empty());
    }

    private static SiteLayout layout(MapScene scene, List<? extends BoxedOverlay> furniture) {
        return new SiteLayout(scene, SampleScene.PROJECTION, STYLE, furniture);
    }

    private static Viewport view(Random random) {
        return SampleScene.at(38, 35, 900, 340 + random.nextInt(700), 300 + random.nextInt(500));
    }

    private static BoxedOverlay plate(Box box) {
        return new BoxedOverlay() {
            @Override
            public Optional<Box> box(Viewport viewport) {
                return Optional.of(box);
            }

            @Override
            public void paint(Graphics2D graphics, Viewport viewport) {}
        };
    }

    private static boolean meet(PlacedSite one, PlacedSite other) {
        return one.boxes().stream().anyMatch(box -> other.boxes().stream().anyMatch(box::overlaps));
    }

    private static void assertApart(List<PlacedSite> placed, Object where) {
        for (int i = 0; i < placed.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(meet(placed.get(i), placed.get(j)))
                        .as("%s on %s in %s", placed.get(i).key(), placed.get(j).key(), where)
                        .isFalse();
            }
        }
    }

    private static int reports(List<MapSite> sites) {
        return sites.stream().mapToInt(site -> site.tally().total()).sum();
    }

    @Test
    void noSignLiesOnAnotherAndNoReportIsLost() {
        Random random = new Random(31);
        int joined = 0;
        for (int round = 0; round < 60; round++) {
            Viewport view = view(random);
            MapScene scene = crowd(random, view, 12, 70 + random.nextInt(60));
            SiteLayout layout = layout(scene, List.of());
            List<PlacedSite> placed = layout.place(view);
            assertApart(placed, view);
            List<MapSite> seen = placed.stream().map(PlacedSite::site).toList();
            assertThat(reports(seen)).as("reports in %s", view).isEqualTo(reports(scene.sites()));
            assertThat(layout.drawn(view).sites()).containsExactlyInAnyOrderElementsOf(seen);
            assertThat(seen).extracting(MapSite::key).doesNotHaveDuplicates();
            assertThat(seen)
                    .filteredOn(site -> !site.label().isEmpty())
                    .as("places keep signs of their own")
                    .hasSize(12);
            joined += scene.sites().size() - seen.size();
        }
        assertThat(joined).as("spots drawn with others").isGreaterThan(10);
    }

    /** What is drawn together says so, and reaches as far as its farthest spot. */
    @Test
    void whatIsDrawnTogetherReachesToItsFarthestSpot() {
        Random random = new Random(32);
        Viewport view = SampleScene.at(38, 35, 900, 360, 300);
        MapScene scene = crowd(random, view, 0, 110);
        Map<String, MapSite> single = scene.sites().stream().collect(Collectors.toMap(MapSite::key, site -> site));
        List<MapSite> together = layout(scene, List.of()).drawn(view).sites().stream()
                .filter(site -> !site.equals(single.get(site.key())))
                .toList();
        assertThat(together).isNotEmpty().allSatisfy(site -> {
            assertThat(site.key()).startsWith(SpotCluster.KEY_PREFIX);
            Location.Approximate around = (Location.Approximate) site.location();
            assertThat(around.radiusMetres()).isGreaterThan(1000);
            assertThat(site.tally().total()).isGreaterThan(3);
        });
    }

    @Test
    void theSelectedSpotKeepsASignOfItsOwn() {
        Random random = new Random(33);
        Viewport view = SampleScene.at(38, 35, 900, 360, 300);
        MapScene scene = crowd(random, view, 0, 110);
        for (MapSite site : scene.sites().subList(80, 110)) {
            MapScene selecting = SampleScene.select(scene, site.key());
            assertThat(layout(selecting, List.of()).drawn(view).sites()).contains(site);
        }
    }

    /** In a crowd names come before counts, and both come back where there is room again. */
    @Test
    void wordsComeBackWhereThereIsRoomAgain() {
        Random random = new Random(34);
        Viewport view = SampleScene.at(38, 35, 900, 380, 320);
        MapScene scene = crowd(random, view, 26, 10);
        SiteLayout crowded = layout(scene, List.of());
        List<PlacedSite> places = crowded.place(view).stream()
                .filter(site -> !site.site().label().isEmpty())
                .toList();
        assertThat(places).filteredOn(site -> site.block().row().isEmpty()).hasSizeGreaterThan(4);
        assertThat(places).filteredOn(site -> !site.block().title().isEmpty()).hasSizeGreaterThan(8);
        MapScene few = new MapScene(scene.sites().subList(0, 2), Optional.empty());
        List<PlacedSite> after = layout(few, List.of()).following(crowded).place(view);
        assertThat(after).allSatisfy(site -> {
            assertThat(site.block().title()).isNotEmpty();
            assertThat(site.block().row()).isPresent();
        });
    }

    /** Whatever the wording of the whole view: no place goes without a count that would have room beside its sign as it stands. */
    @Test
    void countsAreGivenBackWhereThereIsRoomBesideASign() {
        Random random = new Random(36);
        int names = 0;
        int counts = 0;
        for (int round = 0; round < 20; round++) {
            Viewport view = SampleScene.at(38, 35, 900, 380 + random.nextInt(250), 320 + random.nextInt(150));
            MapScene scene = crowd(random, view, 26, 15);
            List<PlacedSite> placed = layout(scene, List.of()).place(view);
            assertApart(placed, view);
            for (PlacedSite place : placed) {
                counts += place.block().row().isPresent() ? 1 : 0;
                if (!place.block().title().isEmpty() && place.block().row().isEmpty()) {
                    names++;
                    assertThat(hasRoomForCount(place, placed, view))
                            .as("%s in %s", place.key(), view)
                            .isFalse();
                }
            }
        }
        assertThat(names).as("names without a count").isGreaterThan(20);
        assertThat(counts).isGreaterThan(100);
    }

    private static boolean hasRoomForCount(PlacedSite place, List<PlacedSite> placed, Viewport view) {
        Occupancy others = occupancy(place, placed, List.of(), view);
        SignBlock block = SignBlock.named(
                STYLE, place.block().title(), new RatingRow(place.site().tally(), true), 999);
        double width = block.width(STYLE);
        double height = block.height(STYLE);
        double top = place.text().midY() - height / 2;
        return Stream.of(place.symbol().maxX() + 5, place.symbol().x() - 5 - width)
                .map(left -> new Box(left, top, width, height))
                .anyMatch(text ->
                        others.strictest(speaking(place, text), false).equals(Optional.of(Occupancy.Strictness.ALL)));
    }

    private static PlacedSite speaking(PlacedSite place, Box text) {
        return new PlacedSite(
                place.site(),
                place.candidate(),
                place.form(),
                place.selected(),
                place.anchorX(),
                place.anchorY(),
                place.symbol(),
                text,
                place.side(),
                place.leader(),
                place.outline(),
                place.block());
    }

    @Test
    void theSelectedPlaceSaysMostWhereThereIsRoom() {
        Random random = new Random(37);
        int more = 0;
        for (int round = 0; round < 12; round++) {
            Viewport view = SampleScene.at(38, 35, 900, 420, 340);
            MapScene scene = crowd(random, view, 26, 10);
            for (MapSite site : scene.sites().subList(0, 26)) {
                int gained =
                        words(scene, view, site, Optional.of(site.key())) - words(scene, view, site, Optional.empty());
                assertThat(gained).as("%s in %s", site.key(), view).isNotNegative();
                more += gained;
            }
        }
        assertThat(more).as("rows that a place has only when it is selected").isPositive();
    }

    private static int words(MapScene scene, Viewport view, MapSite site, Optional<String> selected) {
        return (int) layout(new MapScene(scene.sites(), selected), List.of()).place(view).stream()
                .filter(it -> it.key().equals(site.key()))
                .filter(it -> it.block().row().isPresent())
                .count();
    }

    /** While a hand moves the map, nothing jumps on it, not even for furniture; what comes into sight finds room. */
    @Test
    void nothingJumpsWhileTheMapIsMoved() {
        Random random = new Random(38);
        int entered = 0;
        int below = 0;
        for (int round = 0; round < 12; round++) {
            Viewport view = view(random);
            MapScene scene = crowd(random, view.resized(view.width() + 300, view.height()), 14, 60);
            Box plate = new Box(view.width() - 170, 90, 150, 120);
            List<BoxedOverlay> furniture = List.of(plate(plate));
            SiteLayout shown = layout(scene, furniture);
            List<PlacedSite> before = shown.place(view);
            for (int step = 0; step < 20; step++) {
                Viewport next = view.panned(6, -2);
                shown = layout(scene, furniture).movedWith(shown);
                List<PlacedSite> after = shown.place(next);
                assertApart(after, next);
                Map<String, PlacedSite> now = new HashMap<>();
                after.forEach(site -> now.put(site.key(), site));
                for (PlacedSite old : before) {
                    Optional<PlacedSite> there = Optional.ofNullable(now.remove(old.key()));
                    if (old.box().moved(6, -2).overlaps(new Box(0, 0, view.width(), view.height()))) {
                        assertThat(there.filter(it -> isMoved(old, it)))
                                .as("%s in %s", old.key(), next)
                                .isPresent();
                        below += there.filter(it -> it.symbol().overlaps(plate)).isPresent() ? 1 : 0;
                    }
                }
                entered += now.size();
                before = after;
                view = next;
            }
            List<PlacedSite> still = layout(scene, furniture).following(shown).place(view);
            assertApart(still, view);
        }
        assertThat(entered).as("signs that came into sight").isGreaterThan(20);
        assertThat(below).as("signs below furniture").isGreaterThan(20);
    }

    private static boolean isMoved(PlacedSite old, PlacedSite there) {
        return near(old.symbol().moved(6, -2), there.symbol())
                && near(old.text().moved(6, -2), there.text())
                && old.block().hasSameParts(there.block());
    }

    /** When the map was moved a sign leaves its place only if that is not free any more, for its best one, or for one much nearer. */
    @Test
    void signsStayBesideTheirPointsWhileTheMapIsMoved() {
        Random random = new Random(35);
        int moves = 0;
        int movesAnew = 0;
        for (int round = 0; round < 12; round++) {
            Viewport view = SampleScene.at(38, 35, 900, 700 + random.nextInt(300), 560);
            MapScene scene = crowd(random, view, 10, 30);
            List<BoxedOverlay> furniture = List.of(plate(new Box(view.width() - 220, 300, 200, 240)));
            SiteLayout shown = layout(scene, furniture);
            SiteLayout anew = layout(scene, furniture);
            List<PlacedSite> before = shown.place(view);
            List<PlacedSite> beforeAnew = anew.place(view);
            for (int step = 0; step < 20; step++) {
                view = view.panned(3, -1);
                shown = layout(scene, furniture).following(shown);
                List<PlacedSite> after = shown.place(view);
                assertApart(after, view);
                List<PlacedSite> moved = moved(before, after);
                moves += moved.size();
                for (PlacedSite old : moved) {
                    assertThat(isTaken(old, after, furniture, view) || isMuchNearer(old, after))
                            .as("%s in %s", old.key(), view)
                            .isTrue();
                }
                List<PlacedSite> afterAnew = anew.place(view);
                movesAnew += moved(beforeAnew, afterAnew).size();
                before = after;
                beforeAnew = afterAnew;
            }
        }
        assertThat(moves).isPositive().isLessThan(3 * movesAnew / 4);
    }

    /** Signs of before, where they would be now, that are elsewhere now and not at their best places. */
    private static List<PlacedSite> moved(List<PlacedSite> before, List<PlacedSite> after) {
        Map<String, PlacedSite> now = new HashMap<>();
        after.forEach(site -> now.put(site.key(), site));
        List<PlacedSite> moved = new ArrayList<>();
        for (PlacedSite old : before) {
            PlacedSite there = now.get(old.key());
            if (there == null || there.leader().isEmpty() && !there.block().isEmpty()) {
                continue;
            }
            double dx = there.anchorX() - old.anchorX();
            double dy = there.anchorY() - old.anchorY();
            boolean stays = near(old.symbol().moved(dx, dy), there.symbol())
                    && near(old.text().moved(dx, dy), there.text());
            if (!stays && !old.block().isEmpty()) {
                moved.add(moved(old, dx, dy));
            }
        }
        return moved;
    }

    private static PlacedSite moved(PlacedSite old, double dx, double dy) {
        return new PlacedSite(
                old.site(),
                old.candidate(),
                old.form(),
                old.selected(),
                old.anchorX() + dx,
                old.anchorY() + dy,
                old.symbol().moved(dx, dy),
                old.text().moved(dx, dy),
                old.side(),
                old.leader()
                        .map(line ->
                                new PlacedSite.Leader(line.x1() + dx, line.y1() + dy, line.x2() + dx, line.y2() + dy)),
                old.outline(),
                old.block());
    }

    private static boolean isMuchNearer(PlacedSite old, List<PlacedSite> after) {
        return leader(old) > ItemPlacing.NEAR
                && after.stream()
                        .filter(site -> site.key().equals(old.key()))
                        .anyMatch(site -> leader(site) < ItemPlacing.MUCH_NEARER * leader(old));
    }

    private static double leader(PlacedSite site) {
        return site.leader().map(PlacedSite.Leader::length).orElse(0.0);
    }

    /** Whether a place is not wholly free beside everything else that is there. */
    private static boolean isTaken(
            PlacedSite place, List<PlacedSite> others, List<BoxedOverlay> furniture, Viewport view) {
        return !occupancy(place, others, furniture, view)
                .strictest(place, false)
                .equals(Optional.of(Occupancy.Strictness.ALL));
    }

    /** All but a sign itself. */
    private static Occupancy occupancy(
            PlacedSite place, List<PlacedSite> others, List<BoxedOverlay> furniture, Viewport view) {
        Box frame = new Box(0, 0, view.width(), view.height()).grown(-4);
        List<Box> boxes =
                furniture.stream().flatMap(piece -> piece.boxes(view).stream()).toList();
        Occupancy occupancy = new Occupancy(frame, boxes, List.of(), List.of());
        others.stream().filter(other -> !other.key().equals(place.key())).forEach(occupancy::take);
        return occupancy;
    }

    private static boolean near(Box one, Box other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y()) < 1e-6 || one.width() == 0 && other.width() == 0;
    }
}
