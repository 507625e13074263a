package org.basewatch.model;

/** What sort of information a report is. */
public enum ReportKind {
    /** Forces, aircraft, ships or equipment on the move. */
    MOVEMENT("movement", "Movement of forces"),
    /** A picture or a clip, and what is read from it. */
    IMAGERY("imagery", "Imagery"),
    /** What somebody said on the record or through a channel of theirs. */
    STATEMENT("statement", "Statement"),
    /** A conclusion drawn by somebody. */
    ASSESSMENT("assessment", "Assessment"),
    /** A verdict that cannot be checked as a fact. */
    OPINION("opinion", "Opinion"),
    /** What the reader needs to know beside the news. */
    BACKGROUND("background", "Background");

    private final String code;
    private final String label;

    ReportKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word that stands in report-set files. */
    public String code() {
        return code;
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }
}
