package org.basewatch.ui.report;

/**
 * The opened report, where the list does not hold it because the filter hides it.
 *
 * @param headline the report
 * @param byTrial whether it is hidden by what is left out for a trial
 */
public record HiddenReport(ReportHeadline headline, boolean byTrial) {
    /** What is the matter. */
    public String sentence() {
        return byTrial ? "The trial hides the report that you chose:" : "The filter hides the report that you chose:";
    }

    /** Which report it is. */
    public String report() {
        return headline.code() + " · " + headline.title();
    }
}
