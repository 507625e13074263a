package org.basewatch.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.GraphicsDevice;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Optional;

/**
 * Letters as coverage of pixels, from which both the letters and the halo around them are coloured. Stroking outlines took more
 * time than everything else on the map together; spreading the covered pixels by the width of the halo looks the same and takes
 * a twentieth.
 */
final class LetterMask {
    /** A clip that clips nothing. */
    static final Rectangle EVERYWHERE = new Rectangle(-(1 << 20), -(1 << 20), 1 << 21, 1 << 21);

    /** Thin strokes cover half a pixel at most: a halo of the same strength would let lines and dark imagery through. */
    private static final int SOLID = 2;

    private final Rectangle place;
    private final int margin;
    private final int[] coverage;

    private LetterMask(Rectangle place, int margin, int[] coverage) {
        this.place = place;
        this.margin = margin;
        this.coverage = coverage;
    }

    /** Whether what is drawn with these graphics becomes pixels at once; paper and vector files keep their outlines. */
    static boolean suits(Graphics2D graphics) {
        var configuration = Optional.ofNullable(graphics.getDeviceConfiguration());
        return configuration
                .map(device -> device.getDevice().getType() == GraphicsDevice.TYPE_IMAGE_BUFFER)
                .orElse(false);
    }

    /**
     * Draws a halo around letters, the letters themselves not.
     *
     * @param letters in the units of the graphics
     * @param reach in the same units
     */
    static void halo(Graphics2D graphics, Shape letters, Color colour, double reach) {
        if (!suits(graphics)) {
            graphics.setColor(colour);
            graphics.setStroke(new BasicStroke((float) (2 * reach), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(letters);
            return;
        }
        AffineTransform toPixels = graphics.getTransform();
        double inPixels = reach * Math.sqrt(Math.abs(toPixels.getDeterminant()));
        Graphics2D pixels = (Graphics2D) graphics.create();
        pixels.setTransform(new AffineTransform());
        Rectangle clip = Optional.ofNullable(pixels.getClipBounds()).orElse(EVERYWHERE);
        of(letters, toPixels, clip, inPixels)
                .ifPresent(mask -> pixels.drawImage(mask.halo(colour, inPixels), mask.place.x, mask.place.y, null));
        pixels.dispose();
    }

    /**
     * The mask of letters.
     *
     * @param letters in the units of the graphics
     * @param toPixels from these units to pixels
     * @param clip pixels that matter
     * @param reach how far the halo will reach, in pixels
     * @return empty if nothing of it lies within the clip
     */
    static Optional<LetterMask> of(Shape letters, AffineTransform toPixels, Rectangle clip, double reach) {
        Shape inPixels = toPixels.createTransformedShape(letters);
        int margin = (int) Math.ceil(reach) + 1;
        Rectangle place = inPixels.getBounds();
        place.grow(margin, margin);
        if (place.isEmpty() || !place.intersects(clip)) {
            return Optional.empty();
        }
        var image = new BufferedImage(place.width, place.height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(-place.x, -place.y);
        graphics.setColor(Color.BLACK);
        graphics.fill(inPixels);
        graphics.dispose();
        int[] coverage = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < coverage.length; i++) {
            coverage[i] >>>= 24;
        }
        return Optional.of(new LetterMask(place, margin, coverage));
    }

    /** The upper left corner of the pictures of this mask, in pixels. */
    Point corner() {
        return place.getLocation();
    }

    /**
     * The halo, without the letters.
     *
     * @param reach in pixels, at most that with which the mask was made
     */
    BufferedImage halo(Color colour, double reach) {
        return image(spread(reach), colour);
    }

    /** The letters. */
    BufferedImage letters(Color colour) {
        return image(coverage, colour);
    }

    /** Each pixel gets the greatest of what the covered pixels around it reach it with; the edge of the reach is smooth. */
    private int[] spread(double reach) {
        int size = 2 * margin + 1;
        int[] weights = disc(reach, size);
        int[] halo = new int[coverage.length];
        for (int y = margin; y < place.height - margin; y++) {
            for (int x = margin; x < place.width - margin; x++) {
                int here = coverage[y * place.width + x];
                if (here > 0) {
                    stamp(halo, (y - margin) * place.width + x - margin, Math.min(255, SOLID * here), weights, size);
                }
            }
        }
        return halo;
    }

    private void stamp(int[] halo, int corner, int here, int[] weights, int size) {
        for (int row = 0; row < size; row++) {
            int at = corner + row * place.width;
            for (int column = 0; column < size; column++) {
                int reached = here * weights[row * size + column] >> 8;
                if (reached > halo[at + column]) {
                    halo[at + column] = reached;
                }
            }
        }
    }

    private static int[] disc(double reach, int size) {
        int[] weights = new int[size * size];
        int middle = size / 2;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                double distance = Math.sqrt((row - middle) * (row - middle) + (column - middle) * (column - middle));
                weights[row * size + column] = (int) Math.round(256 * Math.max(0, Math.min(1, reach + 0.5 - distance)));
            }
        }
        return weights;
    }

    private BufferedImage image(int[] coverage, Color colour) {
        var image = new BufferedImage(place.width, place.height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            int alpha = coverage[i] * colour.getAlpha() / 255;
            if (alpha > 0) {
                pixels[i] = alpha << 24
                        | (colour.getRed() * alpha + 127) / 255 << 16
                        | (colour.getGreen() * alpha + 127) / 255 << 8
                        | (colour.getBlue() * alpha + 127) / 255;
            }
        }
        return image;
    }
}
