package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
                .allMatch(name -> name.pieces().size() <= 1);
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
