package org.basewatch.map.geotools.vector;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mil.nga.geopackage.features.user.FeatureDao;
import mil.nga.geopackage.features.user.FeatureResultSet;
import mil.nga.geopackage.geom.GeoPackageGeometryData;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;
import org.basewatch.map.geotools.Opening;
import org.basewatch.map.geotools.SourceCrs;
import org.basewatch.map.geotools.StampedFile;
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
        var source = new GeoPackageAttributes(StampedFile.of(opening.file()), table);
        String geometry = table.getGeometryColumnName();
        for (String column : table.getColumnNames()) {
            if (!column.equals(geometry) && !column.equals(table.getPkColumnName())) {
                collector.addAttribute(column);
            }
        }
        Optional<String> named = collector.namedBy().filter(collector.attributes()::contains);
        List<String> wanted = new ArrayList<>(List.of(table.getIdAndGeometryColumnNames()));
        named.ifPresent(wanted::add);
        FeatureResultSet rows = table.query(wanted.toArray(new String[0]));
        try {
            while (rows.moveToNext()) {
                if (done++ % 1024 == 0) {
                    opening.step(0.95 * Math.min(1, (double) done / count));
                }
                add(collector, wkb, rows, named);
            }
        } finally {
            rows.close();
        }
        return FeatureLayers.layer(opening, collector, source, title, table.getTableName(), "GeoPackage");
    }

    private static void add(ShapeCollector collector, WKBReader wkb, FeatureResultSet rows, Optional<String> named) {
        try {
            GeoPackageGeometryData geometry = rows.getGeometry();
            if (geometry != null && !geometry.isEmpty()) {
                Object name = named.isPresent() ? rows.getValue(named.get()) : null;
                long place = rows.getTable().hasPkColumn() ? rows.getId() : AttributeSource.NOWHERE;
                collector.add(wkb.read(geometry.getWkb()), name == null ? "" : name.toString(), place);
            }
        } catch (RuntimeException | IOException | ParseException odd) {
            collector.addUnreadable();
        }
    }
}
