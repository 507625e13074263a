package org.basewatch.map.geotools.vector;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import mil.nga.geopackage.features.user.FeatureDao;
import org.basewatch.map.FeatureAttribute;
import org.basewatch.map.geotools.Sqlite;
import org.basewatch.map.geotools.StampedFile;

/** The columns of a table of features but their geometry; the place of a feature is its primary key. Any thread. */
final class GeoPackageAttributes implements AttributeSource {
    private final StampedFile stamp;
    private final String geometry;
    private final String query;

    GeoPackageAttributes(StampedFile stamp, FeatureDao table) {
        this.stamp = stamp;
        this.geometry = table.getGeometryColumnName();
        this.query = table.getTable().hasPkColumn()
                ? "SELECT * FROM " + quoted(table.getTableName()) + " WHERE " + quoted(table.getPkColumnName()) + " = ?"
                : "";
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public List<FeatureAttribute> at(long place) throws IOException {
        stamp.check();
        try (Connection database = Sqlite.open(stamp.file());
                PreparedStatement statement = database.prepareStatement(query)) {
            statement.setLong(1, place);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IOException("no row " + place);
                }
                return attributes(row);
            }
        } catch (SQLException odd) {
            throw new IOException(odd);
        }
    }

    private List<FeatureAttribute> attributes(ResultSet row) throws SQLException {
        List<FeatureAttribute> attributes = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String column = row.getMetaData().getColumnName(i);
            if (!column.equalsIgnoreCase(geometry)) {
                attributes.add(new FeatureAttribute(column, words(row.getObject(i))));
            }
        }
        return attributes;
    }

    private static String words(Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes";
        }
        return value == null ? "" : value.toString();
    }
}
