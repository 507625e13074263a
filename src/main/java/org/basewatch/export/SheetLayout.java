package org.basewatch.export;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * One sheet that has been laid out. Immutable; any thread.
 *
 * @param size its size
 * @param pieces what stands on it, lowest first
 */
public record SheetLayout(PictureSize size, List<Piece> pieces) {
    private static final int BAND_PIXELS = 1 << 24;
    private static final Map<RenderingHints.Key, Object> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    /** Copies the list. */
    public SheetLayout {
        pieces = List.copyOf(pieces);
    }

    /** Paints the sheet; the graphics must be in logical units with the origin in the sheet's upper left corner. */
    public void paint(Graphics2D graphics) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.addRenderingHints(HINTS);
        own.setColor(PictureColours.PAPER);
        own.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()));
        pieces.forEach(piece -> piece.paint(own));
        own.dispose();
    }

    /**
     * Writes the sheet as a picture of its size, in bands, so that a very large one needs little memory.
     *
     * @throws IOException if the stream does not take the bytes
     */
    public void writePng(OutputStream out, PngMetadata metadata) throws IOException {
        int width = size.pixelWidth();
        int height = size.pixelHeight();
        int bandRows = Math.max(1, Math.min(height, BAND_PIXELS / width));
        var writer = new PngWriter(out, width, height, metadata);
        for (int top = 0; top < height; top += bandRows) {
            var band = new BufferedImage(width, Math.min(bandRows, height - top), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = band.createGraphics();
            graphics.translate(0, -top);
            graphics.scale(size.pixelScale(), size.pixelScale());
            paint(graphics);
            graphics.dispose();
            writer.band(band);
        }
        writer.end();
    }

    /** Paints the sheet so that it fits into a box of pixels. */
    public SheetPixels pixels(int mostWidth, int mostHeight) {
        double scale = Math.min(mostWidth / size.width(), mostHeight / size.height());
        int width = Math.max(1, (int) Math.round(size.width() * scale));
        int height = Math.max(1, (int) Math.round(size.height() * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        paint(graphics);
        graphics.dispose();
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new SheetPixels(width, height, argb);
    }
}
