package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.basewatch.model.GeoPoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Names and the map's own lines. What lies where is worked out from the layers, not from what the layout knows of them. */
class NamesBesideLinesTest {
    private static final MapProjection PROJECTION = LambertConformalConic.syria();

    private static BaseMap map;
    private static ViewLimits limits;
    private static LabelOverlay labels;

    @BeforeAll
    static void load() throws Exception {
        map = BaseMap.load(LayerSource.bundled());
        MapStyle style = MapStyle.load(LayerSource.bundled(), MapTheme.LIGHT);
        Lettering lettering = new Lettering(Typefaces.load(LayerSource.bundled()));
        limits = ViewLimits.bundled(PROJECTION);
        labels = new LabelOverlay(map, style, lettering, LabelLanguage.BOTH);
    }

    @Test
    void fewNamesOfTownsLieAcrossABorderOrAShore() {
        var random = new Random(37);
        int towns = 0;
        int across = 0;
        for (int i = 0; i < 60; i++) {
            Viewport viewport = limits.clamp(new Viewport(
                    new MapPoint(100_000 + 500_000 * random.nextDouble(), 50_000 + 550_000 * random.nextDouble()),
                    Math.exp(Math.log(80) + Math.log(8) * random.nextDouble()),
                    800,
                    500));
            List<Line2D> lines = Stream.of("borders", "sea")
                    .flatMap(layer -> lines(layer, viewport).stream())
                    .toList();
            for (PlacedName name : labels.place(viewport)) {
                if (name.item().nameClass().at() == NameClass.At.POINT) {
                    towns++;
                    across +=
                            boxes(name).stream().anyMatch(box -> lines.stream().anyMatch(line -> line.intersects(box)))
                                    ? 1
                                    : 0;
                }
            }
        }
        assertThat(towns).isGreaterThan(500);
        // the rest have lines on every side; one in six would lie across if lines were not looked at
        assertThat(across).isLessThan(towns / 16);
    }

    @Test
    void theNameOfARiverAlongABorderIsNotReadThroughIt() {
        for (double scale : new double[] {250_000, 400_000, 600_000}) {
            Viewport viewport = at(36.15, 34.68, scale, 800, 500);
            List<Line2D> borders = lines("borders", viewport);
            List<PlacedName> river = named("Nahr al-Kabir", labels.place(viewport));
            assertThat(river).as("at 1 : %s", scale).isNotEmpty();
            assertThat(river)
                    .flatExtracting(NamesBesideLinesTest::letters)
                    .noneMatch(box -> borders.stream().anyMatch(line -> line.intersects(box)));
        }
    }

    @Test
    void aRiverIsNotNamedInALakeThatItRunsThrough() {
        Random random = new Random(41);
        int seen = 0;
        for (int i = 0; i < 20; i++) {
            Viewport viewport =
                    at(38 + random.nextDouble(), 35.7 + 0.6 * random.nextDouble(), 350_000 + 10_000 * i, 1000, 700);
            MapFeature lake = map.features("lakes").stream()
                    .filter(feature -> feature.text("name_en").equals("Lake Assad"))
                    .findFirst()
                    .orElseThrow();
            ScreenPath shore = new ScreenPath(viewport, 0.1, 1000);
            shore.addArea(lake);
            List<PlacedName> names = labels.place(viewport);
            seen += named("Lake Assad", names).size();
            for (PlacedName name : named("Euphrates", names)) {
                List<Rectangle2D> boxes = boxes(name);
                Rectangle2D middle = boxes.get(boxes.size() / 4);
                assertThat(shore.path().contains(middle)).isFalse();
            }
        }
        assertThat(seen).isGreaterThan(5);
    }

