package org.basewatch.map;

import java.util.List;

/** A corner of the frame. */
public enum Corner {
    /** Upper left. */
    TOP_LEFT,
    /** Upper right. */
    TOP_RIGHT,
    /** Lower left. */
    BOTTOM_LEFT,
    /** Lower right. */
    BOTTOM_RIGHT;

    /** Room between furniture and the edge, and from one piece to the next, in logical units. */
    static final double INSET = 10;

    private boolean isLeft() {
        return this == TOP_LEFT || this == BOTTOM_LEFT;
    }

    private boolean isTop() {
        return this == TOP_LEFT || this == TOP_RIGHT;
    }

    /** A box of a size in this corner, moved up or down off the boxes that are there before it. */
    Box place(Viewport viewport, double width, double height, List<Box> before) {
        double x = isLeft() ? INSET : viewport.width() - INSET - width;
        Box box = new Box(x, isTop() ? INSET : viewport.height() - INSET - height, width, height);
        for (int round = 0; round <= before.size(); round++) {
            for (Box other : before) {
                if (other.grown(INSET - 0.01).overlaps(box)) {
                    double y = isTop() ? other.maxY() + INSET : other.y() - INSET - height;
                    box = new Box(x, y, width, height);
                }
            }
        }
        return box;
    }
}
