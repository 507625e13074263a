package org.basewatch.ui.report;

/**
 * The opened report, where the list does not hold it because the filter hides it.
 *
 * @param headline the report
 */
public record HiddenReport(ReportHeadline headline) {
    /** What is the matter. */
    public String sentence() {
        return "The filter hides the report that you chose:";
    }

    /** Which report it is. */
    public String report() {
        return headline.code() + " · " + headline.title();
    }
}
