package org.basewatch.map.geotools;

import java.util.List;
import org.basewatch.map.geotools.raster.GeoTiffFormat;
import org.basewatch.map.geotools.raster.MbTilesFormat;
import org.basewatch.map.geotools.raster.TileCache;
import org.basewatch.map.geotools.raster.WorldImageFormat;
import org.basewatch.map.geotools.vector.GeoJsonFormat;
import org.basewatch.map.geotools.vector.GpxFormat;
import org.basewatch.map.geotools.vector.KmlFormat;
import org.basewatch.map.geotools.vector.ShapefileFormat;

/** The formats, in the order in which they are asked. */
final class Formats {
    private Formats() {}

    static List<UserLayerFormat> all(long imageryCacheBytes) {
        var cache = new TileCache(imageryCacheBytes);
        return List.of(
                new GeoTiffFormat(cache),
                new GeoJsonFormat(),
                new ShapefileFormat(),
                new KmlFormat(),
                new GpxFormat(),
                new GeoPackageFormat(cache),
                new MbTilesFormat(cache),
                new WorldImageFormat(cache));
    }
}
