package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.ColumnCatalogue;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.SampleSets;
import org.basewatch.catalogue.SetInfo;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.map.Box;
import org.basewatch.map.BoxedOverlay;
import org.basewatch.map.Furniture;
import org.basewatch.map.FurnitureOverlays;
import org.basewatch.map.Graticule;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.LegendFolding;
import org.basewatch.map.Lettering;
import org.basewatch.map.MapLook;
import org.basewatch.map.MapProjection;
import org.basewatch.map.MapRenderer;
import org.basewatch.map.MapTheme;
import org.basewatch.map.Viewport;
import org.basewatch.map.annotation.Annotation;
import org.basewatch.map.annotation.AnnotationOverlay;
import org.basewatch.map.annotation.AnnotationShape;
import org.basewatch.map.annotation.AnnotationStyle;
import org.basewatch.map.annotation.Annotations;
import org.basewatch.map.measure.GroundMeasure;
import org.basewatch.model.GeoPoint;
import org.basewatch.ui.map.LaidOver;
import org.basewatch.ui.map.MapContent;
import org.basewatch.ui.map.MapLayers.ReportLayer;
import org.basewatch.ui.map.MapPane;
import org.basewatch.ui.map.MapSnapshot;
import org.basewatch.ui.map.SiteMark;
import org.junit.jupiter.api.Test;

/** What the window's map makes of the author's drawings. */
class BundledMapLayersTest {
    private static final MapProjection PROJECTION = LambertConformalConic.syria();
    private static final GeoPoint PALMYRA = new GeoPoint(38.27, 34.56);

