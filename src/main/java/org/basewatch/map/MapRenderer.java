package org.basewatch.map;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Paints overlays into pictures of pixels. Has no state; any thread, several at once. */
public final class MapRenderer {
    private static final Map<RenderingHints.Key, Object> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE,
            RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR,
            RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);

    /**
     * Paints a picture of the size of the viewport, transparent where no overlay draws.
     *
     * @param viewport what is shown
     * @param overlays lowest first
     * @param pixelScale pixels for one logical unit, such as 1, 1.5 or 2
     * @param cancelled asked before each overlay, from this thread
     * @return the picture, of the type INT_ARGB_PRE; empty if it was cancelled
     */
    public Optional<BufferedImage> render(
            Viewport viewport, List<? extends Overlay> overlays, double pixelScale, BooleanSupplier cancelled) {
        var image = new BufferedImage(
                pixels(viewport.width(), pixelScale),
                pixels(viewport.height(), pixelScale),
                BufferedImage.TYPE_INT_ARGB_PRE);
        return renderOnto(viewport, overlays, pixelScale, cancelled, image) ? Optional.of(image) : Optional.empty();
    }

    /**
     * Paints into a picture that is at hand, replacing all that was in it.
     *
     * @param image at least as large as the viewport in pixels
     * @return whether it is finished; false if it was cancelled
     */
    public boolean render(
            Viewport viewport,
            List<? extends Overlay> overlays,
            double pixelScale,
            BooleanSupplier cancelled,
            BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setComposite(AlphaComposite.Clear);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
        return renderOnto(viewport, overlays, pixelScale, cancelled, image);
    }

    /**
     * Paints over what is in a picture that is at hand.
     *
     * @param image at least as large as the viewport in pixels
     * @return whether it is finished; false if it was cancelled
     */
    public boolean renderOnto(
            Viewport viewport,
            List<? extends Overlay> overlays,
            double pixelScale,
            BooleanSupplier cancelled,
            BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(pixelScale, pixelScale);
            return paint(graphics, viewport, overlays, cancelled);
        } finally {
            graphics.dispose();
        }
    }

    /**
     * Paints onto any graphics, such as that of a larger picture, with the hints of the map, and nowhere outside the frame.
     *
     * @param graphics in logical units, its origin in the upper left corner of the map
     * @return whether it is finished; false if it was cancelled
     */
    public boolean paint(
            Graphics2D graphics, Viewport viewport, List<? extends Overlay> overlays, BooleanSupplier cancelled) {
        var saved = graphics.getRenderingHints();
        var clip = graphics.getClip();
        graphics.addRenderingHints(HINTS);
        graphics.clip(new Rectangle2D.Double(0, 0, viewport.width(), viewport.height()));
        try {
            for (Overlay overlay : overlays) {
                if (cancelled.getAsBoolean()) {
                    return false;
                }
                overlay.paint(graphics, viewport);
            }
            return !cancelled.getAsBoolean();
        } finally {
            graphics.setClip(clip);
            graphics.setRenderingHints(saved);
        }
    }

    /** So many pixels a picture has for a length in logical units. */
    public static int pixels(double length, double pixelScale) {
        return Math.max(1, (int) Math.round(length * pixelScale));
    }
}
