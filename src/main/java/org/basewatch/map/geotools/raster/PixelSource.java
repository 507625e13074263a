package org.basewatch.map.geotools.raster;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.basewatch.map.geotools.SourceCrs;

/** The pixels of a file, read in tiles at several resolutions. Any thread; reads may wait for one another. */
interface PixelSource extends Closeable {
    /** The tile that has no pixels, or whose pixels could not be read. */
    int[] NOTHING = {};

    /** The system its pixels are placed in. */
    SourceCrs crs();

    /** From the corners of level-0 pixels to x, y of the system. */
    AffineTransform pixelToCrs();

    /** Where level 0 has pixels, in pixels of level 0. */
    Rectangle2D area();

    /** The resolutions, sharpest first; level 0 has scale 1. */
    List<Level> levels();

    /**
     * Reads neighbouring tiles of one row.
     *
     * @return for each column its tileSize² pixels, row by row, as ARGB with colours multiplied by alpha, or {@link #NOTHING}
     * @throws IOException if none of them can be read
     */
    int[][] tiles(int level, int row, int fromColumn, int toColumn) throws IOException;

    /**
     * Reads one pixel and no more, in its sharpest resolution.
     *
     * @param x inside {@link #area()}
     * @param y inside {@link #area()}
     * @param unwanted asked now and then; once it answers true, any answer will do
     * @return empty if there is no picture
     * @throws IOException if the file cannot be read there
     */
    Optional<PixelReading> reading(double x, double y, BooleanSupplier unwanted) throws IOException;
}
