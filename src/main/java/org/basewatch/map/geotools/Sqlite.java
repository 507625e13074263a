package org.basewatch.map.geotools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/** Opens SQLite files so that nothing is written, not even a journal. */
public final class Sqlite {
    private Sqlite() {}

    /** A connection to a file, for one thread at a time. */
    public static Connection open(Path file) throws IOException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        Properties properties = config.toProperties();
        try {
            // "immutable": no lock and no journal, so that a file on a read-only disk opens and none is left beside it
            return JDBC.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?immutable=1", properties);
        } catch (SQLException problem) {
            throw new IOException(problem);
        }
    }

    /**
     * Looks whether a file is an SQLite database with all its pages, and holds a table.
     *
     * @throws IOException if it is not
     */
    public static void check(Opening opening, String table) throws IOException {
        try (Connection database = open(opening.file())) {
            long pages = number(database, "SELECT page_count FROM pragma_page_count()");
            long size = number(database, "SELECT page_size FROM pragma_page_size()");
            // a bound name cannot be used for a table; these are fixed names of the formats
            number(database, "SELECT count(*) FROM " + table);
            if (Files.size(opening.file()) < pages * size) {
                throw new IOException("pages are missing at the end");
            }
        } catch (SQLException damaged) {
            throw new IOException(damaged);
        }
        warnOfUnsavedChanges(opening);
    }

    private static long number(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /** What another program has not yet moved from its journal into the file is not seen here. */
    private static void warnOfUnsavedChanges(Opening opening) throws IOException {
        Path journal = opening.file().resolveSibling(opening.fileName() + "-wal");
        if (Files.isRegularFile(journal) && Files.size(journal) > 0) {
            opening.warn(opening.fileName() + " is in use by another program; its latest changes may not be shown.");
        }
    }
}
