package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.basewatch.model.Candidate;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.PlaceKind;
import org.junit.jupiter.api.Test;

class SiteLayoutTest {
    private static final SiteStyle STYLE = SampleScene.style(MapTheme.LIGHT);

    private static SiteLayout layout(MapScene scene) {
        return new SiteLayout(scene, SampleScene.PROJECTION, STYLE, List.of());
    }

    private static PlacedSite find(List<PlacedSite> placed, String key) {
        return placed.stream()
                .filter(site -> site.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<Viewport> randomViews(int count) {
        Random random = new Random(4);
        List<Viewport> views = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double width = 400 + random.nextInt(1600);
            double height = 300 + random.nextInt(900);
            double scale = 100 * Math.pow(40, random.nextDouble());
            views.add(SampleScene.at(35 + 5 * random.nextDouble(), 34 + 3 * random.nextDouble(), scale, width, height));
        }
        return views;
    }

    private static void assertApart(List<PlacedSite> placed, Viewport view) {
        for (int i = 0; i < placed.size(); i++) {
            for (int j = i + 1; j < placed.size(); j++) {
                for (Box box : placed.get(i).boxes()) {
                    assertThat(placed.get(j).boxes())
                            .as(
                                    "%s and %s in %s",
                                    placed.get(i).key(), placed.get(j).key(), view)
                            .noneMatch(box::overlaps);
                }
            }
        }
    }

    @Test
    void symbolsNeverOverlapAndStayInSight() {
        MapScene scene = new MapScene(
                List.of(
                        SampleScene.national().sites().get(0),
                        SampleScene.national().sites().get(1),
                        SampleScene.unnamed(SampleScene.tally("C3"), SampleScene.candidates())),
                Optional.of(SampleScene.TARTUS));
        SiteLayout layout = layout(scene);
        for (Viewport view : randomViews(400)) {
            List<PlacedSite> placed = layout.place(view);
            assertApart(placed, view);
            Box frame = new Box(0, 0, view.width(), view.height());
            for (PlacedSite site : placed) {
                if (site.form().hasSymbol() && frame.holds(site.anchorX(), site.anchorY())) {
                    assertThat(site.boxes()).as("%s in %s", site.key(), view).allMatch(frame::holds);
                }
            }
        }
    }

    @Test
    void everySiteWhosePointIsOnTheScreenIsDrawn() {
        SiteLayout layout = layout(SampleScene.national());
        for (Viewport view : randomViews(200)) {
            List<PlacedSite> placed = layout.place(view);
            for (MapSite site : SampleScene.national().sites()) {
                site.location()
                        .symbolPoint()
                        .map(SampleScene.PROJECTION::project)
                        .ifPresent(point -> {
                            boolean seen = view.extent().contains(point);
                            assertThat(placed.stream().anyMatch(p -> p.key().equals(site.key())) || !seen)
                                    .as("%s in %s", site.key(), view)
                                    .isTrue();
                        });
            }
        }
    }

    @Test
    void aCrowdOfSpotsIsPartedToo() {
        Random random = new Random(7);
        List<MapSite> spots = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            double lon = 36 + 3 * random.nextDouble();
            double lat = 34.5 + 2 * random.nextDouble();
            spots.add(SampleScene.site("at:" + i, PlaceKind.OTHER, "", lon, lat, SampleScene.tally("B2 C3 F6")));
        }
        Viewport view = SampleScene.at(37.5, 35.5, 500, 1000, 800);
        List<PlacedSite> placed = layout(new MapScene(spots, Optional.empty())).place(view);
        assertThat(placed).hasSizeGreaterThan(50);
        assertApart(placed, view);
    }

    @Test
    void pinsStandOnTheirPointsWhereThereIsRoom() {
        List<PlacedSite> placed = layout(SampleScene.national()).place(SampleScene.at(38, 35.2, 800, 1280, 800));
        assertThat(placed).filteredOn(site -> site.form().hasSymbol()).allSatisfy(site -> {
            assertThat(site.form()).isEqualTo(SymbolForm.PIN);
            assertThat(site.leader()).isEmpty();
        });
    }

