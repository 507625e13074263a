package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of areas where there is little room: with the signs of the bundled reports on the map. */
class AreaWaysTest {
    private static final MapProjection PROJECTION = LambertConformalConic.syria();
    private static final ViewLimits LIMITS = ViewLimits.bundled(PROJECTION);
    private static final List<String> CROWDED = List.of("Latakia", "Tartus");
    private static BaseMap map;
    private static MapStyle style;
    private static LabelOverlay labels;

    @BeforeAll
    static void load() throws Exception {
        map = BaseMap.load(LayerSource.bundled());
        style = MapStyle.load(LayerSource.bundled(), MapTheme.LIGHT);
        labels = new LabelOverlay(
                map, style, new Lettering(Typefaces.load(LayerSource.bundled())), LabelLanguage.ENGLISH);
    }

    private static List<PlacedName> names(Viewport view, LabelLanguage language) {
        var layout = new SiteLayout(
                SampleScene.national(),
                PROJECTION,
                SampleScene.style(MapTheme.LIGHT).in(language),
                List.of());
        List<PlacedSite> placed = layout.place(view);
        List<Rectangle2D> boxes = placed.stream()
                .flatMap(site -> site.boxes().stream())
                .map(Box::toRectangle)
                .toList();
        return labels.in(language)
                .avoiding(boxes)
                .offHatched(PlacedSite.hatched(placed))
                .place(view);
    }

    private static List<PlacedName> of(List<PlacedName> names, String layer) {
        return names.stream()
                .filter(name -> name.item().nameClass().layer().equals(layer))
                .toList();
    }

    private static Viewport west(double denominator) {
        return new Viewport(PROJECTION.project(36.6, 34.9), denominator * Viewport.METRES_PER_PAPER_UNIT, 1080, 720);
    }

    @ParameterizedTest
    @CsvSource({"893, 818", "1080, 720", "1600, 1000"})
    void theGovernoratesOfTheCrowdedCoastAreNamedOnANationalMap(double width, double height) {
        assertThat(of(names(LIMITS.fitSyria(width, height, 24), LabelLanguage.ENGLISH), "governorates"))
                .extracting(name -> name.item().latin())
                .contains("Latakia", "Tartus", "Idlib", "Hama");
    }

    @ParameterizedTest
    @CsvSource({"770, 722", "850, 740", "893, 818", "1080, 720"})
    void theSeaIsNamedWhereAStripOfItIsSeen(double width, double height) {
        for (LabelLanguage language : LabelLanguage.values()) {
            assertThat(of(names(LIMITS.fitSyria(width, height, 24), language), "sea"))
                    .isNotEmpty();
        }
    }

    @Test
    void namesOfGovernoratesKeepOffTheLinesOfTheMap() {
        MapLines lines = new MapLines(map, style);
        int all = 0;
        int across = 0;
        for (double denominator = 1_200_000; denominator < 3_400_000; denominator += 100_000) {
            Viewport view = west(denominator);
            InkMask ink = lines.in(view, LabelLayout.MARGIN);
            for (LabelLanguage language : LabelLanguage.values()) {
                for (PlacedName name : of(names(view, language), "governorates")) {
                    boolean whole = view.extent().contains(name.item().feature().bounds());
                    boolean onLine = whole && lines.under(name, ink) > 0;
                    all += whole ? 1 : 0;
                    across += onLine ? 1 : 0;
                    // the signs of the two bases leave these no more than a strip between coast and line
                    assertThat(!onLine || CROWDED.contains(name.item().latin()) && denominator > 2_500_000)
                            .as(name.item().latin() + " at " + denominator)
                            .isTrue();
                }
            }
        }
        assertThat(all).isGreaterThan(350);
        assertThat(across).isLessThan(all / 20);
    }

    @Test
    void namesThatRunAlongTheirAreaStayInsideItAndAreReadUpwards() {
        int turned = 0;
        for (double denominator = 1_200_000; denominator < 3_400_000; denominator += 200_000) {
            for (Viewport view : List.of(west(denominator), LIMITS.fitSyria(5e8 / denominator, 720, 24))) {
                List<PlacedName> all = new ArrayList<>(names(view, LabelLanguage.ENGLISH));
                all.removeIf(name -> name.item().nameClass().at() != NameClass.At.AREA
                        || name.pieces().stream()
                                .anyMatch(piece -> piece.straight().isPresent()));
                for (PlacedName name : all) {
                    turned++;
                    TextPiece line = name.pieces().get(0);
                    List<Rectangle2D> boxes = line.boxes();
                    Rectangle2D first = boxes.get(0);
                    Rectangle2D last = boxes.get(boxes.size() - 1);
                    assertThat(first.getCenterX() < last.getCenterX() - 1 || first.getCenterY() > last.getCenterY())
                            .as(name.item().latin())
                            .isTrue();
                    assertThat(outside(line.outline().get(), name.item().feature(), view))
                            .as(name.item().latin())
                            .isLessThan(4);
                }
            }
        }
        assertThat(turned).isGreaterThan(5);
    }

    /** How far letters reach out of an area, in logical units. */
    private static double outside(Shape letters, MapFeature feature, Viewport view) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int i = 0; i < feature.partCount(); i++) {
            int[] ring = feature.part(i);
            for (int k = 0; k < ring.length; k += 2) {
                double x = view.screenX(ring[k]);
                double y = view.screenY(ring[k + 1]);
                if (k == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            path.closePath();
        }
        Area beyond = new Area(letters);
        beyond.subtract(new Area(path));
        Rectangle2D bounds = beyond.getBounds2D();
        return beyond.isEmpty() ? 0 : Math.min(bounds.getWidth(), bounds.getHeight());
    }

    @Test
    void namesOfTownsAreOnTwoLinesOnlyWhereThatTakesThemOffALine() {
        MapLines lines = new MapLines(map, style);
        List<String> onTwoLines = new ArrayList<>();
        for (double denominator = 900_000; denominator < 3_000_000; denominator += 150_000) {
            Viewport view = west(denominator);
            InkMask ink = lines.in(view, LabelLayout.MARGIN);
            for (PlacedName name : of(names(view, LabelLanguage.ENGLISH), "places")) {
                if (name.pieces().size() > 1) {
                    assertThat(lines.under(name, ink)).isZero();
                    onTwoLines.add(name.item().latin());
                }
            }
        }
        assertThat(onTwoLines).contains("Khan Sheikhoun");
    }
}
