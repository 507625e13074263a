package org.basewatch.catalogue;

/** Applies criteria to a catalogue. Implementations hold no state that changes; any thread. */
public interface ReportFilter {
    /** The visible rows and all counts, in one pass over the catalogue. */
    FilterResult apply(Catalogue catalogue, FilterCriteria criteria);
}
