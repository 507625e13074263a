package org.basewatch.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Optional;

/**
 * A hatch that fades out towards and a little beyond the edge of an area, so that it reads "somewhere here" and never "exactly
 * this shape". Its pixels are worked out one by one, at the resolution of the picture: lines and fade in one pass take a fraction of
 * what many faint strokes take.
 */
final class AreaHatch {
    /** Up to this width of the fade the hatch is as dense as it gets. */
    private static final double DENSE = 40;
    /** How far beyond the edge the hatch reaches, as a part of the width of the fade. */
    private static final double BEYOND = 0.22;

    private final Shape area;
    private final Rectangle2D bounds;
    private final AreaEdges edges;
    private final double fade;
    private final double spacing;

    /**
     * A hatch for an area.
     *
     * @param area the outline on the screen, in logical units, filled even–odd
     * @param measures how far apart its lines are
     */
    AreaHatch(Shape area, SiteMeasures.Hatch measures) {
        this.area = area;
        this.bounds = area.getBounds2D();
        this.edges = AreaEdges.of(area);
        this.fade = Math.max(10, 0.3 * Math.min(bounds.getWidth(), bounds.getHeight()));
        this.spacing = Math.min(measures.widestSpacing(), measures.spacing() * Math.max(1, Math.sqrt(fade / DENSE)));
    }

    /**
     * Paints the hatch.
     *
     * @param g draws in logical units, neither turned nor sheared
     * @param visible what part of the screen is needed
     * @param originX screen x of a fixed point of the map, so that the lines stay with the map when it is panned
     * @param originY screen y of that point
     * @param look colours and weight
     * @param images keeps the picture for the next time
     */
    void paint(Graphics2D g, Box visible, double originX, double originY, Look look, SignImages images) {
        double margin = fade * BEYOND;
        Rectangle2D reach = new Rectangle2D.Double(
                bounds.getX() - margin,
                bounds.getY() - margin,
                bounds.getWidth() + 2 * margin,
                bounds.getHeight() + 2 * margin);
        Rectangle2D shown = reach.createIntersection(visible.toRectangle());
        if (shown.getWidth() <= 0 || shown.getHeight() <= 0) {
            return;
        }
        AffineTransform toPixels = g.getTransform();
        Rectangle place = toPixels.createTransformedShape(shown).getBounds();
        Graphics2D pixels = (Graphics2D) g.create();
        pixels.setTransform(new AffineTransform());
        place = Optional.ofNullable(pixels.getClipBounds())
                .map(place::intersection)
                .orElse(place);
        if (!place.isEmpty()) {
            var key = new Key(Corners.of(area), spacing, shown, place, toPixels, originX + originY, look);
            Rectangle pixelsOfIt = place;
            BufferedImage image =
                    images.hatch(key, () -> image(pixelsOfIt, new Raster(toPixels, originX + originY, look), shown));
            pixels.drawImage(image, place.x, place.y, null);
        }
        pixels.dispose();
    }

    /** All that decides about the pixels of a hatch. */
    private record Key(
            Corners area,
            double spacing,
            Rectangle2D shown,
            Rectangle place,
            AffineTransform toPixels,
            double anchor,
            Look look) {}

    private BufferedImage image(Rectangle place, Raster raster, Rectangle2D shown) {
        var image = new BufferedImage(place.width, place.height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        FadeField field = new FadeField(this, shown, fade);
        float[] strengths = new float[place.width];
        for (int row = 0; row < place.height; row++) {
            double x = raster.x(place.x);
            double y = raster.y(place.y + row);
            if (field.read(x, y, raster.unit, strengths)) {
                raster.row(x + y, strengths, pixels, row * place.width);
            }
        }
        return image;
    }

    /** How strong the hatch is at a point: 0 well outside, rising smoothly to 1 well inside. */
    double strength(double x, double y) {
        double t = Math.max(0, Math.min(1, (edges.inside(x, y) / fade + BEYOND) / (1 + BEYOND)));
        return t * t * (3 - 2 * t);
    }

    /** The lines x + y = anchor + i · step, and the tint between them, as pixels. */
    private final class Raster {
        private final AffineTransform toPixels;
        private final double unit;
        private final double anchor;
        private final double step;
        private final Look look;
        private final float[] line;
        private final float[] tint;

        Raster(AffineTransform toPixels, double anchor, Look look) {
            this.toPixels = toPixels;
            this.unit = 1 / toPixels.getScaleX();
            this.anchor = anchor;
            this.step = spacing * Math.sqrt(2);
            this.look = look;
            this.line = look.line().getRGBComponents(new float[4]);
            this.tint = look.tint().getRGBComponents(new float[4]);
        }

        /** The logical coordinate of the middle of a pixel. */
        double x(int pixel) {
            return (pixel + 0.5 - toPixels.getTranslateX()) * unit;
        }

        double y(int pixel) {
            return (pixel + 0.5 - toPixels.getTranslateY()) * unit;
        }

        /** How much of a pixel a line covers: a box as wide as the pixel, moved across it. */
        private float covered(double turns) {
            double away = Math.abs(turns - Math.rint(turns)) * spacing;
            double inside = (look.weight() / 2 - away) / unit + 0.5;
            return (float) Math.max(0, Math.min(Math.min(1, look.weight() / unit), inside));
        }

        void row(double sum, float[] strengths, int[] pixels, int at) {
            double turns = (sum - anchor) / step;
            double each = unit / step;
            for (int i = 0; i < strengths.length; i++, turns += each) {
                if (strengths[i] > 0) {
                    float drawn = line[3] * strengths[i] * covered(turns);
                    float under = tint[3] * strengths[i] * (1 - drawn);
                    pixels[at + i] = premultiplied(drawn, under);
                }
            }
        }

        private int premultiplied(float drawn, float under) {
            int alpha = Math.round(255 * (drawn + under));
            int red = Math.round(255 * (line[0] * drawn + tint[0] * under));
            int green = Math.round(255 * (line[1] * drawn + tint[1] * under));
            int blue = Math.round(255 * (line[2] * drawn + tint[2] * under));
            return alpha << 24 | red << 16 | green << 8 | blue;
        }
    }

    /**
     * Colours and weight of a hatch.
     *
     * @param line colour of the lines at full strength
     * @param tint faint ground between them
     * @param weight width of the lines in logical units
     */
    record Look(Color line, Color tint, double weight) {}
}
