package org.basewatch.model;

/** What sort of source somebody is. */
public enum SourceKind {
    /** A newspaper, magazine or news site. */
    NEWS("news", "News outlet"),
    /** A news agency. */
    AGENCY("agency", "News agency"),
    /** A radio or television broadcaster. */
    BROADCASTER("broadcaster", "Broadcaster"),
    /** A paper or site of one trade. */
    TRADE_PRESS("trade-press", "Trade press"),
    /** A state, its officials and its forces. */
    OFFICIAL("official", "Official"),
    /** A research institute or its experts. */
    THINK_TANK("think-tank", "Think tank"),
    /** A company that takes satellite pictures. */
    IMAGERY_FIRM("imagery-firm", "Imagery firm"),
    /** A named analyst of open sources. */
    OSINT("osint", "Open-source analyst"),
    /** An account that passes on what others found. */
    AGGREGATOR("aggregator", "Aggregator"),
    /** A channel about the war run by somebody near one side. */
    MILBLOGGER("milblogger", "Military channel"),
    /** An organisation that watches and counts. */
    MONITOR("monitor", "Monitor"),
    /** A photographer or a picture agency. */
    PHOTOGRAPHER("photographer", "Photographer"),
    /** Somebody of whom nothing is known. */
    UNKNOWN("unknown", "Unknown");

    private final String code;
    private final String label;

    SourceKind(String code, String label) {
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
