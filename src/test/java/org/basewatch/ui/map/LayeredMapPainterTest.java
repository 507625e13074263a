package org.basewatch.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.RowSet;
import org.basewatch.map.Furniture;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.LegendFolding;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapScene;
import org.basewatch.map.MapTheme;
import org.basewatch.map.Overlay;
import org.basewatch.map.Viewport;
import org.basewatch.map.annotation.Annotation;
import org.basewatch.map.annotation.AnnotationShape;
import org.basewatch.map.annotation.Annotations;
import org.basewatch.model.GeoPoint;
import org.basewatch.ui.SmallSet;
import org.junit.jupiter.api.Test;

class LayeredMapPainterTest {
    private static final Catalogue SET = SmallSet.catalogue();
    private static final Color GROUND = new Color(0xff_dd_e0_d0);
    private static final Color REPORTS = new Color(0xff_20_30_40);
    private static final Viewport PLACE = new Viewport(new MapPoint(300_000, 300_000), 1000, 400, 300);
    private static final MapContent ALL = new MapContent(
            SET,
            RowSet.all(SET.size()),
            Optional.empty(),
            Furniture.standard(),
            Optional.of(LabelLanguage.BOTH),
            MapTheme.LIGHT);

    private final NotingLayers layers = new NotingLayers();
    private final LayeredMapPainter painter = new LayeredMapPainter(layers);
    private final MapFrame tight = painter.paint(new MapSnapshot(1, ALL, PLACE, 2), Optional.empty());
    private final MapFrame first = painter.paint(new MapSnapshot(1, ALL, PLACE, 2), Optional.of(tight));

    @Test
    void afterAChangeOfScaleOnlyWhatIsSeenIsPainted() {
        assertThat(tight.isTight()).isTrue();
        assertThat(tight.ground().getWidth()).isEqualTo(2 * 400);
        assertThat(tight.shiftTo(PLACE)).isEqualTo(new FrameShift(1, 0, 0));
        Viewport nearer = PLACE.zoomed(1.5, 100, 100);
        MapFrame zoomed = painter.paint(new MapSnapshot(2, ALL, nearer, 2), Optional.of(first));
        assertThat(zoomed.isTight()).isTrue();
        MapFrame panned = painter.paint(new MapSnapshot(3, ALL, nearer.panned(5, 0), 2), Optional.of(zoomed));
        assertThat(panned.isTight()).isFalse();
    }

    @Test
    void paintsTheMovingPicturesWithAMarginAtTheScaleOfTheScreen() {
        assertThat(first.padded().centre()).isEqualTo(PLACE.centre());
        assertThat(first.padded().width()).isEqualTo(400 + 2 * 60);
        assertThat(first.ground().getWidth()).isEqualTo(2 * 520);
        assertThat(first.reports().getHeight()).isEqualTo(2 * (300 + 2 * 45));
        assertThat(first.furniture().getWidth()).isEqualTo(2 * 400);
        assertThat(first.shiftTo(PLACE)).isEqualTo(new FrameShift(1, -60, -45));
    }

    @Test
    void theWiderOfTwoFramesIsThatWhichShowsMoreInTheSameLook() {
        MapFrame wide = painter.paint(new MapSnapshot(2, ALL, PLACE.zoomed(0.5, 0, 0), 2), Optional.of(first));
        assertThat(first.wider(Optional.empty())).isSameAs(first);
        assertThat(first.wider(Optional.of(wide))).isSameAs(wide);
        assertThat(wide.wider(Optional.of(first))).isSameAs(wide);
        MapContent dark =
                new MapContent(SET, ALL.visible(), ALL.selected(), ALL.furniture(), ALL.labels(), MapTheme.DARK);
        MapFrame night = painter.paint(new MapSnapshot(3, dark, PLACE, 2), Optional.of(first));
        assertThat(night.wider(Optional.of(wide))).isSameAs(night);
    }

    @Test
    void aFilterNeverPaintsTheGroundAgain() {
        layers.asked.clear();
        MapContent less =
                new MapContent(SET, RowSet.none(), ALL.selected(), ALL.furniture(), ALL.labels(), MapTheme.LIGHT);
        MapFrame second = painter.paint(new MapSnapshot(2, less, PLACE, 2), Optional.of(first));
        assertThat(second.ground()).isSameAs(first.ground());
        assertThat(second.reports()).isNotSameAs(first.reports());
        assertThat(layers.asked).doesNotContain("ground").contains("reports");
    }

