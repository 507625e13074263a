package org.basewatch.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.basewatch.model.Relation;
import org.basewatch.model.Report;
import org.basewatch.model.ReportId;

/** The reports of a set in packed form: one is unpacked when somebody looks at it. Immutable; any thread. */
final class PackedReports {
    private final PackedRows rows;
    private final RowIds ids;
    private final RowNames names;

    PackedReports(PackedRows rows, RowIds ids, RowNames names) {
        this.rows = rows;
        this.ids = ids;
        this.names = names;
    }

    Report report(int row) {
        return RowUnpacking.report(id(row), rows.reader(row), names);
    }

    ReportId id(int row) {
        return new ReportId(rows.id(checked(row)));
    }

    /** The title alone, which readers put down first or nearly so. */
    String title(int row) {
        RowReader reader = rows.reader(checked(row));
        return reader.next() == RowTag.TITLE ? reader.text() : report(row).title();
    }

    List<Relation> relations(int row) {
        return RowUnpacking.relations(rows.reader(checked(row)), names);
    }

    OptionalInt row(ReportId id) {
        byte[] bytes = Bytes.of(id.value());
        int row = ids.find(rows, bytes, 0, bytes.length);
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }

    int compareIds(int row, int other) {
        return rows.compareIds(row, other);
    }

    private int checked(int row) {
        return Objects.checkIndex(row, rows.size());
    }
}
