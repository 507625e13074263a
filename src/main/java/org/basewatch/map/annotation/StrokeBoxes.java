package org.basewatch.map.annotation;

import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What a drawn line covers, as small boxes along it: its inside is free. Only the part in a frame is taken, so that a ring of which
 * an arc is in sight does not cost more than the arc. Logical units. One is made for each frame; not for several threads.
 */
final class StrokeBoxes {
    private static final double FLATNESS = 0.5;
    /** Length of line in one box: longer ones would cover ground beside a slanted line. */
    private static final double STEP = 6;

    private final Rectangle2D frame;
    private final List<Rectangle2D> boxes = new ArrayList<>();

    /** No lines yet; what lies outside a frame is left out. */
    StrokeBoxes(Rectangle2D frame) {
        this.frame = frame;
    }

    /** The boxes of all lines so far. */
    List<Rectangle2D> boxes() {
        return boxes;
    }

    /** Adds a line that reaches so far to both sides of its middle. */
    void add(Shape stroke, double half) {
        double[] to = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator path = new FlatteningPathIterator(stroke.getPathIterator(null), FLATNESS);
                !path.isDone();
                path.next()) {
            int kind = path.currentSegment(to);
            if (kind == PathIterator.SEG_MOVETO) {
                startX = to[0];
                startY = to[1];
            } else {
                boolean back = kind == PathIterator.SEG_CLOSE;
                to[0] = back ? startX : to[0];
                to[1] = back ? startY : to[1];
                segment(x, y, to[0], to[1], half);
            }
            x = to[0];
            y = to[1];
        }
    }

    private void segment(double x1, double y1, double x2, double y2, double half) {
        double[] share = {0, 1};
        clip(x1, x2 - x1, frame.getMinX() - half, frame.getMaxX() + half, share);
        clip(y1, y2 - y1, frame.getMinY() - half, frame.getMaxY() + half, share);
        if (share[0] > share[1]) {
            return;
        }
        double length = Math.hypot(x2 - x1, y2 - y1) * (share[1] - share[0]);
        int count = (int) Math.max(1, Math.ceil(length / STEP));
        double step = (share[1] - share[0]) / count;
        for (int i = 0; i < count; i++) {
            double from = share[0] + i * step;
            Rectangle2D box = new Rectangle2D.Double();
            box.setFrameFromDiagonal(
                    x1 + from * (x2 - x1),
                    y1 + from * (y2 - y1),
                    x1 + (from + step) * (x2 - x1),
                    y1 + (from + step) * (y2 - y1));
            box.setFrame(box.getX() - half, box.getY() - half, box.getWidth() + 2 * half, box.getHeight() + 2 * half);
            boxes.add(box);
        }
    }

    /** Narrows the share of a segment to where one coordinate lies between two bounds; first above last if nowhere. */
    private static void clip(double start, double run, double least, double most, double[] share) {
        if (run == 0) {
            share[1] = start < least || start > most ? -1 : share[1];
            return;
        }
        double one = (least - start) / run;
        double other = (most - start) / run;
        share[0] = Math.max(share[0], Math.min(one, other));
        share[1] = Math.min(share[1], Math.max(one, other));
    }
}
