package org.basewatch.map;

/** The shape in which something is drawn on the map. */
public enum SymbolForm {
    /** A drop whose tip is the true point. */
    PIN,
    /** A disc beside the true point, with a leader to it: a pin that gave way. */
    CALLOUT,
    /** A small round mark on the true point of one spot. */
    MARK,
    /** A round mark with a count that stands for several spots drawn together. */
    CLUSTER,
    /** A soft hatched area: somewhere in it. There is no symbol, only words with a leader. */
    AREA,
    /** A small hollow diamond: a place that somebody could mean, an inference. */
    CANDIDATE,
    /** A dashed outline: the same where the candidate itself is not an exact point. */
    CANDIDATE_AREA;

    /** Whether this form has a symbol of its own, and not only an outline on the map. */
    public boolean hasSymbol() {
        return this != AREA && this != CANDIDATE_AREA;
    }
}
