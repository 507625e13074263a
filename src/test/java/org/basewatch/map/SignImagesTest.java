package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Optional;
import org.basewatch.model.PlaceKind;
import org.basewatch.model.RatingTally;
import org.junit.jupiter.api.Test;

/** What is kept makes no difference to what is drawn. */
class SignImagesTest {
    private static final int SIZE = 120;
    /** Blending twice may round twice. */
    private static final int ROUNDING = 3;

    private interface Drawing {
        void draw(Graphics2D graphics, SiteStyle style);
    }

    private static final SiteStyle STYLE = SampleScene.style(MapTheme.LIGHT);

    /** A style that keeps nothing: no sign is small enough on graphics that are sheared by less than shows. */
    private static BufferedImage picture(double scale, double sheared, Drawing drawing) {
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = Ink.fresh(image.createGraphics());
        graphics.setColor(new Color(0xd8e2d0));
        graphics.fillRect(0, 0, SIZE, SIZE);
        graphics.shear(sheared, 0);
        graphics.translate(3, 5);
        graphics.scale(scale, scale);
        drawing.draw(graphics, STYLE);
        graphics.dispose();
        return image;
    }

    private static void assertAlike(double scale, Drawing drawing) {
        int[] painted = pixels(picture(scale, 1e-12, drawing));
        picture(scale, 0, drawing);
        int[] kept = pixels(picture(scale, 0, drawing));
        int worst = 0;
        for (int i = 0; i < painted.length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                worst = Math.max(worst, Math.abs((painted[i] >>> shift & 255) - (kept[i] >>> shift & 255)));
            }
        }
        assertThat(worst).as("at %s pixels a unit", scale).isLessThanOrEqualTo(ROUNDING);
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    @Test
    void symbolsAreDrawnAsTheyArePainted() {
        SiteSymbols symbols = new SiteSymbols(STYLE);
        for (SymbolForm form : SymbolForm.values()) {
            for (double scale : new double[] {1, 1.25, 2}) {
                for (boolean selected : new boolean[] {false, true}) {
                    for (String codes : new String[] {"", "B2 C3"}) {
                        assertAlike(scale, (g, style) -> symbols.paint(g, placed(form, selected, codes)));
                    }
                }
            }
        }
    }

    private static PlacedSite placed(SymbolForm form, boolean selected, String codes) {
        RatingTally tally = codes.isEmpty() ? RatingTally.none() : SampleScene.tally(codes);
        MapSite site = SampleScene.site("place", PlaceKind.AIR_BASE, "Khmeimim", 36, 35, tally);
        Box symbol = SiteSymbols.box(form, tally, STYLE, 24.3, 26.6);
        return new PlacedSite(
                site,
                Optional.empty(),
                form,
                selected,
                24.3,
                26.6,
                symbol,
                new Box(0, 0, 0, 0),
                Side.RIGHT,
                Optional.empty(),
                Optional.empty(),
                SignBlock.none());
    }

    @Test
    void rowsAreDrawnAsTheyArePainted() {
        for (String codes : new String[] {"B2", "F6", "A1 B2 C3 D4 E5 F6", "F3 F6"}) {
            for (boolean counted : new boolean[] {false, true}) {
                RatingRow row = new RatingRow(SampleScene.tally(codes), counted);
                assertAlike(1, (g, style) -> row.paint(g, style, 4.4, 9.7));
                assertAlike(1.5, (g, style) -> row.paint(g, style, 4.4, 9.7));
            }
        }
        assertAlike(1, (g, style) -> new RatingRow(RatingTally.none(), true).paint(g, style, 4, 9));
    }

    @Test
    void signsThatLookAlikeArePaintedOnce() {
        SignImages images = new SignImages();
        int[] painted = new int[1];
        Drawing twice = (g, style) -> {
            for (int i = 0; i < 2; i++) {
                images.draw(g, "sign", new Box(0, 0, 5, 5), 10 * i, 0, (graphics, x, y) -> painted[0]++);
            }
        };
        picture(1, 0, twice);
        picture(1, 0, twice);
        assertThat(painted[0]).isEqualTo(1);
        picture(2, 0, twice);
        assertThat(painted[0]).as("another size").isEqualTo(2);
    }
}
