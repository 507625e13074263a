package org.basewatch.map.geotools.raster;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Stored tiles, each a small picture file. One call at a time. */
interface TileBytes extends Closeable {
    /**
     * The bytes of one tile.
     *
     * @param level index of the resolution, 0 the sharpest
     * @param column from the left
     * @param row from the top
     */
    Optional<byte[]> tile(int level, int column, int row) throws IOException;
}
