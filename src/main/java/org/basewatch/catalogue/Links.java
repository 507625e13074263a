package org.basewatch.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.basewatch.model.Relation;
import org.basewatch.model.Report;
import org.basewatch.model.ReportId;

/**
 * Which rows hold a relation to a row. Relations to a row lie together in {@code from}, beginning at the row's start; a holder
 * of several relations to one row stands there once.
 */
final class Links {
    private final List<Report> reports;
    private final Map<ReportId, Integer> rows;
    private final int[] starts;
    private final int[] holders;

    private Links(List<Report> reports, Map<ReportId, Integer> rows, int[] starts, int[] holders) {
        this.reports = reports;
        this.rows = rows;
        this.starts = starts;
        this.holders = holders;
    }

    static Links of(List<Report> reports, Map<ReportId, Integer> rows) {
        int[] starts = new int[reports.size() + 1];
        int total = 0;
        for (Report report : reports) {
            for (Relation relation : report.relations()) {
                starts[row(rows, report, relation) + 1]++;
                total++;
            }
        }
        for (int row = 0; row < reports.size(); row++) {
            starts[row + 1] += starts[row];
        }
        int[] holders = new int[total];
        int[] next = starts.clone();
        for (int holder = 0; holder < reports.size(); holder++) {
            for (Relation relation : reports.get(holder).relations()) {
                holders[next[row(rows, reports.get(holder), relation)]++] = holder;
            }
        }
        return new Links(reports, rows, starts, holders);
    }

    List<LinkedReport> of(int row) {
        Report report = reports.get(row);
        List<LinkedReport> links = new ArrayList<>();
        for (Relation relation : report.relations()) {
            links.add(new LinkedReport(relation.type(), false, row(rows, report, relation), relation.note()));
        }
        int last = -1;
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            if (holders[i] != last) {
                last = holders[i];
                addReversed(links, last, report.id());
            }
        }
        return List.copyOf(links);
    }

    private void addReversed(List<LinkedReport> links, int holder, ReportId id) {
        for (Relation relation : reports.get(holder).relations()) {
            if (relation.other().equals(id)) {
                links.add(new LinkedReport(relation.type(), true, holder, relation.note()));
            }
        }
    }

    private static int row(Map<ReportId, Integer> rows, Report holder, Relation relation) {
        Integer row = rows.get(relation.other());
        if (row == null) {
            throw new IllegalArgumentException("report \"" + holder.id() + "\" is related to the report \""
                    + relation.other() + "\", which is not there");
        }
        return row;
    }
}
