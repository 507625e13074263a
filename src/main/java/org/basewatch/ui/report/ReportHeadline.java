package org.basewatch.ui.report;

import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.RatingCode;
import org.basewatch.model.Report;

/**
 * What the list says of one report.
 *
 * @param row its row
 * @param code letter of the source and figure of the report
 * @param title its title
 * @param date when it happened, with how sure that is
 * @param source who reported it
 * @param kind what sort of information it is
 * @param status the status that the source itself gives
 */
public record ReportHeadline(
        int row, RatingCode code, String title, String date, String source, String kind, Optional<String> status) {
    /** The headline of the report in a row. */
    public static ReportHeadline of(Catalogue catalogue, int row) {
        Report report = catalogue.report(row);
        return new ReportHeadline(
                row,
                new RatingCode(catalogue.reliability(row), catalogue.credibility(row)),
                report.title(),
                EventWords.of(report.event()),
                catalogue.sources().get(catalogue.sourceIndex(row)).names().english(),
                report.kind().label(),
                report.status());
    }

    /** The same in one sentence, for those who cannot see it. */
    public String spoken() {
        return code + ", source " + code.reliability().meaning() + ", information "
                + code.credibility().meaning() + ". " + title + ". " + date + ". " + source + ", " + kind
                + status.map(text -> ". Status by the source: " + text).orElse("") + ".";
    }
}