    private final Catalogue empty = ColumnCatalogue.empty(
            new SetInfo("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), ""));
    private final BundledMap bundled = bundled();
    private final BundledMapLayers layers = bundled.layers(PROJECTION, MapTheme.LIGHT);
    private final Viewport viewport = new Viewport(PROJECTION.project(PALMYRA), 500, 900, 700);

    @Test
    void namesOfTheMapGiveWayToWordsOfTheAuthor() {
        Annotations drawn = words(viewport.width() / 2 + 45, viewport.height() / 2);
        Rectangle2D box = new AnnotationOverlay(
                        drawn, PROJECTION, new AnnotationStyle(MapTheme.LIGHT, bundled.typefaces()))
                .wordBoxes(viewport)
                .get(0);
        assertThat(isInked(picture(Annotations.none()), box)).isTrue();
        assertThat(isInked(picture(drawn), box)).isFalse();
    }

    @Test
    void nothingIsWrittenBelowTheToolsThatAreUnfolded() {
        Rectangle2D tools = new Rectangle2D.Double(2, 80, 48, 260);
        // a view with a name there
        Viewport west = new Viewport(PROJECTION.project(new GeoPoint(38.9, 34.3)), 600, 900, 700);
        assertThat(isInked(picture(west, content(Annotations.none(), Furniture.none())), tools))
                .isTrue();
        MapContent open = content(Annotations.none(), Furniture.none(), true);
        assertThat(isInked(picture(west, open), tools)).isFalse();
    }

    /** A strip over the map hides neither names nor what is said of an area. */
    @Test
    void nothingIsWrittenBelowAStrip() throws Exception {
        Catalogue reports = BundledReports.read(new JsonCatalogueReader()).catalogue();
        Viewport view = new Viewport(PROJECTION.project(new GeoPoint(38, 35)), 900, 760, 700);
        String area = "aleppo-raqqa-unnamed";
        Box strip = new Box(60, 12, 640, 240);
        assertThat(mark(area, reports, Annotations.none(), LaidOver.nothing(), view)
                        .overlaps(strip))
                .isTrue();
        LaidOver over = new LaidOver(false, Optional.of(strip));
        assertThat(mark(area, reports, Annotations.none(), over, view).overlaps(strip))
                .isFalse();
    }

    /** As narrow as the pane is in the smallest window with both panels open. */
    @Test
    void inTheNarrowestPaneTheAttributionKeepsOffTheButtons() throws Exception {
        Viewport view = new Viewport(PROJECTION.project(new GeoPoint(38, 35)), 3_500, 245, 422);
        Box buttons = MapPane.coveredPlaces(view, LaidOver.nothing()).stream()
                .max(Comparator.comparingDouble(Box::height))
                .orElseThrow();
        List<BoxedOverlay> pieces =
                FurnitureOverlays.withoutLegend(Furniture.standard(), PROJECTION, look().sites(), "");
        assertThat(pieces).hasSize(3);
        assertThat(pieces)
                .allSatisfy(piece -> assertThat(piece.boxes(view)).isNotEmpty().noneMatch(buttons::overlaps));
    }

    @Test
    void noDegreesAreWrittenBelowThePositionNorBelowTheTools() throws Exception {
        Graticule graticule = look().graticule(PROJECTION);
        int covered = 0;
        for (double lon = 36; lon < 40; lon += 0.23) {
            Viewport view = new Viewport(PROJECTION.project(new GeoPoint(lon, 34.3 + lon / 50)), 600, 900, 700);
            MapContent open = content(Annotations.none(), Furniture.none().withGraticule(true), true);
            List<Rectangle2D> places = MapPane.coveredPlaces(view, new LaidOver(true, Optional.empty())).stream()
                    .map(Box::toRectangle)
                    .toList();
            covered += (int) graticule.labels(List.of()).boxes(view).stream()
                    .filter(label -> places.stream().anyMatch(label.toRectangle()::intersects))
                    .count();
            BufferedImage degrees = picture(view, open);
            assertThat(places).noneMatch(place -> isInked(degrees, place));
        }
        assertThat(covered).isGreaterThan(20);
    }

    @Test
    void signsOfReportsGiveWayToWordsOfTheAuthor() throws Exception {
        Catalogue reports = BundledReports.read(new JsonCatalogueReader()).catalogue();
        Viewport coast = new Viewport(PROJECTION.project(new GeoPoint(35.949, 35.401)), 500, 900, 700);
        Box before = mark("khmeimim", reports, Annotations.none(), LaidOver.nothing(), coast);
        for (double x : new double[] {before.x() + 25, before.midX(), before.maxX() - 25}) {
            for (double y : new double[] {before.y() + 6, before.maxY() - 6}) {
                GeoPoint at = PROJECTION.unproject(coast.mapPoint(x, y));
                // the words of a ring stand at its north
                GeoPoint centre = GroundMeasure.at(at, 180, 20_000);
                Annotations ring =
                        new Annotations(List.of(Annotation.of(new AnnotationShape.Rings(centre, List.of(20.0)))));
                List<Rectangle2D> words = new AnnotationOverlay(
                                ring, PROJECTION, new AnnotationStyle(MapTheme.LIGHT, bundled.typefaces()))
                        .wordBoxes(coast);
                assertThat(words).hasSize(1).anyMatch(before.toRectangle()::intersects);
                assertThat(words)
                        .noneMatch(mark("khmeimim", reports, ring, LaidOver.nothing(), coast)
                                .toRectangle()::intersects);
            }
        }
    }

    private Box mark(String key, Catalogue reports, Annotations drawn, LaidOver over, Viewport view) {
        MapContent content = new MapContent(
                reports,
                RowSet.all(reports.size()),
                Optional.empty(),
                Optional.empty(),
                Furniture.none(),
                Optional.empty(),
                MapTheme.LIGHT,
                List.of(),
                drawn,
                over);
        return layers.reports(new MapSnapshot(1, content, view, 1), view).marks().stream()
                .filter(mark -> mark.key().equals(key))
                .map(mark -> new Box(mark.x(), mark.y(), mark.width(), mark.height()))
                .findFirst()
                .orElseThrow();
    }

    /** What the legend has driven away comes back as soon as it is folded, and does not stay where it was driven to. */
    @Test
    void signsArePlacedAnewWhenTheLegendIsFolded() {
        Catalogue reports = SampleSets.large(3000, 1);
        Furniture open = Furniture.standard().withLegend(LegendFolding.OPEN);
        int driven = 0;
        for (int step = 0; step < 4; step++) {
            Viewport view = new Viewport(PROJECTION.project(new GeoPoint(38 - step * 0.3, 35)), 900, 900, 700);
            List<SiteMark> before = marks(layers, reports, open, view);
            List<SiteMark> after = marks(layers, reports, open.withLegend(LegendFolding.FOLDED), view);
            BundledMapLayers others = bundled.layers(PROJECTION, MapTheme.LIGHT);
            assertThat(after).isEqualTo(marks(others, reports, open.withLegend(LegendFolding.FOLDED), view));
            driven += before.equals(after) ? 0 : 1;
        }
        assertThat(driven).as("views in which the legend matters").isPositive();
    }

    /** So does what a strip over the map has driven away. */
    @Test
    void signsArePlacedAnewWhenAStripIsPutAway() {
        Catalogue reports = SampleSets.large(3000, 1);
        Furniture none = Furniture.none();
        Viewport view = new Viewport(PROJECTION.project(new GeoPoint(38, 35)), 900, 900, 700);
        LaidOver strip = new LaidOver(false, Optional.of(new Box(100, 60, 600, 300)));
        List<SiteMark> before = marks(layers, reports, none, strip, view);
        List<SiteMark> after = marks(layers, reports, none, LaidOver.nothing(), view);
        BundledMapLayers others = bundled.layers(PROJECTION, MapTheme.LIGHT);
        assertThat(after).isNotEqualTo(before).isEqualTo(marks(others, reports, none, LaidOver.nothing(), view));
    }

    private static List<SiteMark> marks(
            BundledMapLayers layers, Catalogue reports, Furniture furniture, Viewport view) {
        return marks(layers, reports, furniture, LaidOver.nothing(), view);
    }

    private static List<SiteMark> marks(
            BundledMapLayers layers, Catalogue reports, Furniture furniture, LaidOver over, Viewport view) {
        MapContent content = new MapContent(
                reports,
                RowSet.all(reports.size()),
                Optional.empty(),
                Optional.empty(),
                furniture,
                Optional.of(LabelLanguage.ENGLISH),
                MapTheme.LIGHT,
                List.of(),
                Annotations.none(),
                over);
        return layers.reports(new MapSnapshot(1, content, view, 1), view).marks();
    }

    @Test
    void theLegendHasALineForDrawingsThatAreInSight() {
        Furniture legend = Furniture.none().withLegend(true);
        assertThat(legend(words(300, 300), legend)).isGreaterThan(legend(Annotations.none(), legend));
        assertThat(legend(words(-900, -900), legend)).isEqualTo(legend(Annotations.none(), legend));
    }

    private double legend(Annotations drawn, Furniture furniture) {
        return layers.reports(new MapSnapshot(1, content(drawn, furniture), viewport, 1), viewport).furniture().stream()
                .map(BoxedOverlay.class::cast)
                .mapToDouble(piece -> piece.box(viewport).map(Box::height).orElse(0.0))
                .max()
                .orElse(0);
    }

    private Annotations words(double x, double y) {
        GeoPoint at = PROJECTION.unproject(viewport.mapPoint(x, y));
        return new Annotations(
                List.of(Annotation.of(new AnnotationShape.Words(at)).with("Checkpoint")));
    }

    private BufferedImage picture(Annotations drawn) {
        return picture(viewport, content(drawn, Furniture.none()));
    }

    private BufferedImage picture(Viewport view, MapContent content) {
        ReportLayer reports = layers.reports(new MapSnapshot(1, content, view, 1), view);
        return new MapRenderer()
                .render(view, reports.overlays(), 1, () -> false)
                .orElseThrow();
    }

    private MapContent content(Annotations drawn, Furniture furniture) {
        return content(drawn, furniture, false);
    }

    private MapContent content(Annotations drawn, Furniture furniture, boolean toolsOpen) {
        return new MapContent(
                empty,
                RowSet.none(),
                Optional.empty(),
                Optional.empty(),
                furniture,
                Optional.of(LabelLanguage.BOTH),
                MapTheme.LIGHT,
                List.of(),
                drawn,
                new LaidOver(toolsOpen, Optional.empty()));
    }

    private static boolean isInked(BufferedImage image, Rectangle2D box) {
        for (int y = (int) Math.ceil(box.getY()); y < box.getMaxY() - 1; y++) {
            for (int x = (int) Math.ceil(box.getX()); x < box.getMaxX() - 1; x++) {
                if (image.getRGB(x, y) >>> 24 != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BundledMap bundled() {
        try {
            return BundledMap.load();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private MapLook look() throws IOException {
        return MapLook.load(
                bundled.source(),
                bundled.map(),
                bundled.typefaces(),
                new Lettering(bundled.typefaces()),
                MapTheme.LIGHT);
    }
}
