package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FurnitureOverlaysTest {
    private static final SiteStyle STYLE = SampleScene.style(MapTheme.LIGHT);

    private static List<BoxedOverlay> overlays(Furniture furniture, MapScene scene) {
        return FurnitureOverlays.of(furniture, scene, SampleScene.PROJECTION, STYLE, view -> List.of());
    }

    private static List<String> legend(MapScene scene, Viewport view) {
        SiteLayout layout = new SiteLayout(scene, SampleScene.PROJECTION, STYLE, List.of());
        return LegendSigns.of(layout.place(view), STYLE).stream()
                .map(LegendSign::text)
                .toList();
    }

    @Test
    void piecesNeverOverlapOrLeaveTheFrame() {
        List<BoxedOverlay> overlays = overlays(Furniture.standard(), SampleScene.national());
        for (double[] size : new double[][] {{400, 300}, {500, 800}, {640, 360}, {1280, 800}, {2560, 1080}}) {
            Viewport view = SampleScene.at(38, 35.2, 900_000 / size[0], size[0], size[1]);
            Box frame = new Box(0, 0, size[0], size[1]);
            List<Box> boxes = new ArrayList<>();
            for (BoxedOverlay overlay : overlays) {
                Optional<Box> box = overlay.box(view);
                assertThat(box).as("%s in %s × %s", overlay, size[0], size[1]).isPresent();
                assertThat(frame.holds(box.get()))
                        .as("%s in %s", overlay, frame)
                        .isTrue();
                assertThat(boxes).as("%s in %s", overlay, frame).noneMatch(box.get()::overlaps);
                boxes.add(box.get());
            }
        }
    }

    @Test
    void whatIsSwitchedOffIsNotThere() {
        assertThat(overlays(Furniture.none(), SampleScene.national())).isEmpty();
        assertThat(overlays(Furniture.none().withScaleBar(true), SampleScene.national()))
                .hasSize(1);
    }

    @Test
    void theLegendHasOnlyWhatIsInSight() {
        Viewport all = SampleScene.at(38, 35.2, 900, 1280, 800);
        assertThat(legend(SampleScene.national(), all))
                .contains("Air base, position known", "Naval base, position known")
                .contains("Somewhere here: position not confirmed", "F, 6: cannot be judged, not a bad grade")
                .noneMatch(text -> text.startsWith("Candidate") || text.startsWith("Moved aside"));
        Viewport tartus = SampleScene.at(35.872, 34.908, 50, 800, 600);
        assertThat(legend(SampleScene.national(), tartus))
                .contains("Naval base, position known")
                .noneMatch(text -> text.startsWith("Air base") || text.startsWith("Somewhere"));
        assertThat(legend(SampleScene.national(), SampleScene.at(45, 29, 50, 800, 600)))
                .isEmpty();
    }

    @Test
    void theLegendNeverTakesMoreThanAFifthOfTheMapAndLosesNothingWhereThereIsRoom() {
        List<LegendSign> borders = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            borders.add(new LegendSign("Some kind of border", 12, (g, box) -> {}));
        }
        List<BoxedOverlay> overlays = FurnitureOverlays.of(
                Furniture.standard().withLegend(LegendFolding.OPEN),
                SampleScene.national(),
                SampleScene.PROJECTION,
                STYLE,
                view -> borders);
        LegendOverlay legend = (LegendOverlay) overlays.get(overlays.size() - 1);
        for (double[] size : new double[][] {{500, 400}, {655, 750}, {1280, 800}, {2000, 1200}}) {
            Viewport view = SampleScene.at(38, 35.2, 900_000 / size[0], size[0], size[1]);
            Box box = legend.box(view).orElseThrow();
            assertThat(box.width() * box.height()).as("%s", box).isLessThanOrEqualTo(0.2 * size[0] * size[1]);
            assertThat(legend.head(view).orElseThrow().overlaps(box)).isTrue();
            boolean whole =
                    legend.signs(view).stream().noneMatch(sign -> sign.text().contains("more"));
            assertThat(whole).as("in %s", view).isEqualTo(size[0] > 600);
        }
    }

    @Test
    void theLegendStandsBesideButtonsThatItWouldReach() {
        Box buttons = new Box(750, 76, 40, 240);
        List<BoxedOverlay> plain =
                FurnitureOverlays.withoutLegend(Furniture.standard(), SampleScene.PROJECTION, STYLE, "");
        List<BoxedOverlay> overlays = FurnitureOverlays.withLegend(
                Furniture.standard().withLegend(LegendFolding.OPEN),
                plain,
                new SiteLayout(SampleScene.national(), SampleScene.PROJECTION, STYLE, plain),
                (view, placed) -> List.of(),
                new CoveredPlaces(view -> List.of(buttons.moved(view.width() - 800, 0))),
                63);
        BoxedOverlay legend = overlays.get(overlays.size() - 1);
        Box low = legend.box(SampleScene.at(38, 35.2, 1_400, 800, 400)).orElseThrow();
        assertThat(low.overlaps(buttons)).isFalse();
        assertThat(low.maxX()).isEqualTo(740);
        Viewport narrow = SampleScene.at(38, 35.2, 3_000, 380, 420);
        Box least = legend.box(narrow).orElseThrow();
        assertThat(overlays.subList(0, overlays.size() - 1))
                .noneMatch(piece -> piece.boxes(narrow).stream().anyMatch(least::overlaps));
        Box high = legend.box(SampleScene.at(38, 35.2, 1_400, 800, 700)).orElseThrow();
        assertThat(high.maxX()).isEqualTo(790);
    }

    @Test
    void theLegendHidesWhatLiesBelowItAndSaysSo() {
        List<BoxedOverlay> overlays = overlays(Furniture.standard(), SampleScene.national());
        LegendOverlay legend = (LegendOverlay) overlays.get(overlays.size() - 1);
        Viewport free = SampleScene.at(38, 35.2, 900, 1280, 800);
        Box box = legend.box(free).orElseThrow();
        PlacedSite tartus = new SiteLayout(SampleScene.national(), SampleScene.PROJECTION, STYLE, List.of())
                .place(free).stream()
                        .filter(site -> site.key().equals(SampleScene.TARTUS))
                        .findFirst()
                        .orElseThrow();
        Viewport below = free.panned(box.midX() - tartus.anchorX(), box.midY() - tartus.anchorY());
        Box then = legend.box(below).orElseThrow();
        assertThat(then.holds(box.midX(), box.midY())).isTrue();
        var veiled = painted(legend, free);
        var opaque = painted(legend, below);
        assertThat(veiled.getRGB((int) box.x() + 4, (int) box.maxY() - 6) >>> 24)
                .isLessThan(250);
        assertThat(opaque.getRGB((int) then.x() + 4, (int) then.maxY() - 6) >>> 24)
                .isEqualTo(255);
        // in the head, between title and arrow
        assertThat(ink(opaque, then)).isGreaterThan(ink(veiled, box) + 40);
    }

    private static java.awt.image.BufferedImage painted(LegendOverlay legend, Viewport view) {
        return new MapRenderer().render(view, List.of(legend), 1, () -> false).orElseThrow();
    }

    private static int ink(java.awt.image.BufferedImage image, Box box) {
        int dark = 0;
        for (int x = (int) box.x() + 70; x < box.maxX() - 20; x++) {
            for (int y = (int) box.y() + 4; y < box.y() + 20; y++) {
                dark += (image.getRGB(x, y) & 0xff) < 200 ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void aFoldedLegendIsItsHeadAlone() {
        Viewport view = SampleScene.at(38, 35.2, 900, 1280, 800);
        List<BoxedOverlay> overlays =
                overlays(Furniture.standard().withLegend(LegendFolding.FOLDED), SampleScene.national());
        Box box = overlays.get(overlays.size() - 1).box(view).orElseThrow();
        assertThat(box.height()).isLessThan(32);
        assertThat(box.width()).isLessThan(100);
        assertThat(LegendOverlay.headAmong(overlays, view))
                .contains(new Box(box.x(), box.y(), box.width(), box.height()));
        assertThat(LegendOverlay.headAmong(List.of(), view)).isEmpty();
    }

    /** Where it would be empty, a head would promise what is not there; where a place lies below it, it is opaque. */
    @Test
    void aFoldedLegendIsThereWhereAnOpenOneWouldBe() {
        List<BoxedOverlay> folded =
                overlays(Furniture.standard().withLegend(LegendFolding.FOLDED), SampleScene.national());
        List<BoxedOverlay> open = overlays(Furniture.standard().withLegend(LegendFolding.OPEN), SampleScene.national());
        int heads = 0;
        int below = 0;
        for (double longitude = 30; longitude < 44; longitude += 0.25) {
            for (double latitude = 34; latitude < 38; latitude += 0.25) {
                Viewport view = SampleScene.at(longitude, latitude, 400, 900, 600);
                Optional<Box> head = LegendOverlay.headAmong(folded, view);
                assertThat(head.isPresent())
                        .as("%s", view)
                        .isEqualTo(LegendOverlay.headAmong(open, view).isPresent());
                heads += head.isPresent() ? 1 : 0;
                below += LegendOverlay.placesBelowAmong(folded, view);
            }
        }
        assertThat(heads).isBetween(100, 800);
        assertThat(below).isPositive();
    }

    /** As long as nobody has folded or opened it, the room decides, and a click changes what is seen. */
    @Test
    void inASmallMapTheLegendIsFoldedUntilItIsAskedFor() {
        Viewport small = SampleScene.at(38, 35.2, 2_000, 455, 460);
        Viewport large = SampleScene.at(38, 35.2, 900, 1280, 800);
        Furniture standard = Furniture.standard();
        List<BoxedOverlay> byRoom = overlays(standard, SampleScene.national());
        assertThat(byRoom.get(byRoom.size() - 1).box(small).orElseThrow().height())
                .isLessThan(32);
        assertThat(byRoom.get(byRoom.size() - 1).box(large).orElseThrow().height())
                .isGreaterThan(100);
        List<BoxedOverlay> asked = overlays(standard.withLegendToggledIn(small, 63), SampleScene.national());
        assertThat(asked.get(asked.size() - 1).box(small).orElseThrow().height())
                .isGreaterThan(60);
        assertThat(standard.withLegendToggledIn(large, 63).legendFolding()).isEqualTo(LegendFolding.FOLDED);
        Furniture again = standard.withLegendToggledIn(small, 63).withLegendToggledIn(small, 63);
        assertThat(again.legendFolding()).isEqualTo(LegendFolding.FOLDED);
        assertThat(LegendFolding.BY_ROOM.foldsIn(large, 1_000)).isFalse();
        assertThat(LegendFolding.BY_ROOM.foldsIn(SampleScene.at(38, 35.2, 900, 900, 700), 100_000))
                .as("a large set in a map of middling size")
                .isTrue();
        assertThat(LegendFolding.BY_ROOM.foldsIn(large, 100_000)).isFalse();
    }

    @Test
    void theNameOfAFileIsNotBrokenAtItsDot() {
        String text = "Natural Earth — layers added: pads.geojson; own.geojson; roads.v2.geojson © survey.";
        for (double width = 110; width < 500; width += 3) {
            List<String> lines = SignBlock.wrap(text, STYLE.text(10), width);
            assertThat(String.join(" ", lines)).as("at %s", width).isEqualTo(text);
        }
        assertThat(SignBlock.wrap("a-name-without-gaps.that.is.long", STYLE.text(10), 40))
                .hasSizeGreaterThan(1);
    }

    @Test
    void theArrowPointsToTrueNorth() {
        NorthArrowOverlay arrow = new NorthArrowOverlay(SampleScene.PROJECTION, STYLE);
        Viewport east = SampleScene.at(45, 35, 900, 800, 600);
        Box box = arrow.box(east).orElseThrow();
        MapPoint foot = east.mapPoint(box.midX(), box.midY());
        var position = SampleScene.PROJECTION.unproject(foot);
        MapPoint north = SampleScene.PROJECTION.project(position.lon(), position.lat() + 0.01);
        double direction = Math.toDegrees(Math.atan2(north.x() - foot.x(), north.y() - foot.y()));
        assertThat(arrow.direction(east)).isCloseTo(direction, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void theLegendPainterTellsItsHeightBeforehand() {
        SiteLayout layout = new SiteLayout(SampleScene.national(), SampleScene.PROJECTION, STYLE, List.of());
        List<LegendSign> signs = LegendSigns.of(layout.place(SampleScene.at(38, 35.2, 900, 1280, 800)), STYLE);
        LegendPainter painter = new LegendPainter(STYLE, 12, 6);
        var image = new java.awt.image.BufferedImage(400, 600, java.awt.image.BufferedImage.TYPE_INT_ARGB);
        double height = painter.paint(image.createGraphics(), signs, 10, 10, 300);
        assertThat(height).isEqualTo(painter.height(signs, 300)).isBetween(100.0, 400.0);
        assertThat(painter.height(signs, 150)).isGreaterThan(height);
        for (int x = 0; x < 400; x++) {
            assertThat(image.getRGB(x, (int) height + 14) >>> 24).isZero();
        }
    }
}
