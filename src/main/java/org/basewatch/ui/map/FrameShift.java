package org.basewatch.ui.map;

import org.basewatch.map.Viewport;

/**
 * From the units of a painted picture to those of the pane: first enlarged, then moved.
 *
 * @param scale enlargement, 1 if the picture fits
 * @param x where the left edge of the picture comes to lie
 * @param y where the upper edge of the picture comes to lie
 */
record FrameShift(double scale, double x, double y) {
    static FrameShift between(Viewport picture, Viewport pane) {
        double scale = picture.metresPerUnit() / pane.metresPerUnit();
        return new FrameShift(
                scale,
                pane.screenX(picture.extent().minX()),
                pane.screenY(picture.extent().maxY()));
    }

    /** Whether nothing is enlarged. */
    boolean isMoveOnly() {
        return Math.abs(scale - 1) <= 1e-9;
    }

    /** The same, moved to whole pixels where nothing is enlarged, so that the picture stays sharp. */
    FrameShift onPixels(double pixelScale) {
        if (!isMoveOnly()) {
            return this;
        }
        return new FrameShift(1, Math.rint(x * pixelScale) / pixelScale, Math.rint(y * pixelScale) / pixelScale);
    }
}
