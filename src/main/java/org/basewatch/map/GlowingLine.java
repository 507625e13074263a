package org.basewatch.map;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;

/**
 * A line of text, not empty, with a glow that keeps it readable on the map. In pictures of pixels it begins at a quarter of a pixel,
 * so that it is painted once for all places where it comes to stand.
 *
 * @param text what it says
 * @param font its font and size
 * @param colour of the letters
 * @param glow of what is around them
 */
record GlowingLine(String text, Font font, Color colour, Color glow) {
    private static final int PHASES = 4;
    /** Room for the glow, and for letters that reach beyond their line, in logical units. */
    private static final double ROOM = 5;

    /** All that decides about its pixels. */
    private record Look(GlowingLine line, int phase) {}

    /**
     * Draws it.
     *
     * @param left where it begins
     * @param baseline where its letters stand, on a whole pixel
     */
    void draw(Graphics2D g, SiteStyle style, double left, double baseline) {
        TextLayout shaped = style.shaped().of(text, font);
        if (!LetterMask.suits(g)) {
            Ink.glowing(g, shaped, colour, glow, left, baseline);
            return;
        }
        double pixels = g.getTransform().getScaleX();
        double shift = g.getTransform().getTranslateX();
        int quarters = (int) Math.round((left * pixels + shift) * PHASES);
        int phase = Math.floorMod(quarters, PHASES);
        double from = (Math.floorDiv(quarters, PHASES) - shift) / pixels;
        double inside = phase / (PHASES * pixels);
        double size = font.getSize2D();
        Box reach = new Box(0, -size, shaped.getAdvance(), 1.5 * size).grown(ROOM);
        style.images()
                .draw(
                        g,
                        new Look(this, phase),
                        reach,
                        from,
                        baseline,
                        (graphics, x, y) -> Ink.glowing(graphics, shaped, colour, glow, x + inside, y));
    }
}
