package org.basewatch.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.basewatch.map.Box;
import org.basewatch.map.LegendSign;
import org.basewatch.map.MapRenderer;
import org.basewatch.map.Overlay;
import org.basewatch.map.Viewport;

/**
 * The map in its frame on a sheet, painted through the same overlays as in the window.
 *
 * @param frame the frame, in logical units of the sheet
 * @param scale logical units of the sheet for one of the map
 * @param viewport what it shows, in logical units of the map
 * @param overlays lowest first
 * @param signs the legend of what is in sight
 */
record FramedMap(Box frame, double scale, Viewport viewport, List<Overlay> overlays, List<LegendSign> signs) {
    /** Symbols and names are drawn smaller on a small sheet, but never so small that they cannot be read. */
    static double scale(TypeScale type) {
        return Math.max(0.78, Math.min(1.25, type.factor()));
    }

    Piece piece() {
        return new Piece(Piece.Kind.MAP, frame, this::paint);
    }

    private void paint(Graphics2D graphics) {
        var edge = new Rectangle2D.Double(0, 0, frame.width(), frame.height());
        Graphics2D inner = (Graphics2D) graphics.create();
        inner.clip(edge);
        inner.scale(scale, scale);
        new MapRenderer().paint(inner, viewport, overlays, () -> false);
        inner.dispose();
        graphics.setColor(PictureColours.FRAME);
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(new Rectangle2D.Double(0.5, 0.5, frame.width() - 1, frame.height() - 1));
    }
}
