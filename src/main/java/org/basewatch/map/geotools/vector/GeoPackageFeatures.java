package org.basewatch.map.geotools.vector;

import java.io.IOException;
import java.util.Optional;
import mil.nga.geopackage.features.user.FeatureDao;
import mil.nga.geopackage.features.user.FeatureResultSet;
import mil.nga.geopackage.geom.GeoPackageGeometryData;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;
import org.basewatch.map.geotools.Opening;
import org.basewatch.map.geotools.SourceCrs;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** A table of features of a GeoPackage. */
public final class GeoPackageFeatures {
    private GeoPackageFeatures() {}

    /** The layer of a table, read into memory. */
    public static UserLayer layer(Opening opening, FeatureDao table, SourceCrs crs, String title)
            throws UnusableLayerException, IOException {
        var collector = new ShapeCollector(opening, crs);
        var wkb = new WKBReader(FeatureLayers.GEOMETRIES);
        int count = Math.max(1, table.count());
        int done = 0;
        FeatureResultSet rows = table.query(table.getIdAndGeometryColumnNames());
        try {
            while (rows.moveToNext()) {
                if (done++ % 1024 == 0) {
                    opening.step(0.95 * Math.min(1, (double) done / count));
                }
                add(collector, wkb, rows);
            }
        } finally {
            rows.close();
        }
        ShapeColumns shapes = collector.pack();
        return new FeatureLayer(opening.identity(title, table.getTableName(), "GeoPackage", Optional.empty()), shapes);
    }

    private static void add(ShapeCollector collector, WKBReader wkb, FeatureResultSet rows) {
        try {
            GeoPackageGeometryData geometry = rows.getGeometry();
            if (geometry != null && !geometry.isEmpty()) {
                collector.add(wkb.read(geometry.getWkb()));
            }
        } catch (RuntimeException | IOException | ParseException odd) {
            collector.addUnreadable();
        }
    }
}
