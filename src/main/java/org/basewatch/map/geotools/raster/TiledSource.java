package org.basewatch.map.geotools.raster;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.basewatch.map.geotools.SourceCrs;

/** The pixels of a set of tiles: MBTiles, or a tile table of a GeoPackage. */
final class TiledSource implements PixelSource {
    private static final int LARGEST_TILE = 4096;

    private final SourceCrs crs;
    private final AffineTransform pixelToCrs;
    private final Rectangle2D area;
    private final List<Level> levels;
    private final TileBytes bytes;

    TiledSource(SourceCrs crs, AffineTransform pixelToCrs, Rectangle2D area, List<Level> levels, TileBytes bytes) {
        this.crs = crs;
        this.pixelToCrs = pixelToCrs;
        this.area = area;
        this.levels = List.copyOf(levels);
        this.bytes = bytes;
    }

    @Override
    public SourceCrs crs() {
        return crs;
    }

    @Override
    public AffineTransform pixelToCrs() {
        return new AffineTransform(pixelToCrs);
    }

    @Override
    public Rectangle2D area() {
        return (Rectangle2D) area.clone();
    }

    @Override
    public List<Level> levels() {
        return levels;
    }

    @Override
    public int[][] tiles(int level, int row, int fromColumn, int toColumn) throws IOException {
        int[][] tiles = new int[toColumn - fromColumn + 1][];
        for (int column = fromColumn; column <= toColumn; column++) {
            Optional<byte[]> stored;
            synchronized (bytes) {
                stored = bytes.tile(level, column, row);
            }
            int size = levels.get(level).tileSize();
            tiles[column - fromColumn] = stored.isPresent() ? decoded(stored.get(), size) : NOTHING;
        }
        return tiles;
    }

    @Override
    public Optional<PixelReading> reading(double x, double y, BooleanSupplier unwanted) throws IOException {
        for (int index = 0; index < levels.size() && !unwanted.getAsBoolean(); index++) {
            Level level = levels.get(index);
            int column = (int) (x / level.scaleX() / level.tileSize());
            int row = (int) (y / level.scaleY() / level.tileSize());
            Optional<byte[]> stored;
            synchronized (bytes) {
                stored = bytes.tile(index, column, row);
            }
            if (stored.isPresent()) {
                double tileX = x / level.scaleX() - (double) column * level.tileSize();
                double tileY = y / level.scaleY() - (double) row * level.tileSize();
                return reading(level, column, row, read(stored.get()), new Point2D.Double(tileX, tileY));
            }
        }
        return Optional.empty();
    }

    /** A pixel of a tile; its column and row are left out, as they count from a corner of the grid that is nowhere near. */
    private static Optional<PixelReading> reading(
            Level level, int column, int row, BufferedImage picture, Point2D inTile) {
        // pixels of the level that one pixel of the picture covers, which need not be as large as the level says
        double wide = (double) level.tileSize() / picture.getWidth();
        double high = (double) level.tileSize() / picture.getHeight();
        int pixelX = Math.min(picture.getWidth() - 1, (int) (inTile.getX() / wide));
        int pixelY = Math.min(picture.getHeight() - 1, (int) (inTile.getY() / high));
        if (picture.getRGB(pixelX, pixelY) >>> 24 == 0) {
            return Optional.empty();
        }
        Raster raster = picture.getData(new Rectangle(pixelX, pixelY, 1, 1));
        PixelValues values = PixelValues.of(raster, PixelValues.Meaning.plain(picture.getColorModel()));
        var pixel = new Rectangle2D.Double(
                ((double) column * level.tileSize() + pixelX * wide) * level.scaleX(),
                ((double) row * level.tileSize() + pixelY * high) * level.scaleY(),
                wide * level.scaleX(),
                high * level.scaleY());
        return Optional.of(new PixelReading(pixel, values.name(), values.lines()));
    }

    private static int[] decoded(byte[] file, int size) {
        try {
            return pixels(read(file), size);
        } catch (IOException | RuntimeException damaged) {
            // one damaged tile is a hole, not the end of the layer
            return NOTHING;
        }
    }

    /** The picture in a tile. */
    static BufferedImage read(byte[] file) throws IOException {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = JdkImages.reader(stream);
            try {
                if (reader.getWidth(0) > LARGEST_TILE || reader.getHeight(0) > LARGEST_TILE) {
                    throw new IOException("a tile of " + reader.getWidth(0) + " × " + reader.getHeight(0));
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static int[] pixels(BufferedImage picture, int size) {
        BufferedImage tile = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = tile.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, size, size, null);
        graphics.dispose();
        return ((DataBufferInt) tile.getRaster().getDataBuffer()).getData();
    }

    @Override
    public void close() throws IOException {
        synchronized (bytes) {
            bytes.close();
        }
    }
}
