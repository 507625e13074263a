package org.basewatch.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.basewatch.model.GeoPoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BaseMapPictureTest {
    private static final MapProjection PROJECTION = LambertConformalConic.syria();

    private static BaseMap map;
    private static Lettering lettering;

    @BeforeAll
    static void load() throws Exception {
        map = BaseMap.load(LayerSource.bundled());
        lettering = new Lettering(Typefaces.load(LayerSource.bundled()));
    }

    @ParameterizedTest
    @EnumSource(MapTheme.class)
    void drawsTheWholeCountry(MapTheme theme) throws Exception {
        Viewport national = ViewLimits.bundled(PROJECTION).fitSyria(800, 500, 20);
        PictureAssert.assertLooksLike(name("national", theme), draw(national, theme));
    }

    @ParameterizedTest
    @EnumSource(MapTheme.class)
    void drawsAGovernorate(MapTheme theme) throws Exception {
        PictureAssert.assertLooksLike(name("governorate", theme), draw(at(36.2, 35.25, 700_000), theme));
    }

    @ParameterizedTest
    @EnumSource(MapTheme.class)
    void drawsTheSurroundingsOfABase(MapTheme theme) throws Exception {
        PictureAssert.assertLooksLike(name("base", theme), draw(at(35.949, 35.401, 75_000), theme));
    }

    @Test
    void drawsTheGolanAndItsLines() throws Exception {
        PictureAssert.assertLooksLike("golan-light", draw(at(35.8, 33.0, 500_000), MapTheme.LIGHT));
    }

    @ParameterizedTest
    @EnumSource(MapTheme.class)
    void drawsEachSignOfTheLegend(MapTheme theme) throws Exception {
        var style = MapStyle.load(LayerSource.bundled(), theme);
        Viewport country = ViewLimits.bundled(PROJECTION).fitSyria(800, 500, 20);
        List<LegendSign> signs = new ArrayList<>(new BaseMapLegend(map, style).signs(country));
        signs.addAll(new BaseMapLegend(map, style).signs(at(35.95, 35.4, 500_000)));
        var sites = SampleScene.style(theme);
        var picture = new BufferedImage(240, 380, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = picture.createGraphics();
        graphics.setPaint(style.ground());
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        new LegendPainter(sites, 12, 6).paint(graphics, signs, 10, 10, 220);
        graphics.dispose();
        PictureAssert.assertLooksLike(name("border-signs", theme), picture);
    }

    @ParameterizedTest
    @EnumSource(MapTheme.class)
    void drawsDegreesAtTheFrame(MapTheme theme) throws Exception {
        var look = MapLook.load(LayerSource.bundled(), map, Typefaces.load(LayerSource.bundled()), lettering, theme);
        Graticule graticule = look.graticule(PROJECTION);
        Viewport view = at(36.2, 35.25, 700_000);
        List<Overlay> overlays = List.of(look.ground(), graticule.lines(), graticule.labels(List.of()));
        PictureAssert.assertLooksLike(
                name("graticule", theme),
                new MapRenderer().render(view, overlays, 1, () -> false).orElseThrow());
    }

    private static BufferedImage draw(Viewport viewport, MapTheme theme) throws Exception {
        var style = MapStyle.load(LayerSource.bundled(), theme);
        List<Overlay> overlays =
                List.of(new BaseMapOverlay(map, style), new LabelOverlay(map, style, lettering, LabelLanguage.BOTH));
        return new MapRenderer().render(viewport, overlays, 1, () -> false).orElseThrow();
    }

    private static Viewport at(double lon, double lat, double denominator) {
        MapPoint centre = PROJECTION.project(new GeoPoint(lon, lat));
        return new Viewport(centre, denominator * Viewport.METRES_PER_PAPER_UNIT, 800, 500);
    }

    private static String name(String view, MapTheme theme) {
        return view + "-" + theme.name().toLowerCase(Locale.ROOT);
    }
}