    @Test
    void aGovernorateIsNotNamedBesideItsTownWhereOneWouldReadItTwice() {
        int both = 0;
        int beside = 0;
        for (double scale = 900_000; scale < 3_000_000; scale *= 1.05) {
            Viewport viewport = at(38.2, 35, scale, 1600, 1000);
            List<PlacedName> names = labels.place(viewport);
            for (PlacedName area : names) {
                if (area.item().nameClass().name().equals("name.governorate")) {
                    for (PlacedName town : named(area.item().latin(), names)) {
                        if (town.mark().isPresent()) {
                            Rectangle2D one = boxes(area).get(0);
                            Rectangle2D other = boxes(town).isEmpty()
                                    ? new Rectangle2D.Double()
                                    : boxes(town).get(0);
                            both++;
                            beside += one.intersects(
                                            other.getX() - 25,
                                            other.getY() - 8,
                                            other.getWidth() + 50,
                                            other.getHeight() + 16)
                                    ? 1
                                    : 0;
                        }
                    }
                }
            }
        }
        assertThat(both).isGreaterThan(60);
        assertThat(beside).isLessThan(both / 12);
    }

    @Test
    void namesOfAreasKeepOffTownsThatTheyWouldDriveAway() {
        Viewport national = limits.fitSyria(800, 500, 20);
        assertThat(labels.place(national))
                .extracting(name -> name.item().latin())
                .contains("Gaziantep", "Türkiye");
        Viewport large = limits.fitSyria(1600, 1000, 40);
        assertThat(labels.place(large)).extracting(name -> name.item().latin()).contains("Haifa", "Israel");
    }

    @Test
    void theNameOfAnAreaThatIsSeenWholeStaysInPlaceWhileTheMapIsMoved() {
        Viewport before = at(38.3, 35, 2_400_000, 1600, 1000);
        for (int step = 1; step <= 8; step++) {
            double dx = 7.3 * step;
            double dy = -4.9 * step;
            List<PlacedName> after = labels.place(before.panned(dx, dy));
            for (PlacedName name : labels.place(before)) {
                boolean governorate = name.item().nameClass().name().equals("name.governorate");
                if (governorate || name.item().latin().equals("Syria")) {
                    Rectangle2D box = boxes(name).get(0);
                    assertThat(named(name.item().latin(), after))
                            .flatExtracting(NamesBesideLinesTest::boxes)
                            .anyMatch(moved -> Math.abs(moved.getX() - box.getX() - dx) < 1e-6
                                    && Math.abs(moved.getY() - box.getY() - dy) < 1e-6);
                }
            }
        }
    }

    private static List<PlacedName> named(String latin, List<PlacedName> names) {
        return names.stream().filter(name -> name.item().latin().equals(latin)).toList();
    }

    private static List<Rectangle2D> boxes(PlacedName name) {
        return name.pieces().stream().flatMap(piece -> piece.boxes().stream()).toList();
    }

    /** The squares along bent letters stand straight and are larger than the letters: their inner part. */
    private static List<Rectangle2D> letters(PlacedName name) {
        return boxes(name).stream()
                .map(box -> (Rectangle2D) new Rectangle2D.Double(
                        box.getX() + 0.25 * box.getWidth(),
                        box.getY() + 0.25 * box.getHeight(),
                        0.5 * box.getWidth(),
                        0.5 * box.getHeight()))
                .toList();
    }

    private static List<Line2D> lines(String layer, Viewport viewport) {
        boolean closed = layer.equals("sea");
        List<Line2D> lines = new ArrayList<>();
        for (MapFeature feature : map.features(layer)) {
            for (int i = 0; i < feature.partCount(); i++) {
                if (feature.partBounds(i).intersects(viewport.extent())) {
                    add(lines, feature.part(i), closed, viewport);
                }
            }
        }
        return lines;
    }

    private static void add(List<Line2D> lines, int[] part, boolean closed, Viewport viewport) {
        Extent extent = viewport.extent();
        Rectangle2D frame = new Rectangle2D.Double(extent.minX(), extent.minY(), extent.width(), extent.height());
        for (int k = 0; k < (closed ? part.length : part.length - 2); k += 2) {
            int next = (k + 2) % part.length;
            if (frame.intersectsLine(part[k], part[k + 1], part[next], part[next + 1])) {
                lines.add(new Line2D.Double(
                        viewport.screenX(part[k]),
                        viewport.screenY(part[k + 1]),
                        viewport.screenX(part[next]),
                        viewport.screenY(part[next + 1])));
            }
        }
    }

    private static Viewport at(double lon, double lat, double scale, double width, double height) {
        return new Viewport(
                PROJECTION.project(new GeoPoint(lon, lat)), scale * Viewport.METRES_PER_PAPER_UNIT, width, height);
    }
}