    @Test
    void aPictureThatWasGivenBackIsPaintedOnAgain() {
        MapContent less =
                new MapContent(SET, RowSet.none(), ALL.selected(), ALL.furniture(), ALL.labels(), MapTheme.LIGHT);
        MapFrame second = painter.paint(new MapSnapshot(2, less, PLACE, 2), Optional.of(first));
        int[] anew = PixelImage.pixels(painter.paint(new MapSnapshot(3, ALL, PLACE, 2), Optional.of(second))
                        .reports())
                .clone();
        painter.giveBack(first, second, second);
        MapFrame third = painter.paint(new MapSnapshot(4, ALL, PLACE, 2), Optional.of(second));
        assertThat(third.reports()).isSameAs(first.reports());
        assertThat(PixelImage.pixels(third.reports())).isEqualTo(anew);
        MapFrame fourth = painter.paint(new MapSnapshot(5, less, PLACE, 2), Optional.of(third));
        assertThat(fourth.reports()).as("one picture is never in two frames").isNotSameAs(third.reports());
        painter.giveBack(fourth.answering(new MapSnapshot(6, less, PLACE, 2)), fourth, fourth);
        MapFrame last = painter.paint(new MapSnapshot(7, ALL, PLACE, 2), Optional.of(fourth));
        assertThat(last.reports()).as("what is shown is not painted on").isNotSameAs(fourth.reports());
    }

    @Test
    void aGroundIsPaintedOnAgainUnlessItIsStillSeenBeyondTheOthers() {
        MapFrame moved = painter.paint(new MapSnapshot(2, ALL, PLACE.panned(8, 0), 2), Optional.of(first));
        int[] anew = PixelImage.pixels(
                        painter.paint(new MapSnapshot(3, ALL, PLACE.panned(16, 0), 2), Optional.of(moved))
                                .ground())
                .clone();
        painter.giveBack(first, moved, first);
        MapFrame third = painter.paint(new MapSnapshot(4, ALL, PLACE.panned(16, 0), 2), Optional.of(moved));
        assertThat(List.of(third.ground(), third.reports())).doesNotContain(first.ground());
        painter.giveBack(first, moved, moved);
        MapFrame fourth = painter.paint(new MapSnapshot(5, ALL, PLACE.panned(16, 0), 2), Optional.of(moved));
        assertThat(fourth.ground()).isSameAs(first.ground());
        assertThat(PixelImage.pixels(fourth.ground())).isEqualTo(anew);
    }

    @Test
    void nothingIsPaintedForTheSameOrder() {
        layers.asked.clear();
        MapFrame second = painter.paint(new MapSnapshot(2, ALL, PLACE, 2), Optional.of(first));
        assertThat(layers.asked).isEmpty();
        assertThat(second.snapshot().number()).isEqualTo(2);
        assertThat(second.reports()).isSameAs(first.reports());
    }

    /** While a hand moves the map signs stay where they are on it; at rest they are placed anew, even in the same view. */
    @Test
    void aFrameOfAMovingMapIsPaintedAgainAtRest() {
        Viewport moved = PLACE.panned(30, 0);
        MapFrame moving = painter.paint(new MapSnapshot(2, ALL, moved, 2, true), Optional.of(first));
        MapFrame same = painter.paint(new MapSnapshot(3, ALL, moved, 2, true), Optional.of(moving));
        layers.asked.clear();
        MapFrame still = painter.paint(new MapSnapshot(4, ALL, moved, 2), Optional.of(same));
        assertThat(layers.asked).contains("reports");
        assertThat(moving.isProvisional()).isTrue();
        assertThat(still.isProvisional()).isFalse();
        layers.asked.clear();
        painter.paint(new MapSnapshot(5, ALL, moved, 2), Optional.of(still));
        assertThat(layers.asked).isEmpty();
    }

    @Test
    void anotherPlaceLookOrScreenPaintsEverything() {
        MapContent dark =
                new MapContent(SET, ALL.visible(), ALL.selected(), ALL.furniture(), ALL.labels(), MapTheme.DARK);
        for (MapSnapshot other : List.of(
                new MapSnapshot(2, ALL, PLACE.panned(1, 0), 2),
                new MapSnapshot(3, ALL, PLACE, 1),
                new MapSnapshot(4, dark, PLACE, 2))) {
            MapFrame frame = painter.paint(other, Optional.of(first));
            assertThat(frame.ground()).isNotSameAs(first.ground());
            assertThat(frame.reports()).isNotSameAs(first.reports());
        }
    }

