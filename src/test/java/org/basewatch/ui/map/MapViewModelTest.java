package org.basewatch.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.map.Extent;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;
import org.basewatch.map.MapTheme;
import org.basewatch.map.MapView;
import org.basewatch.map.ViewLimits;
import org.basewatch.map.Viewport;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.ReportId;
import org.basewatch.ui.Selection;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.HandExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MapViewModelTest {
    private static final LambertConformalConic SYRIA = LambertConformalConic.syria();

    private final Workspace workspace = SmallSet.workspace();
    private final HandExecutor executor = new HandExecutor();
    private final HandRest rest = new HandRest();
    private final NotingPainter painter = new NotingPainter();
    private final MapViewModel model =
            new MapViewModel(workspace, SYRIA, ViewLimits.bundled(SYRIA), executor, rest, Rest.none());

    @BeforeEach
    void openOnSyria() {
        model.paintWith(painter);
        model.resized(800, 600, 1);
        executor.finishNext();
        rest.isOver();
    }

    @Test
    void startsWithTheWholeCountryAndNoStepOfUndo() {
        assertThat(viewport().extent().intersects(ViewLimits.syria())).isTrue();
        assertThat(viewport().extent().width()).isGreaterThan(ViewLimits.syria().width());
        assertThat(workspace.viewProperty().get()).contains(MapView.of(viewport()));
        assertThat(workspace.canUndoProperty().get()).isFalse();
        assertThat(model.canGoBackProperty().get()).isFalse();
    }

    @Test
    void beginsWhereItWasLeftBroughtWithinTheLimits() {
        assertThat(model.viewToKeep()).isEmpty();
        model.zoom(4, 100, 100);
        MapView left = model.viewToKeep().orElseThrow();

        MapViewModel next = another();
        next.startAt(left);
        next.resized(800, 600, 1);
        assertThat(next.viewToKeep()).contains(left);

        MapViewModel lost = another();
        lost.startAt(new MapView(new MapPoint(9e8, -9e8), 1e-9));
        lost.resized(800, 600, 1);
        Viewport shown = lost.viewportProperty().get().orElseThrow();
        ViewLimits limits = ViewLimits.bundled(SYRIA);
        assertThat(shown).isEqualTo(limits.clamp(shown));
        assertThat(shown.metresPerUnit()).isGreaterThanOrEqualTo(limits.nearest());
    }

    private MapViewModel another() {
        return new MapViewModel(
                SmallSet.workspace(),
                SYRIA,
                ViewLimits.bundled(SYRIA),
                new HandExecutor(),
                new HandRest(),
                Rest.none());
    }

    @Test
    void growsWithTheWindowUntilSomebodyMovesIt() {
        model.resized(400, 300, 1);
        double small = viewport().metresPerUnit();
        model.resized(1600, 1200, 2);
        assertThat(viewport().metresPerUnit()).isLessThan(small / 3);
        rest.isOver();
        assertThat(workspace.canUndoProperty().get()).isFalse();

        model.pan(10, 0);
        double chosen = viewport().metresPerUnit();
        model.resized(800, 600, 2);
        assertThat(viewport().metresPerUnit()).isEqualTo(chosen);
    }

    @Test
    void hasOneFrameUnderWayAndMergesWhatComesMeanwhile() {
        int before = painter.asked().size();
        for (int step = 0; step < 25; step++) {
            model.pan(1, 0);
        }
        assertThat(executor.underWay()).isEqualTo(1);
        executor.finishNext();
        assertThat(executor.underWay()).isEqualTo(1);
        executor.finishNext();
        assertThat(executor.underWay()).isZero();
        assertThat(painter.asked()).hasSize(before + 2);
        assertThat(painter.last().viewport()).isEqualTo(viewport());
        assertThat(shown().snapshot().viewport()).isEqualTo(viewport());
    }

    @Test
    void showsAFrameThatOnlyLiesElsewhereSoThatALongGestureSeesASharpPicture() {
        model.pan(30, 0);
        Viewport early = viewport();
        executor.doNext();
        model.pan(30, 0);
        executor.deliverNext();
        assertThat(shown().snapshot().viewport()).isEqualTo(early);
        assertThat(shown().shiftTo(viewport()).x()).isCloseTo(30 - 10, within(1e-6));
    }

    @Test
    void dropsALateFrameOfAnotherLookOrAnotherSet() {
        MapFrame light = shown();
        model.pan(5, 5);
        executor.doNext();
        workspace.themeProperty().set(MapTheme.DARK);
        executor.deliverNext();
        assertThat(shown()).isSameAs(light);
        executor.doNext();
        workspace.open(SmallSet.catalogue());
        executor.deliverNext();
        assertThat(shown()).isSameAs(light);
        executor.finishNext();
        assertThat(shown().snapshot().content().catalogue()).isSameAs(workspace.catalogue());
        assertThat(shown().snapshot().content().theme()).isEqualTo(MapTheme.DARK);
    }

    @Test
    void givesBackAFrameOnlyWhenAnotherIsShown() {
        MapFrame first = shown();
        workspace.filterBy(FilterCriteria.all().withRatings(RatingMask.none()));
        executor.doNext();
        assertThat(painter.givenBack()).isEmpty();
        executor.deliverNext();
        assertThat(painter.givenBack()).containsExactly(first);
        MapFrame second = shown();
        workspace.themeProperty().set(MapTheme.DARK);
        executor.doNext();
        workspace.open(SmallSet.catalogue());
        executor.deliverNext();
        assertThat(shown()).as("a late frame is not shown").isSameAs(second);
        assertThat(painter.givenBack()).containsExactly(first);
        executor.finishNext();
        assertThat(painter.givenBack()).containsExactly(first, second);
    }

    @Test
    void paintsWhatTheFilterLeavesAndWhatIsSelected() {
        workspace.filterBy(FilterCriteria.all().withRatings(RatingMask.none()));
        executor.finishNext();
        assertThat(painter.last().content().visible().isEmpty()).isTrue();
        workspace.select(Selection.of(SmallSet.NORTH));
        executor.finishNext();
        assertThat(painter.last().content().selected()).contains("north");
    }

    @Test
    void keepsThePointUnderThePointerWhileZooming() {
        GeoPoint before = model.positionAt(500, 200).orElseThrow();
        model.zoom(4, 500, 200);
        GeoPoint after = model.positionAt(500, 200).orElseThrow();
        assertThat(after.lon()).isCloseTo(before.lon(), within(1e-9));
        assertThat(after.lat()).isCloseTo(before.lat(), within(1e-9));
    }

    @Test
    void staysWithinTheMapHoweverFarOneGoes() {
        ViewLimits limits = ViewLimits.bundled(SYRIA);
        model.zoom(1e-6);
        assertThat(viewport().metresPerUnit()).isCloseTo(limits.furthest(800, 600), within(1e-6));
        model.pan(1e7, -1e7);
        assertThat(limits.data().grown(1).contains(corner(0, 0))).isTrue();
        assertThat(limits.data().grown(1).contains(corner(800, 600))).isTrue();
        model.zoom(1e9);
        assertThat(viewport().metresPerUnit()).isCloseTo(limits.nearest(), within(1e-6));
    }

    @Test
    void saysWhyOneCannotComeNearerUntilALayerHasMoreDetail() {
        assertThat(model.noNearerProperty().get()).isEmpty();
        model.zoom(1e9);
        assertThat(model.noNearerProperty().get()).contains("The bundled map has no more detail here");
        model.keepWithin(ViewLimits.bundled(SYRIA).withFinest(0.5));
        assertThat(model.noNearerProperty().get()).isEmpty();
        model.zoom(1e9);
        assertThat(viewport().metresPerUnit()).isCloseTo(0.5, within(1e-9));
        model.keepWithin(ViewLimits.bundled(SYRIA));
        assertThat(viewport().scaleDenominator()).isCloseTo(ViewLimits.NEAREST, within(1e-3));
    }

    @Test
    void goesBackAndForwardThroughViewsThatCameToRest() {
        MapView first = MapView.of(viewport());
        model.zoom(2);
        model.zoom(2);
        rest.isOver();
        MapView second = MapView.of(viewport());
        model.pan(100, 0);
        model.back();
        assertThat(MapView.of(viewport())).isEqualTo(second);
        model.back();
        assertThat(MapView.of(viewport())).isEqualTo(first);
        assertThat(model.canGoBackProperty().get()).isFalse();
        model.forward();
        assertThat(MapView.of(viewport())).isEqualTo(second);
        assertThat(workspace.viewProperty().get()).contains(second);
    }

    @Test
    void followsUndoAndRedoOfTheWorkspace() {
        MapView first = MapView.of(viewport());
        model.zoom(3);
        rest.isOver();
        MapView second = MapView.of(viewport());
        workspace.undo();
        assertThat(MapView.of(viewport())).isEqualTo(first);
        workspace.redo();
        assertThat(MapView.of(viewport())).isEqualTo(second);
    }

    @Test
    void fitsTheSelectionOnlyIfItHasAPosition() {
        Viewport country = viewport();
        assertThat(model.canFitSelection().get()).isFalse();
        model.fitSelection();
        assertThat(viewport()).isEqualTo(country);
        workspace.select(Selection.of(SmallSet.COUNTRY));
        assertThat(model.canFitSelection().get()).isFalse();
        workspace.select(Selection.none().withReport(Optional.of(new ReportId("b2"))));
        assertThat(model.canFitSelection().get()).isTrue();
        workspace.select(Selection.of(SmallSet.NORTH));
        assertThat(model.canFitSelection().get()).isTrue();
        model.fitSelection();
        assertThat(viewport().metresPerUnit()).isLessThan(country.metresPerUnit() / 4);
        model.fitSyria();
        assertThat(viewport()).isEqualTo(country);
    }

    @Test
    void findsTheSiteUnderThePointerAlsoWhileTheFrameIsBehind() {
        assertThat(model.siteAt(89, 50)).map(SiteMark::key).contains("north");
        assertThat(model.siteAt(91, 50)).isEmpty();
        model.pan(200, 0);
        assertThat(model.siteAt(289, 50)).map(SiteMark::key).contains("north");
        assertThat(model.siteAt(291, 50)).isEmpty();
    }

    @Test
    void choosesPlacesAndSpots() {
        model.choose(mark("north"));
        assertThat(workspace.selection()).isEqualTo(Selection.of(SmallSet.NORTH));
        model.choose(mark("at:38.1,35.2"));
        assertThat(workspace.selection()).isEqualTo(Selection.ofSpot("at:38.1,35.2"));
        model.clearSelection();
        assertThat(workspace.selection()).isEqualTo(Selection.none());
    }

    @Test
    void showsAFramePaintedBeforehandOnlyIfItFits() {
        MapSnapshot wanted = painter.last();
        MapFrame ready = painter.paint(wanted, Optional.empty());
        assertThat(model.showReady(ready)).isTrue();
        assertThat(shown()).isSameAs(ready);
        model.resized(801, 600, 1);
        assertThat(model.showReady(painter.paint(wanted, Optional.empty()))).isFalse();
        model.resized(800, 600, 2);
        assertThat(model.showReady(painter.paint(wanted, Optional.empty()))).isFalse();
        model.resized(800, 600, 1);
        workspace.themeProperty().set(MapTheme.DARK);
        assertThat(model.showReady(painter.paint(wanted, Optional.empty()))).isFalse();
        assertThat(shown()).isSameAs(ready);
    }

    @Test
    void ordersAFrameOfAMapAtRestAfterThoseOfAMovingOne() {
        model.pan(300, 0);
        executor.finishNext();
        assertThat(shown().snapshot().isMoving()).isTrue();
        rest.isOver();
        executor.finishNext();
        assertThat(shown().snapshot().isMoving()).isFalse();
        assertThat(shown().snapshot().viewport()).isEqualTo(viewport());
    }

    @Test
    void tellsWhyAFrameCouldNotBePaintedAndGoesOn() {
        model.paintWith((wanted, previous) -> {
            throw new IllegalStateException("no ink");
        });
        model.pan(1, 1);
        executor.finishNext();
        assertThat(model.problemProperty().get()).map(Exception::getMessage).contains("no ink");
        model.paintWith(painter);
        model.pan(1, 1);
        executor.finishNext();
        assertThat(shown().snapshot().viewport()).isEqualTo(viewport());
    }

    @Test
    void keepsMiddleAndScaleOnTheGroundInAnotherProjectionAndTheViewsToGoBackTo() {
        model.fit(new Extent(200_000, 200_000, 260_000, 240_000));
        rest.isOver();
        GeoPoint first = SYRIA.unproject(viewport().centre());
        model.pan(300, 0);
        rest.isOver();
        executor.finishNext();
        GeoPoint middle = SYRIA.unproject(viewport().centre());
        double metres = viewport().metresPerUnit();
        NotingPainter other = new NotingPainter();
        model.drawIn(DOUBLE, ViewLimits.bundled(DOUBLE), other);
        assertThat(model.frameProperty().get()).isEmpty();
        assertThat(viewport().metresPerUnit()).isCloseTo(2 * metres, within(1e-6));
        assertThat(DOUBLE.unproject(viewport().centre()).lon()).isCloseTo(middle.lon(), within(1e-7));
        while (executor.underWay() > 0) {
            executor.finishNext();
        }
        assertThat(shown().snapshot().viewport()).isEqualTo(viewport());
        workspace.undo();
        assertThat(DOUBLE.unproject(viewport().centre()).lon()).isCloseTo(first.lon(), within(1e-7));
        assertThat(viewport().metresPerUnit()).isCloseTo(2 * metres, within(1e-6));
    }

    @Test
    void showsTheWholeCountryInAnotherProjectionIfItDidBefore() {
        model.drawIn(DOUBLE, ViewLimits.bundled(DOUBLE), painter);
        Extent country = ViewLimits.syria(DOUBLE);
        assertThat(viewport().extent().contains(country.centre())).isTrue();
        assertThat(viewport().extent().width()).isBetween(country.width(), 2 * country.width());
        workspace.undo();
        assertThat(viewport().extent().width()).isBetween(country.width(), 2 * country.width());
    }

    /** The bundled projection, twice as large. */
    private static final MapProjection DOUBLE = new MapProjection() {
        @Override
        public String name() {
            return "double";
        }

        @Override
        public Optional<String> code() {
            return Optional.of("EPSG:0000");
        }

        @Override
        public MapPoint project(double lon, double lat) {
            MapPoint point = SYRIA.project(lon, lat);
            return new MapPoint(2 * point.x(), 2 * point.y());
        }

        @Override
        public GeoPoint unproject(MapPoint point) {
            return SYRIA.unproject(new MapPoint(point.x() / 2, point.y() / 2));
        }

        @Override
        public double scaleFactor(double lat) {
            return 2 * SYRIA.scaleFactor(lat);
        }

        @Override
        public double northDirection(double lon) {
            return SYRIA.northDirection(lon);
        }
    };

    private MapPoint corner(double x, double y) {
        return viewport().mapPoint(x, y);
    }

    private static SiteMark mark(String key) {
        return new SiteMark(key, 0, 0, 1, 1, () -> new SiteMark.Words(key, key, key));
    }

    private Viewport viewport() {
        return model.viewportProperty().get().orElseThrow();
    }

    private MapFrame shown() {
        return Optional.of(model.frameProperty().get()).get().orElseThrow();
    }
}
