package org.basewatch.map.annotation;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** Words in their place, with a glow around them. */
final class DrawnWords {
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final float GLOW = 4.2f;

    private final TextLayout layout;
    private final double x;
    private final double y;
    private final double width;
    private final double size;

    private DrawnWords(TextLayout layout, double x, double y, double size) {
        this.layout = layout;
        this.x = x;
        this.y = y;
        this.size = size;
        this.width = layout.getAdvance();
    }

    /**
     * Words on one line.
     *
     * @param x their middle, or with {@code side} their left end
     * @param y their middle
     */
    static DrawnWords of(String text, AnnotationStyle style, double size, double x, double y, boolean side) {
        Font font = style.font(text, size);
        TextLayout layout = new TextLayout(text, font, MEASURE);
        return new DrawnWords(layout, side ? x : x - layout.getAdvance() / 2, y + 0.35 * size, size);
    }

    void paint(Graphics2D g, Color ink, Color ground) {
        Shape letters = layout.getOutline(AffineTransform.getTranslateInstance(x, y));
        g.setColor(AnnotationStyle.fade(ground, 0.85));
        g.setStroke(new BasicStroke(GLOW, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(letters);
        g.setColor(ink);
        g.fill(letters);
    }

    Rectangle2D box() {
        return new Rectangle2D.Double(x - 3, y - size - 1, width + 6, 1.45 * size);
    }
}
