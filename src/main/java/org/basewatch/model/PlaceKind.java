package org.basewatch.model;

/** What sort of place something is. */
public enum PlaceKind {
    /** A military airfield. */
    AIR_BASE("air-base", "Air base"),
    /** A naval base or support point. */
    NAVAL_BASE("naval-base", "Naval base"),
    /** A country as a whole: it has a place in the list and none on the map. */
    COUNTRY("country", "Country"),
    /** Anything else. */
    OTHER("other", "Place");

    private final String code;
    private final String label;

    PlaceKind(String code, String label) {
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
