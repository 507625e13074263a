package org.basewatch.map.geotools.raster;

import java.util.Arrays;

/** A rectangle of pixels of one level, put together from tiles, and sampled. One thread. */
final class PixelWindow {
    private int[] pixels = new int[0];
    private int left;
    private int top;
    private int width;
    private int height;

    /** Takes the pixels of a rectangle; what lies outside the level, or could not be read, is see-through. */
    void fill(TileCache cache, PixelSource source, int levelIndex, int x, int y, int newWidth, int newHeight) {
        left = x;
        top = y;
        width = newWidth;
        height = newHeight;
        if (pixels.length < width * height) {
            pixels = new int[width * height];
        }
        Arrays.fill(pixels, 0, width * height, 0);
        Level level = source.levels().get(levelIndex);
        int size = level.tileSize();
        int fromColumn = Math.max(0, Math.floorDiv(x, size));
        int toColumn = Math.min(level.columns() - 1, Math.floorDiv(x + width - 1, size));
        int toRow = Math.min(level.rows() - 1, Math.floorDiv(y + height - 1, size));
        for (int row = Math.max(0, Math.floorDiv(y, size)); row <= toRow && fromColumn <= toColumn; row++) {
            int[][] tiles = cache.row(source, levelIndex, row, fromColumn, toColumn);
            for (int column = fromColumn; column <= toColumn; column++) {
                copy(tiles[column - fromColumn], column * size, row * size, size);
            }
        }
    }

    private void copy(int[] tile, int tileX, int tileY, int size) {
        if (tile.length == 0) {
            return;
        }
        int fromX = Math.max(left, tileX);
        int count = Math.min(left + width, tileX + size) - fromX;
        int toY = Math.min(top + height, tileY + size);
        for (int y = Math.max(top, tileY); y < toY && count > 0; y++) {
            System.arraycopy(tile, (y - tileY) * size + fromX - tileX, pixels, (y - top) * width + fromX - left, count);
        }
    }

    /** The pixel that holds a position given in pixel corners of the level. */
    int nearest(double x, double y) {
        return at((int) Math.floor(x) - left, (int) Math.floor(y) - top);
    }

    /** The mix of the four pixels around a position given in pixel corners of the level. */
    int mixed(double x, double y) {
        double centreX = x - 0.5 - left;
        double centreY = y - 0.5 - top;
        int column = (int) Math.floor(centreX);
        int row = (int) Math.floor(centreY);
        int right = (int) ((centreX - column) * 256);
        int below = (int) ((centreY - row) * 256);
        int upper = blend(at(column, row), at(column + 1, row), right);
        int lower = blend(at(column, row + 1), at(column + 1, row + 1), right);
        return blend(upper, lower, below);
    }

    private int at(int column, int row) {
        return column >= 0 && row >= 0 && column < width && row < height ? pixels[row * width + column] : 0;
    }

    /** Two channels at a time: their products stay 8 bits apart. */
    private static int blend(int first, int second, int share) {
        if (first == second) {
            return first;
        }
        int rest = 256 - share;
        int even = (first & 0xff00ff) * rest + (second & 0xff00ff) * share >>> 8 & 0xff00ff;
        int odd = (first >>> 8 & 0xff00ff) * rest + (second >>> 8 & 0xff00ff) * share & 0xff00ff00;
        return even | odd;
    }
}
