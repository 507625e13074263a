package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.basewatch.model.AreaShape;
import org.basewatch.model.GeoPoint;
import org.junit.jupiter.api.Test;

class AreaHatchTest {
    private static final Shape ELLIPSE = new Ellipse2D.Double(60, 40, 160, 100);
    private static final SiteMeasures.Hatch HATCH =
            SampleScene.style(MapTheme.LIGHT).measures().hatch();
    private static final AreaHatch.Look LOOK = new AreaHatch.Look(Color.BLACK, new Color(0, 0, 0, 30), 1.2);

    private static BufferedImage paint(Shape area, double scale) {
        BufferedImage image = new BufferedImage((int) (280 * scale), (int) (180 * scale), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = Ink.fresh(image.createGraphics());
        g.scale(scale, scale);
        new AreaHatch(area, HATCH).paint(g, new Box(0, 0, 280, 180), 3, 5, LOOK, new SignImages());
        g.dispose();
        return image;
    }

    private static int alpha(BufferedImage image, double x, double y) {
        return image.getRGB((int) x, (int) y) >>> 24;
    }

    @Test
    void nothingIsOpaqueAtTheEdge() {
        for (double scale : new double[] {1, 2}) {
            BufferedImage image = paint(ELLIPSE, scale);
            for (int degree = 0; degree < 360; degree++) {
                double x = 140 + 80 * Math.cos(Math.toRadians(degree));
                double y = 90 + 50 * Math.sin(Math.toRadians(degree));
                assertThat(alpha(image, x * scale, y * scale))
                        .as("at %s°", degree)
                        .isLessThan(90);
            }
        }
    }

    @Test
    void itIsStrongInsideAndGoneWellOutside() {
        BufferedImage image = paint(ELLIPSE, 1);
        int strongest = 0;
        for (int x = 130; x < 150; x++) {
            strongest = Math.max(strongest, alpha(image, x, 90));
        }
        assertThat(strongest).isGreaterThan(170);
        assertThat(alpha(image, 20, 20)).isZero();
        assertThat(alpha(image, 140, 10)).isZero();
    }

    @Test
    void strengthNeverJumps() {
        AreaHatch hatch = new AreaHatch(ELLIPSE, HATCH);
        double before = hatch.strength(140, 90);
        for (double x = 140; x < 270; x += 1) {
            double strength = hatch.strength(x, 90);
            assertThat(Math.abs(strength - before)).isLessThan(0.1);
            before = strength;
        }
        assertThat(before).isZero();
    }

    @Test
    void aHoleIsNotHatched() {
        Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(new Rectangle2D.Double(20, 20, 240, 140), false);
        ring.append(new Rectangle2D.Double(90, 60, 100, 60), false);
        assertThat(new AreaHatch(ring, HATCH).strength(140, 90)).isZero();
        assertThat(new AreaHatch(ring, HATCH).strength(55, 90)).isGreaterThan(0.5);
    }

    @Test
    void anEllipseOnTheGroundKeepsItsAxesAndDirection() {
        GeoPoint centre = new GeoPoint(38.28, 36.12);
        Path2D outline = AreaOutline.of(SampleScene.PROJECTION, new AreaShape.Ellipse(centre, 88_000, 30_000, 15));
        MapPoint middle = SampleScene.PROJECTION.project(centre);
        MapPoint far = SampleScene.PROJECTION.project(GroundOffset.from(centre, 15, 87_000));
        MapPoint beyond = SampleScene.PROJECTION.project(GroundOffset.from(centre, 15, 89_000));
        MapPoint beside = SampleScene.PROJECTION.project(GroundOffset.from(centre, 105, 31_000));
        assertThat(outline.contains(middle.x(), middle.y())).isTrue();
        assertThat(outline.contains(far.x(), far.y())).isTrue();
        assertThat(outline.contains(beyond.x(), beyond.y())).isFalse();
        assertThat(outline.contains(beside.x(), beside.y())).isFalse();
    }

    @Test
    void nothingSolidIsDrawnAtTheMiddleOfAnUnconfirmedPlace() {
        SiteStyle style = SampleScene.style(MapTheme.LIGHT);
        MapScene scene =
                new MapScene(List.of(SampleScene.unnamed(SampleScene.tally("C3"), List.of())), Optional.empty());
        SiteLayout layout = new SiteLayout(scene, SampleScene.PROJECTION, style, List.of());
        Viewport view = SampleScene.at(38.28, 36.12, 800, 1000, 700);
        BufferedImage with = SitePictures.paint(
                view, 1, MapTheme.LIGHT, List.of(new SiteOverlay(layout, style, BorderLines.none())));
        int dark = 0;
        for (int x = 480; x < 520; x++) {
            for (int y = 330; y < 370; y++) {
                dark += new Color(with.getRGB(x, y)).getGreen() < 90 ? 1 : 0;
            }
        }
        assertThat(dark).isLessThan(1600 / 10);
    }
}
