package org.basewatch.model;

/** Where a statement in the data comes from. */
public enum Basis {
    /** One of the two news articles that the bundled set starts from. */
    ARTICLE("article"),
    /** A web page. */
    WEB("web"),
    /** A public data set. */
    OPEN_DATA("open-data"),
    /** Deduced; stated by nobody. */
    INFERENCE("inference"),
    /** A judgement of the editors. */
    EDITORIAL("editorial");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    /** The word that stands in report-set files. */
    public String code() {
        return code;
    }
}
