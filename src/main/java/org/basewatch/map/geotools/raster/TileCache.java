package org.basewatch.map.geotools.raster;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tiles that were read last, of all layers together, up to a number of bytes. Any thread. */
public final class TileCache {
    private record Key(PixelSource source, int level, int row, int column) {}

    private final long budget;
    private final Map<Key, int[]> tiles = new LinkedHashMap<>(512, 0.75f, true);
    private long held;

    /** A cache of so many bytes. */
    public TileCache(long budget) {
        this.budget = budget;
    }

    /** Tiles of one row, from the cache or read; an unreadable one is {@link PixelSource#NOTHING}. */
    int[][] row(PixelSource source, int level, int row, int fromColumn, int toColumn) {
        int[][] found = new int[toColumn - fromColumn + 1][];
        int first = -1;
        int last = -1;
        for (int column = fromColumn; column <= toColumn; column++) {
            int[] tile = get(new Key(source, level, row, column));
            if (tile == null) {
                first = first < 0 ? column : first;
                last = column;
            } else {
                found[column - fromColumn] = tile;
            }
        }
        if (first >= 0) {
            int[][] read = read(source, level, row, first, last);
            System.arraycopy(read, 0, found, first - fromColumn, read.length);
        }
        return found;
    }

    private int[][] read(PixelSource source, int level, int row, int first, int last) {
        int[][] read;
        try {
            read = source.tiles(level, row, first, last);
        } catch (IOException unreadable) {
            // what is missing stays see-through; that the file is damaged was said when it was opened
            read = new int[last - first + 1][];
            Arrays.fill(read, PixelSource.NOTHING);
        }
        for (int i = 0; i < read.length; i++) {
            put(new Key(source, level, row, first + i), read[i]);
        }
        return read;
    }

    /** Forgets the tiles of a layer that is closed. */
    synchronized void forget(PixelSource source) {
        tiles.entrySet().removeIf(entry -> {
            boolean gone = entry.getKey().source() == source;
            held -= gone ? bytes(entry.getValue()) : 0;
            return gone;
        });
    }

    private synchronized int @Nullable [] get(Key key) {
        return tiles.get(key);
    }

    private synchronized void put(Key key, int[] tile) {
        int[] before = tiles.put(key, tile);
        held += bytes(tile) - (before == null ? 0 : bytes(before));
        var oldest = tiles.values().iterator();
        while (held > budget && tiles.size() > 1) {
            held -= bytes(oldest.next());
            oldest.remove();
        }
    }

    private static long bytes(int[] tile) {
        return 64 + 4L * tile.length;
    }
}
