package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HitTestTest {
    private static final SiteStyle STYLE = SampleScene.style(MapTheme.LIGHT);
    private static final Viewport VIEW = SampleScene.at(38, 35.2, 900, 1280, 800);

    private static List<PlacedSite> place(MapScene scene) {
        return new SiteLayout(scene, SampleScene.PROJECTION, STYLE, List.of()).place(VIEW);
    }

    @Test
    void everySymbolAndNameLeadsBackToItsSite() {
        List<PlacedSite> placed = place(SampleScene.national());
        HitTest hits = new HitTest(placed);
        for (PlacedSite site : placed) {
            for (Box box : site.boxes()) {
                assertThat(hits.at(box.midX(), box.midY())).contains(site.key());
            }
        }
    }

    @Test
    void aClickJustBesideCountsAndFartherOffDoesNot() {
        List<PlacedSite> placed = place(SampleScene.national());
        PlacedSite tartus = placed.get(1);
        Box pin = tartus.symbol();
        HitTest hits = new HitTest(placed);
        assertThat(hits.at(pin.maxX() + 3.5, pin.midY())).contains(SampleScene.TARTUS);
        assertThat(hits.at(pin.maxX() + 5, pin.midY())).isEmpty();
    }

    @Test
    void theHatchedAreaIsHitAnywhereInside() {
        HitTest hits = new HitTest(place(SampleScene.national()));
        MapPoint inside = SampleScene.PROJECTION.project(38.5, 36.4);
        assertThat(hits.at(VIEW.screenX(inside.x()), VIEW.screenY(inside.y()))).contains(SampleScene.UNNAMED);
    }

    @Test
    void aPinComesBeforeTheAreaBelowIt() {
        MapSite pin = SampleScene.air("jirah", "Jirah", 38.28, 36.12, SampleScene.tally("B2"));
        MapScene scene = new MapScene(
                List.of(SampleScene.unnamed(SampleScene.tally("C3"), List.of()), pin),
                Optional.of(SampleScene.UNNAMED));
        List<PlacedSite> placed = place(scene);
        PlacedSite symbol = placed.stream()
                .filter(site -> site.key().equals("jirah"))
                .findFirst()
                .orElseThrow();
        assertThat(new HitTest(placed)
                        .keysAt(symbol.symbol().midX(), symbol.symbol().midY()))
                .containsExactly("jirah", SampleScene.UNNAMED);
    }

    @Test
    void aCandidateLeadsToItsPlaceAndIsNoStopForTab() {
        MapScene scene = new MapScene(
                List.of(SampleScene.unnamed(SampleScene.tally("C3"), SampleScene.candidates())), Optional.empty());
        List<PlacedSite> placed = place(scene);
        PlacedSite jirah = placed.stream()
                .filter(site -> site.form() == SymbolForm.CANDIDATE)
                .findFirst()
                .orElseThrow();
        HitTest hits = new HitTest(placed);
        assertThat(hits.at(jirah.symbol().midX(), jirah.symbol().midY())).contains(SampleScene.UNNAMED);
        assertThat(hits.tabOrder()).hasSize(1);
    }

    @Test
    void tabWalksFromNorthToSouth() {
        assertThat(new HitTest(place(SampleScene.national())).tabOrder())
                .extracting(PlacedSite::key)
                .containsExactly(SampleScene.UNNAMED, SampleScene.KHMEIMIM, SampleScene.TARTUS);
    }
}
