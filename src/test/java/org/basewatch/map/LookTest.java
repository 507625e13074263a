package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void look() throws Exception {
        for (MapTheme theme : MapTheme.values()) {
            draw(
                    "national",
                    SampleScene.select(SampleScene.national(), "khmeimim"),
                    theme,
                    SampleScene.at(38.3, 35.2, 900, 1280, 800),
                    1);
            draw("narrow", SampleScene.national(), theme, SampleScene.at(38.3, 35.2, 1600, 500, 800), 1);
            draw("far", SampleScene.national(), theme, SampleScene.at(38.3, 35.2, 3500, 400, 300), 2);
        }
        MapScene s = SampleScene.national();
        MapScene c = new MapScene(
                List.of(
                        SampleScene.air("k", "Khmeimim air base", 35.949, 35.401, SampleScene.tally("")),
                        SampleScene.naval("t", "Tartus naval base", 35.872, 34.908, SampleScene.tally("B2")),
                        SampleScene.unnamed(SampleScene.tally("F3"), SampleScene.candidates())),
                Optional.of("aleppo-raqqa-unnamed"));
        draw("cands", c, MapTheme.LIGHT, SampleScene.at(37.3, 35.8, 500, 1280, 800), 1);
        draw("cands2x", c, MapTheme.LIGHT, SampleScene.at(37.3, 35.8, 500, 800, 500), 2);
        draw("close", s, MapTheme.LIGHT, SampleScene.at(38.3, 36.1, 50, 1280, 800), 1);
        assertThat(s.sites()).isNotEmpty();
    }

    static void draw(String name, MapScene scene, MapTheme theme, Viewport view, double scale) throws Exception {
        SiteStyle style = SampleScene.style(theme);
        SiteLayout layout = new SiteLayout(scene, SampleScene.PROJECTION, style, List.of());
        SitePictures.write(
                SitePictures.paint(view, scale, theme, List.of(new SiteOverlay(layout, style, SampleScene.borders()))),
                name + "-" + theme);
    }
}
