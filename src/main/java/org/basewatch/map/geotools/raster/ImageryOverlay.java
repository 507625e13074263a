package org.basewatch.map.geotools.raster;

import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.basewatch.map.Extent;
import org.basewatch.map.MapProjection;
import org.basewatch.map.Overlay;
import org.basewatch.map.Viewport;

/**
 * Paints the pixels of a file in the display projection: block by block, from the level that is at most twice as sharp as the
 * screen. Pixels are mixed with their neighbours until they are enlarged twice; from there on they are shown as the squares
 * they are, because a smooth picture would promise detail that the file does not have.
 */
final class ImageryOverlay implements Overlay {
    private static final int BLOCK = 64;
    private static final int LARGEST_WINDOW = 340_000;
    // a level a little too coarse is not seen to be soft, and reading the next sharper one takes four times as long
    private static final double A_LITTLE_SOFT = 1.2;
    private static final double SHOW_SQUARES_FROM = 0.5;

    private final PixelSource source;
    private final TileCache cache;
    private final MapProjection projection;
    private final Extent extent;
    private final double opacity;
    private final BooleanSupplier unwanted;

    ImageryOverlay(
            PixelSource source,
            TileCache cache,
            MapProjection projection,
            Extent extent,
            double opacity,
            BooleanSupplier unwanted) {
        this.source = source;
        this.cache = cache;
        this.projection = projection;
        this.extent = extent;
        this.opacity = opacity;
        this.unwanted = unwanted;
    }

    @Override
    public void paint(Graphics2D graphics, Viewport viewport) {
        if (!viewport.extent().intersects(extent)) {
            return;
        }
        AffineTransform device = graphics.getTransform();
        double pixelsPerUnit = Math.max(1, Math.sqrt(Math.abs(device.getDeterminant())));
        BufferedImage picture = new BufferedImage(
                (int) Math.ceil(viewport.width() * pixelsPerUnit),
                (int) Math.ceil(viewport.height() * pixelsPerUnit),
                BufferedImage.TYPE_INT_ARGB_PRE);
        fill(picture, new WarpMesh(source, projection, viewport, pixelsPerUnit));
        Composite before = graphics.getComposite();
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
        graphics.drawImage(picture, AffineTransform.getScaleInstance(1 / pixelsPerUnit, 1 / pixelsPerUnit), null);
        graphics.setComposite(before);
    }

    private void fill(BufferedImage picture, WarpMesh mesh) {
        var window = new PixelWindow();
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < picture.getHeight(); y += BLOCK) {
            for (int x = 0; x < picture.getWidth(); x += BLOCK) {
                if (unwanted.getAsBoolean()) {
                    return;
                }
                double[] positions = mesh.block(x, y, BLOCK);
                paintBlock(window, positions, pixels, picture, x, y);
            }
        }
    }

    private void paintBlock(PixelWindow window, double[] positions, int[] pixels, BufferedImage picture, int x, int y) {
        Rectangle2D.Double bounds = bounds(positions);
        if (!bounds.intersects(source.area())) {
            return;
        }
        double enlarged = sourcePixelsPerScreenPixel(positions);
        int index = levelFor(source.levels(), enlarged);
        Level level = source.levels().get(index);
        if (!fillWindow(window, index, level, bounds)) {
            return;
        }
        boolean squares = enlarged / level.scale() < SHOW_SQUARES_FROM;
        int columns = Math.min(BLOCK, picture.getWidth() - x);
        int rows = Math.min(BLOCK, picture.getHeight() - y);
        for (int j = 0; j < rows; j++) {
            int to = (y + j) * picture.getWidth() + x;
            for (int i = 0; i < columns; i++) {
                double sourceX = positions[2 * (j * BLOCK + i)] / level.scaleX();
                double sourceY = positions[2 * (j * BLOCK + i) + 1] / level.scaleY();
                if (!Double.isNaN(sourceX + sourceY)) {
                    pixels[to + i] = squares ? window.nearest(sourceX, sourceY) : window.mixed(sourceX, sourceY);
                }
            }
        }
    }

    private boolean fillWindow(PixelWindow window, int index, Level level, Rectangle2D.Double bounds) {
        Rectangle2D seen = bounds.createIntersection(source.area());
        int left = (int) Math.floor(seen.getMinX() / level.scaleX()) - 1;
        int top = (int) Math.floor(seen.getMinY() / level.scaleY()) - 1;
        long width = (long) Math.ceil(seen.getMaxX() / level.scaleX()) + 2 - left;
        long height = (long) Math.ceil(seen.getMaxY() / level.scaleY()) + 2 - top;
        if (width * height > LARGEST_WINDOW) {
            return false;
        }
        window.fill(cache, source, index, left, top, (int) width, (int) height);
        return true;
    }

    private static Rectangle2D.Double bounds(double[] positions) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < positions.length; i += 2) {
            // comparisons with NaN are false, so that points without a place are passed over
            minX = positions[i] < minX ? positions[i] : minX;
            maxX = positions[i] > maxX ? positions[i] : maxX;
            minY = positions[i + 1] < minY ? positions[i + 1] : minY;
            maxY = positions[i + 1] > maxY ? positions[i + 1] : maxY;
        }
        return new Rectangle2D.Double(minX, minY, maxX - minX, maxY - minY);
    }

    /** Measured in the middle of the block, as the square root of the area that one screen pixel covers. */
    private static double sourcePixelsPerScreenPixel(double[] positions) {
        int at = 2 * (BLOCK / 2 * BLOCK + BLOCK / 2);
        double acrossX = positions[at + 2] - positions[at];
        double acrossY = positions[at + 3] - positions[at + 1];
        double downX = positions[at + 2 * BLOCK] - positions[at];
        double downY = positions[at + 2 * BLOCK + 1] - positions[at + 1];
        double area = Math.abs(acrossX * downY - acrossY * downX);
        return Double.isFinite(area) ? Math.sqrt(area) : 1;
    }

    private static int levelFor(List<Level> levels, double sourcePixels) {
        int best = 0;
        for (int i = 1; i < levels.size(); i++) {
            if (levels.get(i).scale() <= sourcePixels * A_LITTLE_SOFT) {
                best = i;
            }
        }
        return best;
    }
}