    @Test
    void groundAndReportsAreOnePictureUnlessSomethingLiesBetween() {
        int[] ground = PixelImage.pixels(first.ground()).clone();
        MapContent less =
                new MapContent(SET, RowSet.none(), ALL.selected(), ALL.furniture(), ALL.labels(), MapTheme.LIGHT);
        MapFrame filtered = painter.paint(new MapSnapshot(2, less, PLACE, 2), Optional.of(first));
        assertThat(first.isWhole()).isTrue();
        assertThat(filtered.isWhole()).isTrue();
        assertThat(PixelImage.pixels(filtered.reports()))
                .as("painted on the ground, or put on it afterwards")
                .isEqualTo(PixelImage.pixels(first.reports()))
                .contains(GROUND.getRGB(), REPORTS.getRGB());
        assertThat(PixelImage.pixels(first.ground())).as("the ground itself").isEqualTo(ground);

        Annotation drawn = Annotation.of(new AnnotationShape.Words(new GeoPoint(36, 35)));
        MapContent withDrawing = new MapContent(
                SET,
                RowSet.none(),
                Optional.empty(),
                ALL.selected(),
                ALL.furniture(),
                ALL.labels(),
                MapTheme.LIGHT,
                List.of(),
                Annotations.none().plus(drawn),
                LaidOver.nothing());
        MapFrame apart = painter.paint(new MapSnapshot(3, withDrawing, PLACE, 2), Optional.of(filtered));
        assertThat(apart.isWhole()).isFalse();
        assertThat(PixelImage.pixels(apart.reports())).contains(0, REPORTS.getRGB());
    }

    @Test
    void aMovedGroundIsTheOldOneWithWhatHasComeIntoSight() {
        for (double[] move : new double[][] {{30, 0}, {-25, 12}, {10, -60.5}, {0, 40}, {170, -90}}) {
            Viewport moved = PLACE.panned(move[0], move[1]);
            MapFrame pieced = painter.paint(new MapSnapshot(2, ALL, moved, 2), Optional.of(first));
            assertThat(pieced.isPieced()).as("by %s, %s", move[0], move[1]).isTrue();
            assertThat(pieced.isProvisional()).isTrue();
            MapFrame anew = painter.paint(new MapSnapshot(3, ALL, moved, 2), Optional.of(pieced));
            assertThat(anew.isPieced()).isFalse();
            assertThat(anew.isProvisional()).isFalse();
            assertThat(PixelImage.pixels(pieced.ground())).isEqualTo(PixelImage.pixels(anew.ground()));
            assertThat(PixelImage.pixels(pieced.reports())).isEqualTo(PixelImage.pixels(anew.reports()));
        }
    }

    @Test
    void aGroundIsPaintedInOneGoWhereThereIsNotMuchToKeep() {
        for (Viewport other : List.of(PLACE.panned(400, 0), PLACE.panned(10.3, 0), PLACE.zoomed(2, 10, 10))) {
            MapFrame frame = painter.paint(new MapSnapshot(2, ALL, other, 2), Optional.of(first));
            assertThat(frame.isPieced()).isFalse();
        }
    }

    @Test
    void furnitureThatLooksTheSameIsNotPaintedAgain() {
        MapContent less =
                new MapContent(SET, RowSet.none(), ALL.selected(), ALL.furniture(), ALL.labels(), MapTheme.LIGHT);
        MapFrame filtered = painter.paint(new MapSnapshot(2, less, PLACE, 2), Optional.of(first));
        assertThat(filtered.furniture()).isSameAs(first.furniture());
        MapContent folded = new MapContent(
                SET,
                RowSet.none(),
                ALL.selected(),
                ALL.furniture().withLegend(LegendFolding.FOLDED),
                ALL.labels(),
                MapTheme.LIGHT);
        assertThat(painter.paint(new MapSnapshot(3, folded, PLACE, 2), Optional.of(filtered))
                        .furniture())
                .isNotSameAs(first.furniture());
    }

    /** Squares that belong to the map, each of another colour. */
    private static void chequered(Graphics2D graphics, Viewport viewport) {
        for (int column = 0; column < 30; column++) {
            for (int row = 0; row < 30; row++) {
                graphics.setColor(new Color(column * 8, row * 8, 100));
                graphics.fill(new Rectangle2D.Double(
                        viewport.screenX(column * 20_000), viewport.screenY(row * 20_000), 11, 7));
            }
        }
    }

    private static Overlay square(Color colour, double from, double to) {
        return (graphics, viewport) -> {
            graphics.setColor(colour);
            graphics.fill(new Rectangle2D.Double(from, from, to - from, to - from));
        };
    }

    private static final class NotingLayers implements MapLayers {
        private final List<String> asked = new ArrayList<>();

        @Override
        public List<Overlay> ground(MapContent content, Viewport whole) {
            asked.add("ground");
            return List.of(square(GROUND, -10, 2000), LayeredMapPainterTest::chequered);
        }

        @Override
        public ReportLayer reports(MapSnapshot wanted, Viewport padded) {
            asked.add("reports");
            return new ReportLayer(
                    MapScene.empty(),
                    List.of(square(REPORTS, 20, 90)),
                    List.of(),
                    (x, y) -> Optional.empty(),
                    List.of());
        }
    }
}
