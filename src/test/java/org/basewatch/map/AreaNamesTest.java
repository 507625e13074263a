package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AreaNamesTest {
    /** The map of a picture of 1920 × 1080 that shows the whole country: of the sea there is a strip along the left edge. */
    private static final Viewport NATIONAL = new Viewport(new MapPoint(449_000, 324_000), 671.42, 1079, 882);

    private static BaseMap map;
    private static MapStyle style;
    private static Lettering lettering;

    @BeforeAll
    static void load() throws Exception {
        map = BaseMap.load(LayerSource.bundled());
        style = MapStyle.load(LayerSource.bundled(), MapTheme.LIGHT);
        lettering = new Lettering(Typefaces.load(LayerSource.bundled()));
    }

    @Test
    void aSeaOfWhichAStripIsSeenHasItsNameOnTwoLines() {
        LabelOverlay labels = new LabelOverlay(map, style, lettering, LabelLanguage.BOTH);
        List<Rectangle2D> pinsAndDegrees = List.of(
                new Rectangle2D.Double(113, 310, 130, 42),
                new Rectangle2D.Double(102, 390, 130, 42),
                new Rectangle2D.Double(5, 243, 28, 14),
                new Rectangle2D.Double(5, 408, 28, 14));
        List<PlacedName> names = labels.avoiding(pinsAndDegrees).place(NATIONAL);
        PlacedName sea = names.stream()
                .filter(name -> name.item().latin().equals("Mediterranean Sea"))
                .findFirst()
                .orElseThrow();
        assertThat(sea.pieces()).hasSize(3);
        // where there is room it stands on one line
        assertThat(labels.place(NATIONAL.panned(200, 0)).stream()
                        .filter(name -> name.item().latin().equals("Mediterranean Sea"))
                        .findFirst()
                        .orElseThrow()
                        .pieces())
                .hasSize(2);
    }

    @Test
    void noCandidateIsOneThatTheLayoutWouldLeaveOut() {
        Rectangle2D frame = new Rectangle2D.Double(
                LabelLayout.EDGE,
                LabelLayout.EDGE,
                NATIONAL.width() - 2 * LabelLayout.EDGE,
                NATIONAL.height() - 2 * LabelLayout.EDGE);
        int candidates = 0;
        for (NameItem item : new NameList(map, style).items()) {
            if (item.nameClass().at() == NameClass.At.AREA) {
                NameBlock block = NameBlock.of(item, lettering, LabelLanguage.BOTH, NATIONAL.scaleDenominator());
                List<PlacedName> all = AreaNames.candidates(
                                item,
                                block,
                                NATIONAL,
                                new AreaMask(item.feature(), NATIONAL, 6),
                                List.of(),
                                Optional.empty(),
                                Surroundings.none())
                        .toList();
                candidates += all.size();
                assertThat(all)
                        .flatExtracting(name -> name.boxes(NATIONAL.scaleDenominator()))
                        .allMatch(frame::contains);
            }
        }
        assertThat(candidates).isGreaterThan(300);
    }
}
