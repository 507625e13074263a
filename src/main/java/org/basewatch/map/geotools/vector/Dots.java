package org.basewatch.map.geotools.vector;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import org.basewatch.map.Viewport;

/** The pixels taken by features too small to have a shape. One thread. */
final class Dots {
    private final double pixelsPerUnit;
    private final int width;
    private final int height;
    private final BitSet taken = new BitSet();

    Dots(Viewport viewport, double pixelsPerUnit) {
        this.pixelsPerUnit = pixelsPerUnit;
        this.width = (int) Math.ceil(viewport.width() * pixelsPerUnit);
        this.height = (int) Math.ceil(viewport.height() * pixelsPerUnit);
    }

    void add(double x, double y) {
        int column = (int) Math.floor(x * pixelsPerUnit);
        int row = (int) Math.floor(y * pixelsPerUnit);
        if (column >= 0 && column < width && row >= 0 && row < height) {
            taken.set(row * width + column);
        }
    }

    /** Fills the taken pixels, neighbours in a row by one rectangle. */
    void paint(Graphics2D graphics) {
        Object before = graphics.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
        // whole pixels need no smoothing, and a million smoothed rectangles take seconds
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        var run = new Rectangle2D.Double();
        int from = taken.nextSetBit(0);
        while (from >= 0) {
            int endOfRow = (from / width + 1) * width;
            int end = Math.min(taken.nextClearBit(from), endOfRow);
            run.setRect(
                    from % width / pixelsPerUnit,
                    from / width / pixelsPerUnit,
                    (end - from) / pixelsPerUnit,
                    1 / pixelsPerUnit);
            graphics.fill(run);
            from = taken.nextSetBit(end);
        }
        if (before != null) {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, before);
        }
    }
}
