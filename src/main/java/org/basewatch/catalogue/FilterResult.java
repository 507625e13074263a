package org.basewatch.catalogue;

/**
 * What criteria leave of a catalogue.
 *
 * @param criteria the criteria
 * @param visible the rows that pass
 * @param counts the figures beside the controls
 */
public record FilterResult(FilterCriteria criteria, RowSet visible, FacetCounts counts) {}
