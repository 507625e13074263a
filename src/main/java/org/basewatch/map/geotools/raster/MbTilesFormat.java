package org.basewatch.map.geotools.raster;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;
import org.basewatch.map.geotools.Opening;
import org.basewatch.map.geotools.SourceCrs;
import org.basewatch.map.geotools.Sqlite;
import org.basewatch.map.geotools.UserLayerFormat;
import org.geotools.api.referencing.FactoryException;

/**
 * MBTiles 1.3 with pictures: an SQLite file of tiles on the Web Mercator grid, rows counted from the south. Specification:
 * github.com/mapbox/mbtiles-spec.
 */
public final class MbTilesFormat implements UserLayerFormat {
    private static final double HALF_WORLD = Math.PI * 6_378_137;
    private static final int MOST_ZOOM = 22;

    private final TileCache cache;

    /** With the cache for its tiles. */
    public MbTilesFormat(TileCache cache) {
        this.cache = cache;
    }

    @Override
    public String name() {
        return "MBTiles";
    }

    @Override
    public List<String> endings() {
        return List.of(".mbtiles");
    }

    @Override
    public List<UserLayer> open(Opening opening) throws UnusableLayerException, IOException {
        Sqlite.check(opening, "metadata");
        Connection database = Sqlite.open(opening.file());
        try {
            Map<String, String> metadata = metadata(database);
            if (List.of("pbf", "mvt")
                    .contains(metadata.getOrDefault("format", "").toLowerCase(Locale.ROOT))) {
                throw new UnusableLayerException(
                        opening.fileName() + " holds vector tiles; only MBTiles with pictures can be shown.");
            }
            TiledSource source = source(opening, database);
            String name = metadata.getOrDefault("name", opening.baseName());
            Optional<String> attribution =
                    Optional.ofNullable(metadata.get("attribution")).filter(text -> !text.isBlank());
            var title = new ImageryLayers.Title(name, name(), attribution);
            return List.of(ImageryLayers.layer(opening, source, cache, "", title));
        } catch (SQLException damaged) {
            close(database);
            throw new IOException(damaged);
        } catch (UnusableLayerException | IOException | RuntimeException problem) {
            close(database);
            throw problem;
        }
    }

    private static void close(Connection database) throws IOException {
        try {
            database.close();
        } catch (SQLException problem) {
            throw new IOException(problem);
        }
    }

    private static Map<String, String> metadata(Connection database) throws SQLException {
        Map<String, String> metadata = new HashMap<>();
        try (var statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name, value FROM metadata")) {
            while (rows.next()) {
                metadata.put(String.valueOf(rows.getString(1)), String.valueOf(rows.getString(2)));
            }
        }
        return metadata;
    }

    private static TiledSource source(Opening opening, Connection database)
            throws SQLException, UnusableLayerException, IOException {
        List<Integer> zooms = new ArrayList<>();
        for (int zoom = MOST_ZOOM; zoom >= 0; zoom--) {
            if (number(database, "SELECT count(*) FROM (SELECT 1 FROM tiles WHERE zoom_level = ? LIMIT 1)", zoom) > 0) {
                zooms.add(zoom);
            }
        }
        if (zooms.isEmpty()) {
            throw new UnusableLayerException(opening.fileName() + " holds no tiles, so there is nothing to show.");
        }
        int size = tileSize(database, zooms.get(0));
        List<Level> levels = new ArrayList<>();
        for (int zoom : zooms) {
            int scale = 1 << (zooms.get(0) - zoom);
            levels.add(new Level(size << zoom, size << zoom, size, scale, scale));
        }
        double pixel = 2 * HALF_WORLD / levels.get(0).width();
        var pixelToCrs = new AffineTransform(pixel, 0, 0, -pixel, -HALF_WORLD, HALF_WORLD);
        Rectangle2D area = area(database, zooms.get(0), size);
        return new TiledSource(mercator(), pixelToCrs, area, levels, new Tiles(database, zooms));
    }

    private static SourceCrs mercator() {
        try {
            return SourceCrs.ofCode("EPSG:3857");
        } catch (FactoryException impossible) {
            throw new IllegalStateException("Web Mercator is in the bundled database", impossible);
        }
    }

    private static int tileSize(Connection database, int zoom) throws SQLException, IOException {
        try (PreparedStatement statement =
                database.prepareStatement("SELECT tile_data FROM tiles WHERE zoom_level = ? LIMIT 1")) {
            statement.setInt(1, zoom);
            try (ResultSet rows = statement.executeQuery()) {
                int width = rows.next() ? TiledSource.read(rows.getBytes(1)).getWidth() : Level.TILE;
                return Math.max(1, Math.min(512, width));
            }
        }
    }

    private static Rectangle2D area(Connection database, int zoom, int size) throws SQLException {
        String of = " FROM tiles WHERE zoom_level = ?";
        long west = number(database, "SELECT min(tile_column)" + of, zoom);
        long east = number(database, "SELECT max(tile_column)" + of, zoom);
        long south = number(database, "SELECT min(tile_row)" + of, zoom);
        long north = number(database, "SELECT max(tile_row)" + of, zoom);
        long top = (1L << zoom) - 1 - north;
        return new Rectangle2D.Double(
                (double) west * size, (double) top * size, (east - west + 1.0) * size, (north - south + 1.0) * size);
    }

    private static long number(Connection database, String query, int zoom) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(query)) {
            statement.setInt(1, zoom);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    private record Tiles(Connection database, List<Integer> zooms) implements TileBytes {
        @Override
        public Optional<byte[]> tile(int level, int column, int row) throws IOException {
            int zoom = zooms.get(level);
            try (PreparedStatement statement = database.prepareStatement(
                    "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?")) {
                statement.setInt(1, zoom);
                statement.setInt(2, column);
                statement.setLong(3, (1L << zoom) - 1 - row);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next() ? Optional.ofNullable(rows.getBytes(1)) : Optional.empty();
                }
            } catch (SQLException problem) {
                throw new IOException(problem);
            }
        }

        @Override
        public void close() throws IOException {
            MbTilesFormat.close(database);
        }
    }
}
