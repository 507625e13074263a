package org.basewatch.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.basewatch.model.PlaceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reference pictures of the report symbols and the furniture, on a plain ground. */
class SitePictureTest {
    private static void assertLooksLike(String name, MapTheme theme, MapScene scene, Viewport view, double scale) {
        SiteStyle style = SampleScene.style(theme);
        List<BoxedOverlay> furniture = FurnitureOverlays.of(
                Furniture.standard().withLegend(LegendFolding.OPEN),
                scene,
                SampleScene.PROJECTION,
                style,
                viewport -> List.of());
        SiteLayout layout = new SiteLayout(scene, SampleScene.PROJECTION, style, furniture);
        SiteOverlay sites = new SiteOverlay(layout, style, SampleScene.borders());
        List<Overlay> overlays = new ArrayList<>(List.of(sites.areas()));
        overlays.addAll(furniture);
        overlays.add(sites.symbols());
        PictureAssert.assertLooksLike(
                name + "-" + theme.name().toLowerCase(Locale.ROOT), SitePictures.paint(view, scale, theme, overlays));
    }

    @ParameterizedTest
    @EnumSource(MapTheme.class)
    void threePlacesOneSelected(MapTheme theme) {
        MapScene scene = SampleScene.select(SampleScene.national(), SampleScene.KHMEIMIM);
        assertLooksLike("sites", theme, scene, SampleScene.at(38.3, 35.2, 1000, 900, 640), 1);
    }

    @ParameterizedTest
    @EnumSource(MapTheme.class)
    void everyFormInOneCrowdedFrame(MapTheme theme) {
        List<MapSite> sites = List.of(
                SampleScene.air(SampleScene.KHMEIMIM, "Khmeimim air base", 35.949, 35.401, SampleScene.tally("")),
                SampleScene.naval(SampleScene.TARTUS, "Tartus naval base", 35.872, 34.908, SampleScene.tally("B6")),
                SampleScene.unnamed(SampleScene.tally("F3"), SampleScene.candidates()),
                SampleScene.site("at:1", PlaceKind.OTHER, "", 37, 35, SampleScene.tally("E1")),
                new SpotCluster(
                                SpotCluster.KEY_PREFIX + "1",
                                SampleScene.PROJECTION.project(37.2, 34.4),
                                9000,
                                SampleScene.tally("A1 A2 C3 F6"),
                                0,
                                OptionalInt.empty())
                        .toSite(SampleScene.PROJECTION));
        MapScene scene = new MapScene(sites, Optional.of(SampleScene.UNNAMED));
        assertLooksLike("site-forms", theme, scene, SampleScene.at(37.3, 35.8, 1500, 620, 480), 1.5);
    }
}
