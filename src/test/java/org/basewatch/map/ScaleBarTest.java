package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.sf.geographiclib.Geodesic;
import org.basewatch.model.GeoPoint;
import org.junit.jupiter.api.Test;

class ScaleBarTest {
    @Test
    void theBarAgreesWithTheGroundAnywhereOnTheMap() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            double scale = 5 * Math.pow(400, random.nextDouble());
            Viewport view =
                    SampleScene.at(30 + 15 * random.nextDouble(), 29 + 10 * random.nextDouble(), scale, 1600, 900);
            double y = 900 * random.nextDouble();
            ScaleBar bar = ScaleBar.fitting(view, SampleScene.PROJECTION, 20, y, 180);
            GeoPoint from = SampleScene.PROJECTION.unproject(view.mapPoint(20, y));
            GeoPoint to = SampleScene.PROJECTION.unproject(view.mapPoint(20 + bar.units(), y));
            double ground = Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.lat(), to.lon()).s12;
            assertThat(Math.abs(ground / bar.metres() - 1))
                    .as("%s in %s", bar, view)
                    .isLessThan(0.001);
            assertThat(bar.units()).isBetween(60.0, 180.01);
        }
    }

    @Test
    void figuresAreRound() {
        for (double scale = 1; scale < 5000; scale *= 1.37) {
            Viewport view = SampleScene.at(38, 35, scale, 1000, 800);
            double metres =
                    ScaleBar.fitting(view, SampleScene.PROJECTION, 20, 700, 180).metres();
            double figure = metres / Math.pow(10, Math.floor(Math.log10(metres) + 1e-9));
            assertThat(figure).isIn(1.0, 2.0, 5.0);
        }
    }

    @Test
    void namesMetresAndKilometres() {
        assertThat(new ScaleBar(500, 100, 5).label()).isEqualTo("500 m");
        assertThat(new ScaleBar(1000, 100, 5).label()).isEqualTo("1 km");
    }

    @Test
    void theScaleInNumbersIsTrueInTheMiddleOfTheViewOnItsPaper() {
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            double scale = 10 * Math.pow(200, random.nextDouble());
            double paper = 0.78 + 0.5 * random.nextDouble();
            Viewport view =
                    SampleScene.at(28 + 20 * random.nextDouble(), 28 + 12 * random.nextDouble(), scale, 1600, 900);
            GeoPoint from = SampleScene.PROJECTION.unproject(view.mapPoint(799.5, 450));
            GeoPoint to = SampleScene.PROJECTION.unproject(view.mapPoint(800.5, 450));
            double ground = Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.lat(), to.lon()).s12;
            double wanted = ground / (paper * 0.0254 / 96);
            String text = ScaleBar.ratio(view, SampleScene.PROJECTION, paper);
            assertThat(text).matches("1 : [0-9][0-9\u00a0]+");
            double said = Double.parseDouble(text.substring(4).replace("\u00a0", ""));
            assertThat(Math.abs(said - wanted)).as("%s for %s", text, wanted).isLessThanOrEqualTo(0.0501 * wanted);
            assertThat(said / Math.pow(10, Math.floor(Math.log10(said)) - 1))
                    .isCloseTo(
                            Math.rint(said / Math.pow(10, Math.floor(Math.log10(said)) - 1)),
                            org.assertj.core.data.Offset.offset(1e-6));
        }
        Viewport round = SampleScene.at(37.35, 34.65, 250_000 * Viewport.METRES_PER_PAPER_UNIT, 800, 600);
        assertThat(ScaleBar.ratio(round, SampleScene.PROJECTION, 1)).isEqualTo("1 : 250\u00a0000");
        assertThat(ScaleBar.ratio(round, SampleScene.PROJECTION, 1.25)).isEqualTo("1 : 200\u00a0000");
    }
}
