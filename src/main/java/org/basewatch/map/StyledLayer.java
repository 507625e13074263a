package org.basewatch.map;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A layer of the user's own as it lies on the map: what it holds and how it is painted. Any thread.
 *
 * @param layer the layer
 * @param style how it is painted
 * @param crs the coordinate system that the user named for its file, such as "EPSG:32637"; empty if it went by the file
 */
public record StyledLayer(UserLayer layer, UserLayerStyle style, Optional<String> crs) {
    private static final double SIGN_HEIGHT = 16;
    private static final int SQUARE = 4;

    /** A layer that went by what its file says. */
    public StyledLayer(UserLayer layer, UserLayerStyle style) {
        this(layer, style, Optional.empty());
    }

    /** What is painted. */
    public Overlay overlay() {
        return layer.overlay(style);
    }

    /** What is painted, as long as it is wanted. */
    public Overlay overlay(BooleanSupplier unwanted) {
        return layer.overlay(style, unwanted);
    }

    /** Whether something of it can be seen in a part of the map. */
    public boolean isSeenIn(Extent shown) {
        return style.visible() && style.opacity() > 0 && layer.extent().intersects(shown);
    }

    /**
     * How near one may come for it: metres on the map in one logical unit. Pixels may be seen four times as large as they are; how
     * exact features are nobody knows, so that they end at 1 : 2 500.
     */
    public double finestUnit() {
        return layer.groundResolution().orElse(2_500 * 4 * Viewport.METRES_PER_PAPER_UNIT) / 4;
    }

    /** The layer by its name and its file, such as "runways (airfields.gpkg)"; once where both are the same. */
    public String title() {
        String file = String.valueOf(layer.reference().file().getFileName());
        String name = layer.name().strip();
        boolean same = name.isEmpty() || file.equals(name) || file.startsWith(name + ".");
        return same ? file : name + " (" + file + ")";
    }

    /** The layer as it is named beside a map, with whom its file asks to name. */
    public String credit() {
        return layer.attribution().map(whom -> title() + " © " + whom).orElseGet(this::title);
    }

    /** The layer's line in the legend. */
    public LegendSign sign() {
        return new LegendSign("Layer: " + title(), SIGN_HEIGHT, this::paintSign);
    }

    /** Whether legend and attribution would be the same for both: style matters there by its colours alone. */
    public boolean hasSameWords(StyledLayer other) {
        return layer == other.layer
                && style.withOpacity(1).equals(other.style.withOpacity(1))
                && (style.opacity() > 0) == (other.style.opacity() > 0);
    }

    private void paintSign(Graphics2D graphics, Box box) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setComposite(AlphaComposite.SrcOver.derive((float) Math.max(0.35, style.opacity())));
        Rectangle2D patch = new Rectangle2D.Double(box.midX() - 13, box.midY() - 7, 26, 14);
        if (layer.kind() == UserLayer.Kind.IMAGERY) {
            paintPixels(g, patch);
        } else {
            g.setColor(faded(style.colour(), style.fillOpacity()));
            g.fill(patch);
            g.setColor(faded(style.colour(), 1));
            if (style.lineWidth() > 0) {
                g.setStroke(new BasicStroke((float) Math.min(4, style.lineWidth())));
                g.draw(patch);
            }
        }
        g.dispose();
    }

    /** A patch of squares in greys: imagery has no colour of its own. */
    private static void paintPixels(Graphics2D g, Rectangle2D patch) {
        g.clip(patch);
        for (int row = 0; row * SQUARE < patch.getHeight(); row++) {
            for (int column = 0; column * SQUARE < patch.getWidth(); column++) {
                int grey = 96 + (row * 5 + column * 3) % 7 * 18;
                g.setColor(new Color(grey, grey, grey));
                g.fill(new Rectangle2D.Double(
                        patch.getX() + column * SQUARE, patch.getY() + row * SQUARE, SQUARE, SQUARE));
            }
        }
    }

    private static Color faded(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
    }
}
