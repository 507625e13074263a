package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.basewatch.model.GeoPoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LabelLayoutTest {
    private static BaseMap map;
    private static MapStyle style;
    private static Lettering lettering;
    private static ViewLimits limits;
    private static LabelOverlay labels;

    @BeforeAll
    static void load() throws Exception {
        map = BaseMap.load(LayerSource.bundled());
        style = MapStyle.load(LayerSource.bundled(), MapTheme.LIGHT);
        lettering = new Lettering(Typefaces.load(LayerSource.bundled()));
        limits = ViewLimits.bundled(LambertConformalConic.syria());
        labels = new LabelOverlay(map, style, lettering, LabelLanguage.BOTH);
    }

    @Test
    void namesNeverTouchEachOtherNorTheFrameNorAnObstacle() {
        var random = new Random(17);
        for (int i = 0; i < 25; i++) {
            Viewport viewport = randomView(random);
            List<Rectangle2D> obstacles = List.of(
                    new Rectangle2D.Double(20, 300, 220, 180),
                    new Rectangle2D.Double(350, 200, 30, 40),
                    new Rectangle2D.Double(0, 460, 800, 40));
            List<PlacedName> names = labels.avoiding(obstacles).place(viewport);
            List<Rectangle2D> taken = new ArrayList<>(obstacles);
            for (PlacedName name : names) {
                List<Rectangle2D> boxes = name.boxes(viewport.scaleDenominator());
                assertThat(boxes).allMatch(box -> new Rectangle2D.Double(0, 0, 800, 500).contains(box));
                assertThat(boxes).noneMatch(box -> taken.stream().anyMatch(box::intersects));
                taken.addAll(boxes);
            }
        }
    }

    /** What is kept from the picture before makes no difference: neither other obstacles nor another hatch nor another language. */
    @Test
    void namesAreWhereTheyWouldBeIfNothingWereKept() {
        var random = new Random(23);
        for (int i = 0; i < 12; i++) {
            Viewport viewport = randomView(random);
            for (int change = 0; change < 5; change++) {
                List<Rectangle2D> obstacles = new ArrayList<>();
                for (int sign = 0; sign < 12; sign++) {
                    obstacles.add(new Rectangle2D.Double(800 * random.nextDouble(), 500 * random.nextDouble(), 60, 25));
                }
                var hatch = new Rectangle2D.Double(300, 100, change < 3 ? 200 : 320, 200);
                LabelLanguage language = change == 4 ? LabelLanguage.ARABIC : LabelLanguage.BOTH;
                LabelOverlay fresh = new LabelOverlay(map, style, lettering, language);
                assertThat(places(labels.in(language), obstacles, hatch, viewport))
                        .isEqualTo(places(fresh, obstacles, hatch, viewport));
            }
        }
    }

    private static List<String> places(
            LabelOverlay overlay, List<Rectangle2D> obstacles, Rectangle2D hatch, Viewport viewport) {
        return overlay.avoiding(obstacles).offHatched(List.of(hatch)).place(viewport).stream()
                .map(name -> name.item().latin() + name.boxes(viewport.scaleDenominator()))
                .toList();
    }

    @Test
    void namesGoBesideDrawnLinesAndAreNotLostToThem() {
        List<Rectangle2D> lines = new ArrayList<>();
        for (int i = 0; i < 800; i += 4) {
            lines.add(new Rectangle2D.Double(i, i * 0.6, 6, 5));
            lines.add(new Rectangle2D.Double(i, 250 + 150 * Math.sin(i / 90.0), 6, 12));
        }
        var random = new Random(19);
        int onLines = 0;
        int onLinesBefore = 0;
        int names = 0;
        int namesBefore = 0;
        for (int i = 0; i < 25; i++) {
            Viewport viewport = randomView(random);
            List<PlacedName> before = labels.place(viewport);
            List<PlacedName> after = labels.offLines(lines).place(viewport);
            namesBefore += before.size();
            names += after.size();
            onLinesBefore += crossed(before, lines);
            onLines += crossed(after, lines);
        }
        assertThat(onLinesBefore).isGreaterThan(40);
        assertThat(onLines).isLessThan(onLinesBefore / 3);
        assertThat(names).isGreaterThan((int) (0.97 * namesBefore));
    }

    @Test
    void theNameOfATownRightBesideARingIsNotCrossedByIt() {
        Viewport viewport = new Viewport(
                LambertConformalConic.syria().project(new GeoPoint(38.28, 34.56)),
                900_000 * Viewport.METRES_PER_PAPER_UNIT,
                600,
                400);
        Rectangle2D town = named("Palmyra (Tadmur)", labels.place(viewport))
                .mark()
                .map(point -> new Rectangle2D.Double(point.getX(), point.getY(), 0, 0))
                .orElseThrow();
        for (double offset = 0; offset < 16; offset += 2.5) {
            for (int angle = 0; angle < 360; angle += 15) {
                List<Rectangle2D> line = new ArrayList<>();
                double cos = Math.cos(Math.toRadians(angle));
                double sin = Math.sin(Math.toRadians(angle));
                for (double along = -200; along <= 200; along += 2) {
                    double x = town.getX() + offset * cos - along * sin;
                    double y = town.getY() + offset * sin + along * cos;
                    line.add(new Rectangle2D.Double(x - 1.2, y - 1.2, 2.4, 2.4));
                }
                PlacedName name =
                        named("Palmyra (Tadmur)", labels.offLines(line).place(viewport));
                assertThat(crossed(List.of(name), line))
                        .as("%s units off, turned by %s°", offset, angle)
                        .isZero();
            }
        }
    }

    @Test
    void onPaperNamesAtTheEdgeGoToTheInnerSide() {
        var random = new Random(43);
        int moving = 0;
        int still = 0;
        for (int i = 0; i < 25; i++) {
            Viewport viewport = randomView(random);
            moving += labels.place(viewport).size();
            still += labels.onPaper().place(viewport).size();
        }
        assertThat(still).isGreaterThan((int) (1.03 * moving));
    }

    private static int crossed(List<PlacedName> names, List<Rectangle2D> lines) {
        return (int) names.stream()
                .filter(name -> name.pieces().stream()
                        .flatMap(piece -> piece.boxes().stream())
                        .anyMatch(box -> lines.stream().anyMatch(box::intersects)))
                .count();
    }

    @Test
    void theNameOfAStateDoesNotReadAsThatOfItsCapital() {
        int both = 0;
        int views = 0;
        for (double scale = 2_400_000; scale < 5_000_000; scale *= 1.02) {
            Viewport viewport = new Viewport(
                    LambertConformalConic.syria().project(new GeoPoint(36.4, 34.2)),
                    scale * Viewport.METRES_PER_PAPER_UNIT,
                    500,
                    500);
            List<PlacedName> names = labels.place(viewport);
            List<Rectangle2D> capital = boxesOf(names, "Beirut", viewport);
            List<Rectangle2D> state = boxesOf(names, "Lebanon", viewport);
            views++;
            both += capital.isEmpty() || state.isEmpty() ? 0 : 1;
            assertThat(capital)
                    .as("at 1 : %s", scale)
                    .noneMatch(box -> state.stream()
                            .anyMatch(other -> other.intersects(
                                    box.getX() - 5, box.getY(), box.getWidth() + 10, box.getHeight())));
        }
        // neither may drive the other away
        assertThat(both).isEqualTo(views);
    }

    private static List<Rectangle2D> boxesOf(List<PlacedName> names, String latin, Viewport viewport) {
        return names.stream()
                .filter(name -> name.item().latin().equals(latin))
                .flatMap(name -> name.boxes(viewport.scaleDenominator()).stream())
                .toList();
    }

    @Test
    void townsKeepTheirNamesInPlaceWhileTheMapIsMoved() {
        Viewport before = limits.fitSyria(1200, 800, 20);
        Viewport after = before.panned(-37, 23);
        Map<String, Rectangle2D> moved = townBoxes(after);
        int both = 0;
        int kept = 0;
        for (var town : townBoxes(before).entrySet()) {
            Rectangle2D box = town.getValue();
            var expected = new Rectangle2D.Double(box.getX() - 37, box.getY() + 23, box.getWidth(), box.getHeight());
            Rectangle2D found = moved.getOrDefault(town.getKey(), expected);
            both += moved.containsKey(town.getKey()) ? 1 : 0;
            boolean same = Math.abs(found.getX() - expected.getX()) + Math.abs(found.getY() - expected.getY()) < 1e-6;
            kept += same && moved.containsKey(town.getKey()) ? 1 : 0;
        }
        assertThat(both).isGreaterThan(40);
        assertThat(kept).isGreaterThanOrEqualTo(both - 2);
    }

    @Test
    void namesALongRiverMoreThanOnceAndWellSpaced() {
        Viewport viewport = new Viewport(LambertConformalConic.syria().project(39.5, 35.6), 260, 1600, 1000);
        List<Rectangle2D> euphrates = starts(viewport, "Euphrates");
        assertThat(euphrates).hasSizeBetween(2, 5);
        for (Rectangle2D one : euphrates) {
            for (Rectangle2D other : euphrates) {
                double apart = Math.hypot(one.getX() - other.getX(), one.getY() - other.getY());
                assertThat(apart == 0 || apart > 200).isTrue();
            }
        }
        Viewport orontes = new Viewport(LambertConformalConic.syria().project(36.5, 35.2), 130, 1600, 1000);
        assertThat(starts(orontes, "Orontes")).hasSizeGreaterThan(1);
    }

    @Test
    void riversKeepTheirNamesInPlaceWhileTheMapIsMoved() {
        Viewport start = new Viewport(LambertConformalConic.syria().project(39.5, 35.6), 260, 1600, 1000);
        int kept = 0;
        int both = 0;
        for (int step = 1; step <= 12; step++) {
            double dx = -31 * step;
            double dy = 17 * step;
            List<Rectangle2D> after = starts(start.panned(dx, dy), "Euphrates");
            for (Rectangle2D before : starts(start, "Euphrates")) {
                double x = before.getX() + dx;
                double y = before.getY() + dy;
                if (x > 80 && y > 80 && x < 1520 && y < 920) {
                    both++;
                    kept += after.stream().anyMatch(box -> Math.hypot(box.getX() - x, box.getY() - y) < 1e-6) ? 1 : 0;
                }
            }
        }
        assertThat(both).isGreaterThan(20);
        assertThat(kept).isEqualTo(both);
    }

    @Test
    void aRiverIsNamedAsLongAsThereIsRoomForItsName() {
        for (double lon = 38.2; lon < 40.8; lon += 0.2) {
            var near =
                    new Viewport(LambertConformalConic.syria().project(lon, 35.9 - (lon - 38.2) * 0.4), 120, 900, 900);
            long seen = map.features("rivers").stream()
                    .filter(feature -> feature.text("name_en").equals("Euphrates"))
                    .filter(feature -> feature.bounds().intersects(near.extent()))
                    .count();
            assertThat(seen == 0 || !starts(near, "Euphrates").isEmpty())
                    .as("at %s° E", lon)
                    .isTrue();
        }
    }

    @Test
    void namesOfAreasAndRiversGoOffHatchedGroundIfTheyCan() {
        Viewport viewport = new Viewport(LambertConformalConic.syria().project(39, 35.5), 420, 1000, 800);
        PlacedName usual = named("Syria", labels.place(viewport));
        Rectangle2D hatch = usual.boxes(viewport.scaleDenominator()).get(0);
        List<PlacedName> off = labels.offHatched(List.of(hatch)).place(viewport);
        assertThat(named("Syria", off).boxes(viewport.scaleDenominator())).noneMatch(hatch::intersects);
        Rectangle2D everywhere = new Rectangle2D.Double(-500, -500, 2000, 1800);
        List<PlacedName> nowhereElse = labels.offHatched(List.of(everywhere)).place(viewport);
        assertThat(named("Syria", nowhereElse).pieces().get(0).boxes())
                .isEqualTo(usual.pieces().get(0).boxes());
        assertThat(nowhereElse).anyMatch(name -> name.item().latin().equals("Euphrates"));
    }

    private static PlacedName named(String latin, List<PlacedName> names) {
        return names.stream()
                .filter(name -> name.item().latin().equals(latin))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesOnImageryHaveAStrongerHaloAndOthersTheirOwn() {
        Viewport viewport = new Viewport(LambertConformalConic.syria().project(36.6, 35), 200, 800, 600);
        Extent west = new Extent(
                viewport.extent().minX(),
                viewport.extent().minY(),
                viewport.centre().x() - 4000,
                viewport.extent().maxY());
        BufferedImage usual = painted(labels, viewport);
        BufferedImage on = painted(labels.onImagery(List.of(west)), viewport);
        assertThat(ink(on, 0, 360)).isGreaterThan(1.2 * ink(usual, 0, 360));
        assertThat(ink(on, 520, 800)).isEqualTo(ink(usual, 520, 800));
    }

    private static BufferedImage painted(LabelOverlay overlay, Viewport viewport) {
        return new MapRenderer()
                .render(viewport, List.of(overlay), 1, () -> false)
                .orElseThrow();
    }

    private static double ink(BufferedImage image, int from, int to) {
        double ink = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = from; x < to; x++) {
                ink += image.getRGB(x, y) >>> 24;
            }
        }
        return ink;
    }

    private static List<Rectangle2D> starts(Viewport viewport, String river) {
        return labels.place(viewport).stream()
                .filter(name -> name.item().latin().equals(river))
                .map(name -> name.pieces().get(0).boxes().get(0))
                .toList();
    }

    @Test
    void namesTheCapitalAndTheGreatCitiesAtEveryScaleThatShowsThem() {
        for (double size : new double[] {500, 800, 1600}) {
            List<PlacedName> names = labels.place(limits.fitSyria(size, size * 0.62, 10));
            assertThat(names).extracting(name -> name.item().latin()).contains("Damascus", "Aleppo", "Homs", "Syria");
        }
    }

    @Test
    void showsMoreAsOneComesCloser() {
        Viewport far = limits.fitSyria(800, 500, 20);
        var near = new Viewport(LambertConformalConic.syria().project(36.34, 35.07), 150, 800, 500);
        assertThat(latinNames(far, labels)).doesNotContain("Masyaf");
        assertThat(latinNames(near, labels)).contains("Masyaf");
    }

    @Test
    void lettersInTheWantedLanguages() {
        Viewport viewport = limits.fitSyria(1200, 800, 20);
        assertThat(labels.in(LabelLanguage.ENGLISH).place(viewport))
                .allMatch(name -> name.pieces().size() <= (name.item().latin().contains(" ") ? 2 : 1));
        assertThat(labels.place(viewport).stream()
                        .filter(name -> name.item().latin().equals("Aleppo"))
                        .findFirst()
                        .orElseThrow()
                        .pieces())
                .hasSize(2);
        List<PlacedName> arabic = labels.in(LabelLanguage.ARABIC).place(viewport);
        assertThat(arabic).allMatch(name -> name.pieces().size() <= 1);
        assertThat(arabic).anyMatch(name -> name.item().latin().equals("Aleppo"));
    }

    @Test
    void arabicLettersJoinAndRunFromRightToLeft() {
        var joined = lettering.arabic("حلب", Typefaces.Face.REGULAR);
        double apart = 0;
        for (String letter : List.of("ح", "ل", "ب")) {
            apart += lettering.arabic(letter, Typefaces.Face.REGULAR).width();
        }
        assertThat(joined.width()).isLessThan(0.9 * apart);
        // the word begins with a wide letter and ends with a narrow one: the first stands on the right
        var turned = lettering.arabic("ا ككك", Typefaces.Face.REGULAR);
        var alef = lettering.arabic("ا", Typefaces.Face.REGULAR);
        assertThat(turned.outline().contains(turned.width() - alef.width() / 2, -0.35))
                .isTrue();
    }

    @Test
    void spacesLatinLettersOnly() {
        var close = lettering.latin("SYRIA", Typefaces.Face.REGULAR, 0);
        var wide = lettering.latin("SYRIA", Typefaces.Face.REGULAR, 0.25);
        assertThat(wide.width()).isCloseTo(close.width() + 4 * 0.25, within(0.06));
    }

    private static Viewport randomView(Random random) {
        return limits.clamp(new Viewport(
                new MapPoint(150_000 + 600_000 * random.nextDouble(), 50_000 + 550_000 * random.nextDouble()),
                Math.exp(Math.log(20) + Math.log(80) * random.nextDouble()),
                800,
                500));
    }

    private static List<String> latinNames(Viewport viewport, LabelOverlay overlay) {
        return overlay.place(viewport).stream().map(name -> name.item().latin()).toList();
    }

    private static Map<String, Rectangle2D> townBoxes(Viewport viewport) {
        Map<String, Rectangle2D> boxes = new HashMap<>();
        for (PlacedName name : labels.place(viewport)) {
            if (name.item().nameClass().at() == NameClass.At.POINT
                    && !name.pieces().isEmpty()) {
                boxes.put(name.item().latin(), name.pieces().get(0).boxes().get(0));
            }
        }
        return boxes;
    }
}
