package org.basewatch.search;

/** What of a report words are looked for in. What belongs to none of these is not searched. */
public enum SearchedPart {
    /** Title, summary, the source's own status, equipment, the way it took, and tags. */
    WORDS,
    /** The names of its source. */
    SOURCE,
    /** The names of its places. */
    PLACE,
    /** The title of what it goes back to. */
    ORIGIN
}
