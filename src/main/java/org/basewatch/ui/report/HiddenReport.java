package org.basewatch.ui.report;

/**
 * The opened report, where the list does not hold it because the filter hides it.
 *
 * @param headline the report
 */
public record HiddenReport(ReportHeadline headline) {
    /** What is to be said about it. */
    public String sentence() {
        return headline.code() + " “" + headline.title() + "” is hidden by the filter.";
    }
}
