package org.basewatch.map.geotools.vector;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.basewatch.map.FeatureAttribute;
import org.basewatch.map.geotools.Opening;
import org.basewatch.map.geotools.StampedFile;

/**
 * The table beside a shapefile while the file is opened: row for row it belongs to the shapes. Without one, or with a damaged one, the
 * shapes are shown all the same, and the user is told. One thread.
 */
final class ShapefileTable implements Closeable {
    private final Opening opening;
    private final Optional<DbfTable> table;
    private final AttributeSource source;
    private final int namedBy;
    private int deleted;

    private ShapefileTable(Opening opening, Optional<DbfTable> table, AttributeSource source) {
        this.opening = opening;
        this.table = table;
        this.source = source;
        List<String> names = table.map(DbfTable::names).orElse(List.of());
        this.namedBy = opening.namedBy().map(names::indexOf).orElse(-1);
    }

    /** The table beside the file that is opened. */
    static ShapefileTable beside(Opening opening) {
        Optional<Path> file = opening.beside(".dbf");
        if (file.isEmpty()) {
            opening.warn("The table " + opening.baseName() + ".dbf that belongs to " + opening.fileName()
                    + " is missing; the shapes are shown without names and attributes.");
            return without(opening);
        }
        try {
            return open(opening, file.get());
        } catch (IOException damaged) {
            opening.warn("The table " + file.get().getFileName() + " that belongs to " + opening.fileName()
                    + " is damaged or cut off; the shapes are shown without names and attributes.");
            return without(opening);
        }
    }

    private static ShapefileTable without(Opening opening) {
        return new ShapefileTable(opening, Optional.empty(), place -> List.of());
    }

    private static ShapefileTable open(Opening opening, Path file) throws IOException {
        StampedFile stamp = StampedFile.of(file);
        DbfRecords records = DbfRecords.open(file);
        try {
            Charset letters = DbfLetters.of(opening, records);
            DbfTable table = new DbfTable(records, letters);
            return new ShapefileTable(opening, Optional.of(table), row -> row(stamp, letters, row));
        } catch (IOException | RuntimeException damaged) {
            records.close();
            throw damaged;
        }
    }

    /** Opens the table anew, because a file that is held open cannot be replaced on some systems. */
    private static List<FeatureAttribute> row(StampedFile stamp, Charset letters, long row) throws IOException {
        stamp.check();
        try (DbfTable table = new DbfTable(DbfRecords.open(stamp.file()), letters)) {
            return row < table.count() ? table.row((int) row) : List.of();
        }
    }

    /** Where the attributes are read from afterwards: the place of a feature is the number of its shape. */
    AttributeSource source() {
        return source;
    }

    /** Tells by what the features can be named, and the user if there are fewer rows than shapes. */
    void announce(ShapeCollector collector, int shapes) {
        table.ifPresent(rows -> {
            rows.names().forEach(collector::addAttribute);
            if (rows.count() < shapes) {
                opening.warn(String.format(
                        Locale.ROOT,
                        "The table of %s has only %,d rows for %,d shapes; the others are shown without attributes.",
                        opening.fileName(),
                        rows.count(),
                        shapes));
            }
        });
    }

    /** Whether a shape is marked as deleted: then it is not to be shown. */
    boolean isDeleted(int shape) throws IOException {
        boolean gone = hasRow(shape) && table.get().isDeleted(shape);
        deleted += gone ? 1 : 0;
        return gone;
    }

    /** The name of a shape; "" if it has none or none is wanted. */
    String name(int shape) {
        try {
            return namedBy >= 0 && hasRow(shape) ? table.get().value(shape, namedBy) : "";
        } catch (IOException odd) {
            return "";
        }
    }

    private boolean hasRow(int shape) {
        return table.isPresent() && shape < table.get().count();
    }

    /** Tells the user what was left out. */
    void tellDeleted() {
        if (deleted > 0) {
            opening.warn((deleted == 1 ? "One feature is" : String.format(Locale.ROOT, "%,d features are", deleted))
                    + " marked as deleted in the table of " + opening.fileName() + " and left out.");
        }
    }

    @Override
    public void close() throws IOException {
        if (table.isPresent()) {
            table.get().close();
        }
    }
}