    @Test
    void aPinThatGivesWayIsTiedToItsTruePoint() {
        Viewport view = SampleScene.at(38, 35.2, 2600, 800, 600);
        PlacedSite tartus = find(layout(SampleScene.national()).place(view), SampleScene.TARTUS);
        MapPoint truth = SampleScene.PROJECTION.project(35.872, 34.908);
        assertThat(tartus.form()).isEqualTo(SymbolForm.CALLOUT);
        PlacedSite.Leader leader = tartus.leader().orElseThrow();
        assertThat(leader.x2()).isEqualTo(view.screenX(truth.x()));
        assertThat(leader.y2()).isEqualTo(view.screenY(truth.y()));
    }

    @Test
    void wordsFlipInwardsAtTheEdge() {
        MapScene scene = SampleScene.national();
        MapPoint point = SampleScene.PROJECTION.project(35.949, 35.401);
        Viewport view = new Viewport(new MapPoint(point.x() + 380 * 200, point.y()), 200, 800, 600);
        PlacedSite khmeimim = find(layout(scene).place(view), SampleScene.KHMEIMIM);
        assertThat(khmeimim.anchorX()).isLessThan(40);
        assertThat(khmeimim.side()).isEqualTo(Side.RIGHT);
    }

    @Test
    void panningMovesSymbolsWithTheMap() {
        SiteLayout layout = layout(SampleScene.national());
        Viewport view = SampleScene.at(38, 35.2, 2600, 1600, 1000);
        List<PlacedSite> before = layout.place(view);
        List<PlacedSite> after = layout.place(view.panned(37.5, -21.25));
        for (int i = 0; i < before.size(); i++) {
            Box moved = before.get(i).box().moved(37.5, -21.25);
            Box box = after.get(i).box();
            assertThat(box.x()).isCloseTo(moved.x(), org.assertj.core.data.Offset.offset(1e-6));
            assertThat(box.y()).isCloseTo(moved.y(), org.assertj.core.data.Offset.offset(1e-6));
        }
    }

    @Test
    void anAreaHasNoSymbolAndNothingAtItsMiddle() {
        PlacedSite area = find(
                layout(SampleScene.national()).place(SampleScene.at(38, 35.2, 800, 1280, 800)), SampleScene.UNNAMED);
        assertThat(area.form()).isEqualTo(SymbolForm.AREA);
        assertThat(area.symbol().width()).isZero();
        assertThat(area.box().holds(area.anchorX(), area.anchorY())).isFalse();
        assertThat(area.block().title()).containsExactly("Air base, position not confirmed");
    }

    @Test
    void symbolsKeepOffFurniture() {
        BoxedOverlay plate = new BoxedOverlay() {
            @Override
            public Optional<Box> box(Viewport viewport) {
                return Optional.of(new Box(0, 0, 420, 800));
            }

            @Override
            public void paint(java.awt.Graphics2D graphics, Viewport viewport) {}
        };
        Viewport view = SampleScene.at(38.6, 35.2, 800, 1280, 800);
        SiteLayout layout = new SiteLayout(SampleScene.national(), SampleScene.PROJECTION, STYLE, List.of(plate));
        PlacedSite khmeimim = find(layout.place(view), SampleScene.KHMEIMIM);
        assertThat(khmeimim.boxes()).noneMatch(new Box(0, 0, 420, 800)::overlaps);
    }

    /** A layout that keeps what no furniture touches finds exactly what one finds that places everything anew. */
    @Test
    void besideFurnitureIsAsIfPlacedAnew() {
        Random random = new Random(11);
        int moved = 0;
        for (Viewport view : randomViews(250)) {
            MapScene scene = crowd(random, view);
            List<BoxedOverlay> furniture = List.of(plate(random, view), plate(random, view), plate(random, view));
            SiteLayout bare = layout(scene);
            List<PlacedSite> kept = bare.beside(furniture).place(view);
            List<PlacedSite> anew = new SiteLayout(scene, SampleScene.PROJECTION, STYLE, furniture).place(view);
            assertThat(places(kept)).as("in %s", view).isEqualTo(places(anew));
            List<PlacedSite> twice =
                    bare.beside(furniture.subList(0, 2)).beside(furniture).place(view);
            assertThat(places(twice)).as("in two steps in %s", view).isEqualTo(places(anew));
            moved += places(kept).equals(places(bare.place(view))) ? 0 : 1;
        }
        assertThat(moved).as("views in which furniture moves something").isBetween(30, 250);
    }

