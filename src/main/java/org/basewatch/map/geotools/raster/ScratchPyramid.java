package org.basewatch.map.geotools.raster;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.basewatch.map.LayerProgress;

/**
 * Coarser levels of a picture that has none, made in one pass over its rows and kept in a temporary file, so that a picture of
 * gigabytes is shown whole without being held in memory. Any thread.
 */
final class ScratchPyramid implements Closeable {
    private static final int SMALL_ENOUGH = 512;
    private static final int TILE = Level.TILE;
    private static final int PIXELS_AT_ONCE = 8_000_000;

    /** Where the pixels come from. */
    interface Rows {
        /** So many rows from y on, as premultiplied ARGB; see-through where they cannot be read. */
        int[] read(int y, int count);
    }

    private final File file;
    private final RandomAccessFile bytes;
    private final List<Level> levels = new ArrayList<>();
    private final List<Long> starts = new ArrayList<>();

    private ScratchPyramid() throws IOException {
        file = Files.createTempFile("basewatch-", ".tiles").toFile();
        file.deleteOnExit();
        bytes = new RandomAccessFile(file, "rw");
    }

    /**
     * Makes the levels.
     *
     * @param width pixels of the picture
     * @param height rows of the picture
     * @param factor edge in pixels of the picture of one pixel of the first level made; a power of two up to {@value #TILE}
     * @throws CancellationException if the progress was cancelled
     */
    static ScratchPyramid build(int width, int height, int factor, Rows rows, LayerProgress progress)
            throws IOException {
        var pyramid = new ScratchPyramid();
        try {
            pyramid.addFirst(width, height, factor, rows, progress);
            while (Math.max(pyramid.last().width(), pyramid.last().height()) > SMALL_ENOUGH) {
                pyramid.addHalf(progress);
            }
        } catch (IOException | RuntimeException problem) {
            pyramid.close();
            throw problem;
        }
        return pyramid;
    }

    List<Level> levels() {
        return List.copyOf(levels);
    }

    synchronized int[] tile(int level, int row, int column) throws IOException {
        byte[] read = new byte[TILE * TILE * 4];
        bytes.seek(position(level, row, column));
        bytes.readFully(read);
        int[] tile = new int[TILE * TILE];
        ByteBuffer.wrap(read).asIntBuffer().get(tile);
        return tile;
    }

    @Override
    public synchronized void close() throws IOException {
        bytes.close();
        Files.deleteIfExists(file.toPath());
    }

    private Level last() {
        return levels.get(levels.size() - 1);
    }

    private long position(int level, int row, int column) {
        return starts.get(level) + ((long) row * levels.get(level).columns() + column) * TILE * TILE * 4;
    }

    private synchronized void write(int level, int row, int column, int[] tile) throws IOException {
        byte[] written = new byte[TILE * TILE * 4];
        ByteBuffer.wrap(written).asIntBuffer().put(tile);
        bytes.seek(position(level, row, column));
        bytes.write(written);
    }

    private void add(int width, int height, int scale) throws IOException {
        starts.add(bytes.length());
        levels.add(Level.of(width, height, scale, scale));
        Level level = last();
        bytes.setLength(bytes.length() + (long) level.columns() * level.rows() * TILE * TILE * 4);
    }

    private void addFirst(int width, int height, int factor, Rows rows, LayerProgress progress) throws IOException {
        add(divided(width, factor), divided(height, factor), factor);
        Level level = last();
        int[][] tiles = new int[level.columns()][TILE * TILE];
        for (int row = 0; row < level.rows(); row++) {
            for (int[] tile : tiles) {
                Arrays.fill(tile, 0);
            }
            int rowsHere = Math.min(TILE, level.height() - row * TILE);
            int perRead = Math.max(1, Math.min(rowsHere, PIXELS_AT_ONCE / Math.max(1, width * factor)));
            for (int from = 0; from < rowsHere; from += perRead) {
                stopIfCancelled(progress);
                int count = Math.min(perRead, rowsHere - from);
                int y = (row * TILE + from) * factor;
                int lines = Math.min(count * factor, height - y);
                int[] read = rows.read(y, lines);
                shrinkInto(tiles, read, width, lines, factor, from);
                progress.report(0.9 * (row * TILE + from + count) / level.height());
            }
            for (int column = 0; column < tiles.length; column++) {
                write(0, row, column, tiles[column]);
            }
        }
    }

    private static void shrinkInto(int[][] tiles, int[] read, int width, int lines, int factor, int fromRow) {
        int columns = divided(width, factor);
        int outRows = divided(lines, factor);
        for (int row = 0; row < outRows; row++) {
            int y1 = Math.min(lines, (row + 1) * factor);
            for (int column = 0; column < columns; column++) {
                int x1 = Math.min(width, (column + 1) * factor);
                tiles[column / TILE][(fromRow + row) * TILE + column % TILE] =
                        mean(read, width, column * factor, row * factor, x1, y1);
            }
        }
    }

    private void addHalf(LayerProgress progress) throws IOException {
        int from = levels.size() - 1;
        Level finer = last();
        int factor = (int) Math.round(finer.scale()) * 2;
        add(divided(finer.width(), 2), divided(finer.height(), 2), factor);
        Level level = last();
        for (int row = 0; row < level.rows(); row++) {
            stopIfCancelled(progress);
            for (int column = 0; column < level.columns(); column++) {
                int right = Math.min(2 * TILE, finer.width() - 2 * column * TILE);
                int bottom = Math.min(2 * TILE, finer.height() - 2 * row * TILE);
                write(from + 1, row, column, half(four(from, row, column), right, bottom));
            }
        }
    }

    private int[] four(int level, int row, int column) throws IOException {
        int[] four = new int[4 * TILE * TILE];
        for (int quarter = 0; quarter < 4; quarter++) {
            int y = 2 * row + quarter / 2;
            int x = 2 * column + quarter % 2;
            if (y < levels.get(level).rows() && x < levels.get(level).columns()) {
                paste(four, tile(level, y, x), quarter);
            }
        }
        return four;
    }

    private static int[] half(int[] four, int right, int bottom) {
        int[] tile = new int[TILE * TILE];
        for (int i = 0; i < tile.length; i++) {
            int x = i % TILE * 2;
            int y = i / TILE * 2;
            tile[i] = mean(four, 2 * TILE, x, y, Math.min(x + 2, right), Math.min(y + 2, bottom));
        }
        return tile;
    }

    private static void paste(int[] four, int[] tile, int quarter) {
        for (int y = 0; y < TILE; y++) {
            System.arraycopy(tile, y * TILE, four, (quarter / 2 * TILE + y) * 2 * TILE + quarter % 2 * TILE, TILE);
        }
    }

    private static int mean(int[] pixels, int width, int x0, int y0, int x1, int y1) {
        int alpha = 0;
        int red = 0;
        int green = 0;
        int blue = 0;
        int count = (x1 - x0) * (y1 - y0);
        if (x1 <= x0 || y1 <= y0) {
            return 0;
        }
        for (int y = y0; y < y1; y++) {
            for (int x = x0; x < x1; x++) {
                int pixel = pixels[y * width + x];
                alpha += pixel >>> 24;
                red += pixel >> 16 & 255;
                green += pixel >> 8 & 255;
                blue += pixel & 255;
            }
        }
        int half = count / 2;
        return (alpha + half) / count << 24
                | (red + half) / count << 16
                | (green + half) / count << 8
                | (blue + half) / count;
    }

    private static int divided(int pixels, int factor) {
        return (pixels + factor - 1) / factor;
    }

    private static void stopIfCancelled(LayerProgress progress) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }
}
