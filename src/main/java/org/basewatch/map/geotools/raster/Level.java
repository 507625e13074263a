package org.basewatch.map.geotools.raster;

/**
 * One resolution of a picture, cut into square tiles from the upper left corner.
 *
 * @param width pixels of the whole level, at least 1
 * @param height rows of the whole level, at least 1
 * @param tileSize pixels along the edge of a tile
 * @param scaleX pixels of level 0 that lie side by side in one pixel of this level, at least 1
 * @param scaleY pixels of level 0 that lie one above the other in one pixel of this level, at least 1
 */
record Level(int width, int height, int tileSize, double scaleX, double scaleY) {
    static final int TILE = 256;

    /** A level of the usual tiles. */
    static Level of(int width, int height, double scaleX, double scaleY) {
        return new Level(width, height, TILE, scaleX, scaleY);
    }

    int columns() {
        return (width + tileSize - 1) / tileSize;
    }

    int rows() {
        return (height + tileSize - 1) / tileSize;
    }

    /** How much coarser than level 0 it is, in one number. */
    double scale() {
        return Math.sqrt(scaleX * scaleY);
    }
}