    /** A symbol lies on furniture only where it stands on its point because it has nowhere else to go. */
    @Test
    void aCrowdKeepsOffFurniture() {
        Random random = new Random(17);
        int aside = 0;
        for (Viewport view : randomViews(150)) {
            BoxedOverlay plate = plate(random, view);
            Box covered = plate.box(view).orElseThrow();
            List<PlacedSite> placed =
                    new SiteLayout(crowd(random, view), SampleScene.PROJECTION, STYLE, List.of(plate)).place(view);
            for (PlacedSite site : placed) {
                boolean hasMoved = site.leader().isPresent() && site.form().hasSymbol();
                assertThat(hasMoved && site.boxes().stream().anyMatch(covered::overlaps))
                        .as("%s on furniture in %s", site.key(), view)
                        .isFalse();
                aside += hasMoved && covered.holds(site.anchorX(), site.anchorY()) ? 1 : 0;
            }
        }
        assertThat(aside).as("symbols that went off furniture").isGreaterThan(50);
    }

    private static MapScene crowd(Random random, Viewport view) {
        List<MapSite> sites = new ArrayList<>(SampleScene.national().sites());
        sites.add(SampleScene.unnamed(SampleScene.tally("C3"), SampleScene.candidates()));
        for (int i = 0; i < 25; i++) {
            GeoPoint point = SampleScene.PROJECTION.unproject(view.mapPoint(
                    view.width() * (1.2 * random.nextDouble() - 0.1),
                    view.height() * (1.2 * random.nextDouble() - 0.1)));
            String key = (i % 3 == 0 ? "at:" : SpotCluster.KEY_PREFIX) + i;
            String name = i % 9 == 0 ? "A place with a name " + i : "";
            sites.add(SampleScene.site(
                    name.isEmpty() ? key : "place-" + i,
                    PlaceKind.OTHER,
                    name,
                    point.lon(),
                    point.lat(),
                    SampleScene.tally("B2 C3 F6")));
        }
        return new MapScene(sites, Optional.of("place-9"));
    }

    private static BoxedOverlay plate(Random random, Viewport view) {
        Box box = new Box(
                random.nextDouble() * view.width(),
                random.nextDouble() * view.height(),
                30 + 200 * random.nextDouble(),
                20 + 150 * random.nextDouble());
        return new BoxedOverlay() {
            @Override
            public Optional<Box> box(Viewport viewport) {
                return Optional.of(box);
            }

            @Override
            public void paint(java.awt.Graphics2D graphics, Viewport viewport) {}
        };
    }

    /** What is where; outlines are new objects each time. */
    private static List<List<Object>> places(List<PlacedSite> placed) {
        return placed.stream()
                .map(site -> List.<Object>of(
                        site.key(),
                        site.candidate(),
                        site.form(),
                        site.symbol(),
                        site.text(),
                        site.side(),
                        site.leader(),
                        site.block()))
                .toList();
    }

    @Test
    void leadersDoNotCross() {
        SiteLayout layout = layout(SampleScene.national());
        for (double scale = 2000; scale < 6000; scale += 130) {
            List<PlacedSite.Leader> leaders = layout.place(SampleScene.at(38, 35.2, scale, 900, 600)).stream()
                    .flatMap(site -> site.leader().stream())
                    .toList();
            for (int i = 1; i < leaders.size(); i++) {
                PlacedSite.Leader a = leaders.get(i - 1);
                PlacedSite.Leader b = leaders.get(i);
                assertThat(Line2D.linesIntersect(a.x1(), a.y1(), a.x2(), a.y2(), b.x1(), b.y1(), b.x2(), b.y2()))
                        .as("at %s m a unit", scale)
                        .isFalse();
            }
        }
    }

    @Test
    void wordsOfACandidateAreNarrowAndNeverHideThatItIsOne() {
        for (Candidate candidate : SampleScene.candidates()) {
            List<LayoutItem.Measured> blocks = SiteWords.candidate(STYLE, candidate);
            assertThat(blocks.get(0).width()).isLessThan(115);
            for (LayoutItem.Measured block : blocks.subList(0, blocks.size() - 1)) {
                assertThat(String.join(" ", block.block().words())).containsPattern("inferred: |\\?$");
            }
            assertThat(blocks.get(blocks.size() - 1).block().isEmpty()).isTrue();
        }
    }
}
