package org.basewatch.ui.map;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.basewatch.map.MapRenderer;
import org.basewatch.map.Overlay;
import org.basewatch.map.Viewport;

/**
 * The ground of a map that a hand has moved: what was in sight before is copied, and only what has come into sight is painted. Dashes
 * may not go on across the seam, for they begin where a line enters the picture; so such a ground is for the time of the movement.
 *
 * @param before the ground before
 * @param padded what the new one shows
 * @param pixelScale pixels in one logical unit
 * @param kept where the old ground lies in the new one, in pixels
 */
record MovedGround(BufferedImage before, Viewport padded, double pixelScale, Rectangle kept) {
    /** Less than this share of the picture is not worth a seam. */
    private static final double LEAST = 0.4;

    private static final double ON_PIXEL = 1e-3;

    /** The move from a frame to another part of the same map; empty if too little stays in sight, or it is not by whole pixels. */
    static Optional<MovedGround> of(MapFrame frame, Viewport padded) {
        double pixelScale = frame.snapshot().pixelScale();
        FrameShift shift = frame.shiftTo(padded);
        double x = shift.x() * pixelScale;
        double y = shift.y() * pixelScale;
        boolean onPixels =
                shift.isMoveOnly() && Math.abs(x - Math.rint(x)) < ON_PIXEL && Math.abs(y - Math.rint(y)) < ON_PIXEL;
        BufferedImage ground = frame.ground();
        Rectangle whole = new Rectangle(
                (int) Math.round(padded.width() * pixelScale), (int) Math.round(padded.height() * pixelScale));
        Rectangle kept = new Rectangle((int) Math.rint(x), (int) Math.rint(y), ground.getWidth(), ground.getHeight())
                .intersection(whole);
        boolean isMuch = kept.width > 0
                && kept.height > 0
                && (double) kept.width * kept.height > LEAST * whole.width * whole.height;
        return onPixels && isMuch
                ? Optional.of(new MovedGround(
                        ground,
                        padded,
                        pixelScale,
                        new Rectangle((int) Math.rint(x), (int) Math.rint(y), ground.getWidth(), ground.getHeight())))
                : Optional.empty();
    }

    /** Paints it. */
    BufferedImage picture(MapRenderer renderer, List<Overlay> overlays, SparePictures spare) {
        BufferedImage image = spare.of(
                MapRenderer.pixels(padded.width(), pixelScale), MapRenderer.pixels(padded.height(), pixelScale));
        Rectangle whole = new Rectangle(image.getWidth(), image.getHeight());
        Rectangle inside = kept.intersection(whole);
        copy(image, inside);
        int right = inside.x + inside.width;
        int lower = inside.y + inside.height;
        for (Rectangle strip : List.of(
                new Rectangle(0, 0, whole.width, inside.y),
                new Rectangle(0, lower, whole.width, whole.height - lower),
                new Rectangle(0, inside.y, inside.x, inside.height),
                new Rectangle(right, inside.y, whole.width - right, inside.height))) {
            if (!strip.isEmpty()) {
                renderer.render(
                        padded.cut(
                                strip.x / pixelScale,
                                strip.y / pixelScale,
                                strip.width / pixelScale,
                                strip.height / pixelScale),
                        overlays,
                        pixelScale,
                        () -> false,
                        image.getSubimage(strip.x, strip.y, strip.width, strip.height));
            }
        }
        return image;
    }

    private void copy(BufferedImage image, Rectangle inside) {
        int[] from = PixelImage.pixels(before);
        int[] to = PixelImage.pixels(image);
        for (int row = inside.y; row < inside.y + inside.height; row++) {
            System.arraycopy(
                    from,
                    (row - kept.y) * before.getWidth() + inside.x - kept.x,
                    to,
                    row * image.getWidth() + inside.x,
                    inside.width);
        }
    }
}
