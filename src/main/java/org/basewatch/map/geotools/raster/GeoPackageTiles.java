package org.basewatch.map.geotools.raster;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mil.nga.geopackage.GeoPackage;
import mil.nga.geopackage.tiles.matrix.TileMatrix;
import mil.nga.geopackage.tiles.matrixset.TileMatrixSet;
import mil.nga.geopackage.tiles.user.TileDao;
import mil.nga.geopackage.tiles.user.TileRow;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;
import org.basewatch.map.geotools.Opening;
import org.basewatch.map.geotools.SourceCrs;

/** A table of tiles of a GeoPackage. */
public final class GeoPackageTiles {
    private static final int MOST_PIXELS_ACROSS = 1 << 30;

    private GeoPackageTiles() {}

    /** The layer of a table; it closes the file when it is closed. */
    public static UserLayer layer(
            Opening opening, GeoPackage file, String table, SourceCrs crs, String title, TileCache cache)
            throws UnusableLayerException, IOException {
        TileDao dao = file.getTileDao(table);
        List<TileMatrix> matrices = new ArrayList<>(dao.getTileMatrices());
        matrices.removeIf(matrix -> matrix.getMatrixWidth() * matrix.getTileWidth() > MOST_PIXELS_ACROSS
                || matrix.getMatrixHeight() * matrix.getTileHeight() > MOST_PIXELS_ACROSS
                || dao.count(matrix.getZoomLevel()) == 0);
        matrices.sort(Comparator.comparingDouble(TileMatrix::getPixelXSize));
        if (matrices.isEmpty()) {
            throw new UnusableLayerException("The table " + table + " of " + opening.fileName()
                    + " holds no tiles, so there is nothing to show.");
        }
        TileMatrix sharpest = matrices.get(0);
        List<Level> levels = new ArrayList<>();
        for (TileMatrix matrix : matrices) {
            levels.add(new Level(
                    (int) (matrix.getMatrixWidth() * matrix.getTileWidth()),
                    (int) (matrix.getMatrixHeight() * matrix.getTileWidth()),
                    (int) matrix.getTileWidth(),
                    matrix.getPixelXSize() / sharpest.getPixelXSize(),
                    matrix.getPixelYSize()
                            * matrix.getTileHeight()
                            / matrix.getTileWidth()
                            / sharpest.getPixelYSize()));
        }
        TileMatrixSet set = dao.getTileMatrixSet();
        var pixelToCrs = new AffineTransform(
                sharpest.getPixelXSize(), 0, 0, -sharpest.getPixelYSize(), set.getMinX(), set.getMaxY());
        var source = new TiledSource(crs, pixelToCrs, area(set, sharpest), levels, new Tiles(file, dao, matrices));
        return ImageryLayers.layer(opening, source, cache, table, ImageryLayers.Title.of(title, "GeoPackage"));
    }

    /** The bounds that the table of contents gives, which are tighter than those of the tiles; or the latter. */
    private static Rectangle2D area(TileMatrixSet set, TileMatrix sharpest) {
        var whole = new Rectangle2D.Double(
                0,
                0,
                (set.getMaxX() - set.getMinX()) / sharpest.getPixelXSize(),
                (set.getMaxY() - set.getMinY()) / sharpest.getPixelYSize());
        var box = set.getContents();
        if (box.getMinX() == null || box.getMaxX() == null || box.getMinY() == null || box.getMaxY() == null) {
            return whole;
        }
        Rectangle2D named = new Rectangle2D.Double(
                        (box.getMinX() - set.getMinX()) / sharpest.getPixelXSize(),
                        (set.getMaxY() - box.getMaxY()) / sharpest.getPixelYSize(),
                        (box.getMaxX() - box.getMinX()) / sharpest.getPixelXSize(),
                        (box.getMaxY() - box.getMinY()) / sharpest.getPixelYSize())
                .createIntersection(whole);
        return named.isEmpty() ? whole : named;
    }

    private record Tiles(GeoPackage file, TileDao dao, List<TileMatrix> matrices) implements TileBytes {
        @Override
        public Optional<byte[]> tile(int level, int column, int row) throws IOException {
            try {
                TileRow tile = dao.queryForTile(column, row, matrices.get(level).getZoomLevel());
                return Optional.ofNullable(tile).map(TileRow::getTileData);
            } catch (RuntimeException problem) {
                // NGA's library wraps what SQLite says
                throw new IOException(problem);
            }
        }

        @Override
        public void close() {
            file.close();
        }
    }
}
