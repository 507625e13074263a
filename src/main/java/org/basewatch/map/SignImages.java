package org.basewatch.map;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Signs as pixels, kept: those of a map look alike, and painting their rings, plates and letters anew takes most of the time of a
 * map with many reports. A sign is painted as shapes where it would not stand on a whole pixel, on paper and in vector files; what is
 * kept makes no difference to what is drawn. Any thread.
 */
final class SignImages {
    private static final int MOST = 400;
    /** In pixels: larger ones are those of large pictures, which are painted once. */
    private static final int LARGEST = 20_000;

    /** These may be as large as the map. */
    private static final int MOST_HATCHES = 3;

    private static final double ON_PIXEL = 1e-4;

    private final Map<Object, BufferedImage> kept = latest(MOST);
    private final Map<Object, BufferedImage> hatches = latest(MOST_HATCHES);

    private static Map<Object, BufferedImage> latest(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, BufferedImage> eldest) {
                return size() > most;
            }
        };
    }

    private record Key(Object sign, double scale) {}

    /** Paints a sign as shapes, its origin at a point in logical units. */
    interface Painter {
        void paint(Graphics2D graphics, double x, double y);
    }

    /**
     * Draws a sign.
     *
     * @param sign all that decides what it looks like; equal for signs that look alike
     * @param reach a box around all of it, its origin at (0, 0), in logical units
     * @param x where its origin is, in units of the graphics
     * @param y the same
     * @param painter paints it
     */
    void draw(Graphics2D graphics, Object sign, Box reach, double x, double y, Painter painter) {
        AffineTransform toPixels = graphics.getTransform();
        double scale = toPixels.getScaleX();
        double pixelX = x * scale + toPixels.getTranslateX();
        double pixelY = y * scale + toPixels.getTranslateY();
        boolean suits = isUpright(toPixels)
                && isWhole(pixelX)
                && isWhole(pixelY)
                && scale * scale * reach.width() * reach.height() <= LARGEST
                && LetterMask.suits(graphics)
                && AlphaComposite.SrcOver.equals(graphics.getComposite());
        if (!suits) {
            painter.paint(graphics, x, y);
            return;
        }
        int left = (int) Math.floor(reach.x() * scale);
        int top = (int) Math.floor(reach.y() * scale);
        Key key = new Key(sign, scale);
        BufferedImage image = of(kept, key, () -> painted(reach, scale, left, top, painter));
        graphics.setTransform(new AffineTransform());
        graphics.drawImage(image, (int) Math.round(pixelX) + left, (int) Math.round(pixelY) + top, null);
        graphics.setTransform(toPixels);
    }

    /** Whether signs are neither turned nor mirrored nor stretched. */
    static boolean isUpright(AffineTransform toPixels) {
        return toPixels.getShearX() == 0
                && toPixels.getShearY() == 0
                && toPixels.getScaleX() > 0
                && toPixels.getScaleX() == toPixels.getScaleY();
    }

    private static boolean isWhole(double pixels) {
        return Math.abs(pixels - Math.rint(pixels)) < ON_PIXEL;
    }

    private static BufferedImage painted(Box reach, double scale, int left, int top, Painter painter) {
        var image = new BufferedImage(
                (int) Math.ceil(reach.maxX() * scale) - left,
                (int) Math.ceil(reach.maxY() * scale) - top,
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D plain = image.createGraphics();
        Graphics2D graphics = Ink.fresh(plain);
        graphics.translate(-left, -top);
        graphics.scale(scale, scale);
        painter.paint(graphics, 0, 0);
        graphics.dispose();
        plain.dispose();
        return image;
    }

    /**
     * The picture of a hatch.
     *
     * @param hatch all that decides what it looks like; equal for hatches that look alike
     * @param painted paints it; the picture is not changed afterwards
     */
    BufferedImage hatch(Object hatch, Supplier<BufferedImage> painted) {
        return of(hatches, hatch, painted);
    }

    private static BufferedImage of(Map<Object, BufferedImage> all, Object key, Supplier<BufferedImage> painted) {
        synchronized (all) {
            BufferedImage known = all.get(key);
            if (known != null) {
                return known;
            }
        }
        BufferedImage fresh = painted.get();
        synchronized (all) {
            all.put(key, fresh);
        }
        return fresh;
    }
}
