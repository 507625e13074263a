package org.basewatch.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import org.basewatch.map.Box;

/**
 * The small frame of a rating code. Hatched where the source or the item cannot be judged; never dashed, which would say
 * "suspected" in the military symbol standards.
 *
 * @param box its size, from (0, 0)
 * @param judged whether both ratings rest on a judgement
 * @param colour of the line
 */
record CodeFrame(Box box, boolean judged, Color colour) implements Piece.Ink {
    private static final int HATCH_ALPHA = 70;

    @Override
    public void paint(Graphics2D g) {
        double line = Math.max(0.8, box.height() * 0.05);
        double arc = box.height() * 0.4;
        Shape frame =
                new RoundRectangle2D.Double(line / 2, line / 2, box.width() - line, box.height() - line, arc, arc);
        if (!judged) {
            hatch((Graphics2D) g.create(), frame);
        }
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) line));
        g.draw(frame);
    }

    private void hatch(Graphics2D g, Shape frame) {
        g.clip(frame);
        g.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), HATCH_ALPHA));
        g.setStroke(new BasicStroke((float) Math.max(0.7, box.height() * 0.045)));
        double step = box.height() * 0.24;
        for (double x = -box.height(); x < box.width(); x += step) {
            g.draw(new Line2D.Double(x, box.height(), x + box.height(), 0));
        }
        g.dispose();
    }
}
