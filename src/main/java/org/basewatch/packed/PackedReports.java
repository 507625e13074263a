package org.basewatch.packed;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.basewatch.model.Relation;
import org.basewatch.model.Report;
import org.basewatch.model.ReportId;

/** The reports of a set in packed form: one is unpacked when somebody looks at it. Immutable; any thread. */
public final class PackedReports {
    private final PackedRows rows;
    private final RowIds ids;
    private final RowNames names;

    PackedReports(PackedRows rows, RowIds ids, RowNames names) {
        this.rows = rows;
        this.ids = ids;
        this.names = names;
    }

    /** The report in a row. */
    public Report report(int row) {
        return RowUnpacking.report(id(row), rows.reader(row), names);
    }

    /** The id of a row. */
    public ReportId id(int row) {
        return new ReportId(rows.id(checked(row)));
    }

    /** The title alone, which readers put down first or nearly so. */
    public String title(int row) {
        RowReader reader = rows.reader(checked(row));
        return reader.next() == RowTag.TITLE ? reader.text() : report(row).title();
    }

    /** The relations that a row holds. */
    public List<Relation> relations(int row) {
        return RowUnpacking.relations(rows.reader(checked(row)), names);
    }

    /** The row of an id; empty if there is none. */
    public OptionalInt row(ReportId id) {
        byte[] bytes = Bytes.of(id.value());
        int row = ids.find(rows, bytes, 0, bytes.length);
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** Compares the ids of two rows as {@link ReportId#compareTo} does. */
    public int compareIds(int row, int other) {
        return rows.compareIds(row, other);
    }

    private int checked(int row) {
        return Objects.checkIndex(row, rows.size());
    }
}
